// From the cursor to the thing that it stands in, and from a thing to its text.

import { describe, expect, test } from 'vitest';
import { findText, findThingAt } from '../../client/preview/map-places.ts';
import { readMap } from '../../language/index.ts';
import type { PointedAt } from '../../protocol/picture-messages.ts';

const TEXT = `map "Evening"
job "Unwind" { executor "Viewer" }
step define "Define" { need short "Find a short one" }
step execute "Execute"
team streaming "Streaming"
layer user "User" {
    component player "Player" for define, execute needs session "to resume", session
}
layer core "Core" {
    component session "Session" { team streaming }
}
scenario lure "Lure" {
    change player { status planned }
    add component tonight "Tonight" in user
}
`;

/** The place right before a stretch of the text. */
function placeOf(stretch: string, shift = 0) {
    const offset = TEXT.indexOf(stretch) + shift;
    const before = TEXT.slice(0, offset).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const map = readMap(TEXT);

describe('the cursor stands in', () => {
    test.each<[string, string, number, PointedAt]>([
        ['the component whose name it is in', 'player "Player"', 2, { kind: 'component', name: 'player' }],
        ['the component whose clause it is in', 'for define', 0, { kind: 'component', name: 'player' }],
        ['the arrow whose target it is in', 'session "to', 3, { kind: 'arrow', from: 'player', to: 'session' }],
        ['the arrow right behind its target', 'session "to', 7, { kind: 'arrow', from: 'player', to: 'session' }],
        ['the component whose block it is in', 'team streaming }', 6, { kind: 'component', name: 'session' }],
        ['the layer, on its header', 'layer core', 7, { kind: 'layer', name: 'core' }],
        ['the job need, inside a step', 'Find a short', 0, { kind: 'need', name: 'short' }],
        ['the step, outside its needs', 'step execute', 6, { kind: 'step', name: 'execute' }],
        ['the job', 'executor', 0, { kind: 'job', name: 'map' }],
        ['the map, on its title', '"Evening"', 1, { kind: 'map', name: 'map' }],
        [
            'the component that a scenario changes, on its name',
            'player { status',
            2,
            { kind: 'component', name: 'player' },
        ],
        ['the scenario, where it adds something new', 'Tonight', 0, { kind: 'scenario', name: 'lure' }],
    ])('%s', (_where, stretch, shift, thing) => {
        expect(findThingAt(map, placeOf(stretch, shift))).toEqual(thing);
    });

    test('nothing, in an empty text', () => {
        expect(findThingAt(readMap('\n\n'), { line: 1, character: 0 })).toBeUndefined();
    });
});

describe('the text of', () => {
    test.each<[string, PointedAt, string]>([
        ['a component is its name', { kind: 'component', name: 'player' }, 'player'],
        ['a layer is its name', { kind: 'layer', name: 'core' }, 'core'],
        ['a step is its name', { kind: 'step', name: 'define' }, 'define'],
        ['an arrow is its first target', { kind: 'arrow', from: 'player', to: 'session' }, 'session'],
        ['the job is its statement', { kind: 'job', name: 'map' }, '"Unwind"'],
        ['the map is its title', { kind: 'map', name: 'map' }, '"Evening"'],
    ])('%s', (_what, thing, text) => {
        const range = findText(map, thing);
        const line = TEXT.split('\n')[range?.start.line ?? -1];
        expect(line?.slice(range?.start.character, range?.end.character)).toBe(text);
    });

    test('a step that is written nowhere is nowhere', () => {
        const unwritten = readMap('layer user "User" { component a for define }');
        expect(findText(unwritten, { kind: 'step', name: 'define' })).toBeUndefined();
    });

    test('a thing that is gone is nowhere, even where a word of the language has its name', () => {
        expect(findText(map, { kind: 'component', name: '__proto__' })).toBeUndefined();
        expect(findText(map, { kind: 'arrow', from: 'session', to: 'player' })).toBeUndefined();
    });
});
