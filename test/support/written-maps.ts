// The maps that people have written, as opposed to those that tests think of.

import { readdirSync, readFileSync } from 'node:fs';
import { applyChanges, formatMap } from '../../language/index.ts';

const FOLDERS = ['examples', 'test/language/maps'];

/** The name of each file and its text. */
export const WRITTEN_MAPS: readonly (readonly [name: string, text: string])[] = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
        .filter((name) => name.endsWith('.jvm'))
        .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const),
);

/** A text in the one style of maps. */
export function format(text: string): string {
    return applyChanges(text, formatMap(text).changes);
}
