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

/** The lines of a menu, with those inside them, as `A › B ✓ (reason)`. */
function list(key: ThingKey, spot: Spot = {}, model = show(TEXT)): string[] {
    return open(key, spot, model, []).flatMap((item) => tell(item));
}

function open(key: ThingKey, spot: Spot, model: PageModel, done: unknown[]): readonly Item[] {
    const map = model.drawn?.map ?? readMap('');
    const acts = {
        edit: (edit: unknown) => done.push(edit),
        rename: (each: ThingKey) => done.push(`rename ${each}`),
        add: (layer: string, steps: readonly string[]) => done.push(`add to ${layer} for ${steps.join()}`),
        reveal: (each: ThingKey) => done.push(`reveal ${each}`),
    };
    return listItems(map, key, spot, acts, (each) => findReason(model, each));
}

function tell({ label, checked, reason, items }: Item): string[] {
    const own = `${label}${checked ? ' ✓' : ''}${reason === undefined ? '' : ` (${reason})`}`;
    return [own, ...(items ?? []).flatMap(tell).map((inner) => `${label} › ${inner}`)];
}

/** Chooses lines of a menu by their labels; gives what was done. */
function choose(key: ThingKey, spot: Spot, ...labels: readonly string[]): unknown {
    const done: unknown[] = [];
    let items = open(key, spot, show(TEXT), done);
    for (const label of labels) {
        const item = items.find((each) => each.label === label);
        if (!item) throw new Error(`There is no line ‘${label}’.`);
        item.act?.();
        items = item.items ?? [];
    }
    expect(done).toHaveLength(1);
    return done[0];
}

describe('the menu', () => {
    test('of a component has all that can be said of it, and ticks what is so', () => {
        expect(list('component:a')).toEqual([
            'Rename title…',
            'Move to layer',
            'Move to layer › User ✓',
            'Move to layer › Below',
            'Move to layer › Core (It stands in another map, ./far.jvm.)',
            'Helps with steps',
            'Helps with steps › One ✓',
            'Helps with steps › Two',
            'Needs',
            'Needs › Gamma',
            'Needs › Beta ✓',
            'Needs › Far',
            'Status',
            ...['planned', 'building', 'live ✓', 'retiring'].map((each) => `Status › ${each}`),
            'Team',
            'Team › Blue ✓',
            'Team › nobody',
            'Evolution',
            ...['genesis', 'custom', 'product', 'commodity', 'not said ✓'].map((each) => `Evolution › ${each}`),
            'Delete component',
            'Show in text',
        ]);
    });

    test('of a component below the user layer offers no steps', () => {
        expect(list('component:b')).toContain(
            'Helps with steps (Below the user layer the steps follow from the arrows.)',
        );
    });

    test('of an arrow, a step and a layer has what belongs to them', () => {
        expect(list('needs:a->b')).toEqual(['Delete arrow', 'Show in text']);
        expect(list('step:s1')).toEqual(['Rename title…', 'Add component here…', 'Show in text']);
        expect(list('layer:infra')).toEqual(['Rename title…', 'Add component here…', 'Show in text']);
        expect(list('layer:user')).toEqual([
            ...['Rename title…', 'Add component for', 'Add component for › One', 'Add component for › Two'],
            'Show in text',
        ]);
        expect(list('layer:user', { layer: 'user', step: 's2' })).toContain('Add component here…');
        expect(list('scenario:s')).toEqual(['Show in text']);
    });

    test.each<[ThingKey, Spot, readonly string[], unknown]>([
        ['component:a', {}, ['Rename title…'], 'rename component:a'],
        ['component:a', {}, ['Show in text'], 'reveal component:a'],
        ['component:a', {}, ['Move to layer', 'Below'], { kind: 'move-to-layer', component: 'a', layer: 'infra' }],
        [
            'component:a',
            {},
            ['Helps with steps', 'Two'],
            { kind: 'move-to-steps', component: 'a', steps: ['s1', 's2'] },
        ],
        ['component:a', {}, ['Helps with steps', 'One'], { kind: 'move-to-steps', component: 'a', steps: [] }],
        ['component:a', {}, ['Needs', 'Beta'], { kind: 'remove-arrow', from: 'a', to: 'b' }],
        ['component:a', {}, ['Needs', 'Gamma'], { kind: 'add-arrow', from: 'a', to: 'c' }],
        ['component:a', {}, ['Status', 'planned'], { kind: 'set-status', component: 'a', status: 'planned' }],
        ['component:a', {}, ['Team', 'nobody'], { kind: 'set-team', component: 'a', team: null }],
        ['component:c', {}, ['Team', 'Blue'], { kind: 'set-team', component: 'c', team: 'blue' }],
        ['component:a', {}, ['Evolution', 'custom'], { kind: 'set-evolution', component: 'a', evolution: 'custom' }],
        ['component:a', {}, ['Evolution', 'not said'], { kind: 'set-evolution', component: 'a', evolution: null }],
        ['component:a', {}, ['Delete component'], { kind: 'remove-component', component: 'a' }],
        ['needs:a->b', {}, ['Delete arrow'], { kind: 'remove-arrow', from: 'a', to: 'b' }],
        ['step:s1', {}, ['Rename title…'], 'rename step:s1'],
        ['step:s1', {}, ['Add component here…'], 'add to user for s1'],
        ['layer:user', {}, ['Add component for', 'Two'], 'add to user for s2'],
        ['layer:user', { layer: 'user', step: 's1' }, ['Add component here…'], 'add to user for s1'],
        ['step:s2', { layer: 'infra', step: 's2' }, ['Add component here…'], 'add to infra for '],
    ])('of %s (%o), by the lines %j, does this', (key, spot, labels, done) => {
        expect(choose(key, spot, ...labels)).toEqual(done);
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
