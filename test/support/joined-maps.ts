// Maps that import from each other, each by its path below one folder.

import { type FindMap, type JobValueMap, readMap, readTree, writtenMapOf } from '../../language/index.ts';

export type Files = Readonly<Record<string, string>>;

const FOLDER = 'file:///maps/';

/** The map at a path, with all that it imports. */
export function joinMaps(files: Files, path = 'main.jvm'): JobValueMap {
    return readMap(files[path] ?? '', FOLDER + path, findIn(files));
}

function findIn(files: Files): FindMap {
    return (uri) => {
        const text = files[decodeURIComponent(uri.slice(FOLDER.length))];
        if (text === 'coming') return 'coming';
        return text === undefined ? { reason: 'it is not there' } : writtenMapOf(readTree(text, uri));
    };
}
