// What the menus of the picture offer, and what their lines do.

import { describe, expect, test } from 'vitest';
import { type Item, listItems, type Spot } from '../../../client/webview/editing/list-items.ts';
import { findReason } from '../../../client/webview/editing/why-not.ts';
import { type PageModel, receive, startModel } from '../../../client/webview/page-model.ts';
import type { ThingKey } from '../../../diagram/index.ts';
import { readMap } from '../../../language/index.ts';
import type { ToPage } from '../../../protocol/picture-messages.ts';

const uri = 'file:///near.jvm';
const FAR = readMap('layer core { component far "Far" }', 'file:///far.jvm');
const TEXT = `import far from "./far.jvm"
team blue "Blue"
step s1 "One"
step s2 "Two"
layer user "User" {
    component a "Alpha" for s1 needs b { team blue }
    component c "Gamma" for s2
}
layer infra "Below" {
    component b "Beta"
}
scenario s { remove a }
`;

function show(text: string): PageModel {
    const map = readMap(text, uri, () => ({ own: FAR }));
    const picture: ToPage = { type: 'picture', uri, version: 1, map, findings: [] };
    return receive(startModel({ uri }), picture);
}

/** The lines of a menu, as `A (reason)`. */
function list(key: ThingKey, spot: Spot = {}, model = show(TEXT)): string[] {
    const items = open(key, spot, model, []);
    return items.map(({ label, reason }) => `${label}${reason === undefined ? '' : ` (${reason})`}`);
}

function open(key: ThingKey, spot: Spot, model: PageModel, done: string[]): readonly Item[] {
    const acts = {
        rename: () => done.push('rename'),
        pick: (word: string) => done.push(`pick ${word}`),
        remove: () => done.push('remove'),
        add: (layer: string, steps: readonly string[]) => done.push(`add to ${layer} for ${steps.join()}`),
        reveal: () => done.push('reveal'),
    };
    return listItems(model.drawn?.map ?? readMap(''), key, spot, acts, (each) => findReason(model, each));
}

/** Chooses every line in turn; gives what was done. */
function chooseAll(key: ThingKey, spot: Spot = {}): string[] {
    const done: string[] = [];
    for (const { act } of open(key, spot, show(TEXT), done)) act();
    return done;
}

const OF_COMPONENT = ['layer', 'steps', 'needs', 'status', 'team', 'evolution'];

describe('the menu', () => {
    test('of a component has all that can be said of it', () => {
        expect(list('component:a')).toEqual([
            'Rename title…',
            ...['Move to layer…', 'Helps with steps…', 'Needs…', 'Status…', 'Team…', 'Evolution…'],
            ...['Delete component', 'Show in text'],
        ]);
        const picks = OF_COMPONENT.map((word) => `pick ${word}`);
        expect(chooseAll('component:a')).toEqual(['rename', ...picks, 'remove', 'reveal']);
    });

    test.each<[ThingKey, Spot, readonly string[], readonly string[]]>([
        ['needs:a->b', {}, ['Delete arrow', 'Show in text'], ['remove', 'reveal']],
        [
            'step:s1',
            {},
            ['Rename title…', 'Add component here…', 'Show in text'],
            ['rename', 'add to user for s1', 'reveal'],
        ],
        [
            'layer:infra',
            {},
            ['Rename title…', 'Add component here…', 'Show in text'],
            ['rename', 'add to infra for ', 'reveal'],
        ],
        [
            'layer:user',
            {},
            ['Rename title…', 'Add component for One…', 'Add component for Two…', 'Show in text'],
            ['rename', 'add to user for s1', 'add to user for s2', 'reveal'],
        ],
        [
            'layer:user',
            { layer: 'user', step: 's2' },
            ['Rename title…', 'Add component here…', 'Show in text'],
            ['rename', 'add to user for s2', 'reveal'],
        ],
        [
            'step:s2',
            { layer: 'infra', step: 's2' },
            ['Rename title…', 'Add component here…', 'Show in text'],
            ['rename', 'add to infra for ', 'reveal'],
        ],
        ['scenario:s', {}, ['Show in text'], ['reveal']],
    ])('of %s (%o) has %j', (key, spot, lines, done) => {
        expect([list(key, spot), chooseAll(key, spot)]).toEqual([lines, done]);
    });
});

describe('it cannot be changed', () => {
    const model = show(TEXT);

    test.each<[what: string, PageModel, ThingKey | undefined, string | undefined]>([
        ['what is there, can', model, 'component:a', undefined],
        ['an arrow that is there, can', model, 'needs:a->b', undefined],
        ['a step that is written, can', model, 'step:s1', undefined],
        ['what another map holds', model, 'component:far', 'It stands in another map, ./far.jvm. Change it there.'],
        ['a layer of another map', model, 'layer:core', 'It stands in another map, ./far.jvm. Change it there.'],
        [
            'what stands for several components',
            model,
            'component:layer of many',
            'It stands for several components. Show them one by one to change them.',
        ],
        [
            'a step that is not written',
            show('layer user { component a for all }'),
            'step:execute',
            'The text does not write its steps yet. Write the four of them there to give them titles of your own.',
        ],
        [
            'anything of an old picture',
            receive(model, { type: 'no-picture', uri, reason: 'Gone.' }),
            'component:a',
            'The picture is not that of the text as it is now.',
        ],
        [
            'anything while a scenario is shown',
            { ...model, choices: { scenario: 's' } },
            undefined,
            'A scenario is shown. Go back to the map as it is to change it.',
        ],
        [
            'anything while a scenario is chosen that is gone, can',
            { ...model, choices: { scenario: 'x' } },
            'component:a',
            undefined,
        ],
    ])('%s', (_, shown, key, reason) => {
        expect(findReason(shown, key)).toBe(reason);
    });

    test('and the menu says why, and still shows the text', () => {
        const old = receive(model, { type: 'no-picture', uri, reason: 'Gone.' });
        const reason = '(The picture is not that of the text as it is now.)';
        expect(list('needs:a->b', {}, old)).toEqual([`Delete arrow ${reason}`, 'Show in text']);
        expect(list('layer:infra', {}, old)).toEqual([
            `Rename title… ${reason}`,
            `Add component here… ${reason}`,
            'Show in text',
        ]);
    });
});
