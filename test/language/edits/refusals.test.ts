// What cannot be changed in the picture, and what its reader is told then.

import { expect, test } from 'vitest';
import type { PictureEdit } from '../../../language/index.ts';
import { readRefusal } from './edit-text.ts';

const IMPORTS = 'import far from "./far.jvm"\nlayer user { component a "Alpha" for all needs far }\n';
const TWICE = 'layer user {\n    component a for all\n    component a "Again" for define\n}\nlayer core\n';
const UNNAMED = 'layer user { component a for all }\nlayer "Below"\n';
const BROKEN = `layer user {
    component a "Alpha for define
    component b for all
}
layer core {
    component c
    colour green
}
`;

const REFUSALS: readonly (readonly [what: string, text: string, edit: PictureEdit, told: string])[] = [
    [
        'a component of another map',
        IMPORTS,
        { kind: 'move-to-layer', component: 'far', layer: 'user' },
        '‘Far away’ stands in another map, ./far.jvm. Change it there.',
    ],
    [
        'the removal of a component of another map',
        IMPORTS,
        { kind: 'remove-component', component: 'far' },
        '‘Far away’ stands in another map, ./far.jvm. Change it there.',
    ],
    [
        'an arrow of another map',
        IMPORTS,
        { kind: 'remove-arrow', from: 'far', to: './far.jvm#deep' },
        '‘Far away’ stands in another map, ./far.jvm. Change it there.',
    ],
    [
        'an arrow to what came along from another map',
        IMPORTS,
        { kind: 'add-arrow', from: 'a', to: './far.jvm#deep' },
        '‘Deep’ came along from another map, ./far.jvm. Write ‘import deep from "./far.jvm"’ to lead arrows to it.',
    ],
    [
        'a layer of another map',
        IMPORTS,
        { kind: 'add-component', layer: 'core', title: 'New', steps: [] },
        '‘Core’ stands in another map, ./far.jvm. Change it there.',
    ],
    [
        'the removal of a component that is declared twice',
        TWICE,
        { kind: 'remove-component', component: 'a' },
        '‘A’ is declared twice under the name ‘a’. Rename or remove one of the two in the text.',
    ],
    [
        'a move after which the second declaration would count',
        TWICE,
        { kind: 'move-to-layer', component: 'a', layer: 'core' },
        'Written into this text, the change would make it say something else as well. Make it in the text instead.',
    ],
    [
        'a layer that has no name',
        UNNAMED,
        { kind: 'move-to-layer', component: 'a', layer: '#1' },
        '‘Below’ has no name in the text yet. Write one first, so that other lines can speak of it.',
    ],
    [
        'a component that is gone',
        UNNAMED,
        { kind: 'move-to-steps', component: 'b', steps: ['define'] },
        'There is no component called ‘b’ in this map any more.',
    ],
    [
        'a step that is gone',
        UNNAMED,
        { kind: 'move-to-steps', component: 'a', steps: ['before'] },
        'There is no step called ‘before’ in this map any more.',
    ],
    [
        'a layer that is gone',
        UNNAMED,
        { kind: 'move-to-layer', component: 'a', layer: 'core' },
        'There is no layer called ‘core’ in this map any more.',
    ],
    [
        'a team that is gone',
        UNNAMED,
        { kind: 'set-team', component: 'a', team: 'blue' },
        'There is no team called ‘blue’ in this map any more.',
    ],
    ['an arrow that is gone', TWICE, { kind: 'remove-arrow', from: 'a', to: 'b' }, '‘A’ does not need ‘b’ any more.'],
    ['an arrow to itself', TWICE, { kind: 'add-arrow', from: 'a', to: 'a' }, '‘A’ cannot need itself.'],
    [
        'an arrow that is there',
        IMPORTS,
        { kind: 'add-arrow', from: 'a', to: 'far' },
        '‘Alpha’ needs ‘Far away’ already.',
    ],
    [
        'the title of a step that is not written',
        UNNAMED,
        { kind: 'set-title', of: 'step', name: 'execute', title: 'Do' },
        '‘Execute’ is one of the four steps that a map has when it writes none. Write ‘step execute "…"’ and the other three to give them titles of your own.',
    ],
    [
        'an empty title',
        UNNAMED,
        { kind: 'set-title', of: 'component', name: 'a', title: '  ' },
        'A title needs at least one letter or sign.',
    ],
    [
        'a component without a title',
        UNNAMED,
        { kind: 'add-component', layer: 'user', title: '', steps: [] },
        'A component needs a title.',
    ],
    [
        'a component that cannot be read',
        BROKEN,
        { kind: 'set-title', of: 'component', name: 'a', title: 'Beta' },
        'Line 2 cannot be read as it stands, so nothing is changed there. This text has no closing quotation mark, so it ends with its line. Close it with ".',
    ],
    [
        'a layer whose title has no end',
        'layer core "Below',
        { kind: 'add-component', layer: 'core', title: 'New', steps: [] },
        'Line 1 cannot be read as it stands, so nothing is changed there. This text has no closing quotation mark, so it ends with its line. Close it with ".',
    ],
];

test.each(REFUSALS)('%s is refused in words', (_, text, edit, told) => {
    expect(readRefusal(text, edit)).toBe(told);
});

test('what cannot be read elsewhere is no reason to refuse', () => {
    expect(readRefusal(BROKEN, { kind: 'move-to-steps', component: 'b', steps: ['execute'] })).toBeUndefined();
    expect(readRefusal(BROKEN, { kind: 'set-status', component: 'c', status: 'planned' })).toBeUndefined();
    expect(readRefusal(BROKEN, { kind: 'add-component', layer: 'core', title: 'New', steps: [] })).toBeUndefined();
});

test('an edit that nobody knows is a mistake of the program, not of the reader', () => {
    const edit = { kind: 'toString' } as unknown as PictureEdit;
    expect(() => readRefusal(TWICE, edit)).toThrow('There is no edit called toString.');
});
