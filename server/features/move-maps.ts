// Before files or folders are moved: the paths of imports that would lead nowhere afterwards, in the maps that are moved
// and in those that import them. A path that stays right is left as it is written.

import type { RenameFilesParams, ServerCapabilities, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { relativePath, resolveImport } from '../../language/index.ts';
import { asFolder, isBelow, normalizeUri } from '../maps/normalize-uri.ts';
import type { ServedMap } from '../maps/open-maps.ts';
import type { Feature } from './feature.ts';

const capabilities: ServerCapabilities = {
    workspace: {
        fileOperations: {
            willRename: {
                filters: [
                    { pattern: { glob: '**/*.jvm', matches: 'file' } },
                    { pattern: { glob: '**', matches: 'folder' } },
                ],
            },
        },
    },
};

export const moveMaps: Feature<RenameFilesParams, WorkspaceEdit | null> = {
    method: 'workspace/willRenameFiles',
    capabilities,
    answer({ files }, { maps }) {
        const moveOf = (uri: string) => findTarget(normalizeUri(uri), files);
        const edits = maps.all().map((map) => [map.uri, editPaths(map, moveOf)] as const);
        const changes = Object.fromEntries(edits.filter(([, some]) => some.length > 0));
        return Object.keys(changes).length === 0 ? null : { changes };
    },
};

/** Where an address will be; the same one where it is not moved. */
function findTarget(uri: string, files: RenameFilesParams['files']): string {
    const moved = files.find(({ oldUri }) => isBelow(uri, oldUri));
    if (!moved) return uri;
    const [from, to] = [normalizeUri(moved.oldUri), normalizeUri(moved.newUri)];
    return from === uri ? to : asFolder(to) + uri.slice(asFolder(from).length);
}

function editPaths(map: ServedMap, moveOf: (uri: string) => string): TextEdit[] {
    const { imports } = map.read().map;
    const [here, there] = [normalizeUri(map.uri), moveOf(map.uri)];
    return imports.flatMap(({ path }) => {
        const target = path && resolveImport(path.text, here).uri;
        if (!path || target === undefined) return [];
        const wanted = moveOf(target);
        if (resolveImport(path.text, there).uri === wanted) return [];
        return [{ range: path.range, newText: writePath(relativePath(there, wanted)) }];
    });
}

/** As a string of the language. */
function writePath(path: string): string {
    return `"${path.replace(/["\\]/gu, '\\$&')}"`;
}
