// Which things of the text the picture shows, so that a click on them leads there.

import { expect, it } from 'vitest';
import { isDrawn } from '../../client/webview/thing-key.ts';
import { layoutMap, type ThingKey } from '../../diagram/index.ts';
import { readMap } from '../../language/index.ts';

const LAYOUT = layoutMap(
    readMap(`
        step find "Find"
        competitor same { score find 3 }
        segment other { effort find 40% }
    `),
    [],
);

it.each<[ThingKey, boolean]>([
    ['competitor:same', true],
    ['segment:other', true],
    ['segment:same', false],
    ['competitor:other', false],
    ['competitor:find', false],
    ['step:find', true],
    ['team:find', false],
])('%s is drawn: %s', (key, drawn) => {
    expect(isDrawn(LAYOUT, key)).toBe(drawn);
});
