// What the page knows after each message and each move of the reader.

import { describe, expect, test } from 'vitest';
import {
    change,
    choose,
    findLit,
    findSelected,
    isPointing,
    type PageModel,
    point,
    receive,
    resize,
    startModel,
    untell,
} from '../../client/webview/page-model.ts';
import { layoutOf } from '../../client/webview/show-map.ts';
import { keyOf, thingOf } from '../../client/webview/thing-key.ts';
import { readMap } from '../../language/index.ts';
import type { PointedAt, ToPage } from '../../protocol/picture-messages.ts';

const uri = 'file:///a.jvm';
const TEXT = `step define { need short "Find a short one" }
step execute
layer user "User" {
    component player for execute needs session
    component finder for define
}
layer core "Core" {
    component session
}
`;

function picture(text: string): ToPage {
    return { type: 'picture', uri, version: 1, map: readMap(text), findings: [] };
}

function hear(...messages: readonly ToPage[]): PageModel {
    return messages.reduce(receive, startModel({ uri }));
}

const cursor = (at: PointedAt | null): ToPage => ({ type: 'cursor', at });
const inComponent = (name: string) => cursor({ kind: 'component', name });

describe('the page', () => {
    test('begins with the map of the state that it kept', () => {
        expect(startModel({ uri, locked: true })).toEqual({ subject: { uri, locked: true }, choices: {} });
        expect(startModel({ uri, choices: { focus: 'a' } }).choices).toEqual({ focus: 'a' });
        expect(startModel(undefined)).toEqual({ choices: {} });
    });

    test('keeps the last picture while there is none, with the reason', () => {
        const model = hear(picture(TEXT), { type: 'no-picture', uri, reason: 'Too large.' });
        expect(model.absence).toBe('Too large.');
        expect(model.drawn?.map.components).toHaveLength(3);
    });

    test('lays the map out anew when the panel gets another width, and only then', () => {
        const wide = { measure: (text: string, size: number) => text.length * size, width: 1400, steady: true };
        const narrow = { ...wide, width: 600 };
        const long = picture(
            TEXT.replaceAll('layer ', 'step another\nstep last\nlayer ').replaceAll(
                'finder',
                'finder "Who finds what suits"',
            ),
        );
        const model = receive(startModel({ uri }, wide), long);
        const drawnOn = (page: PageModel) => page.drawn && layoutOf(page.drawn).width;
        const resized = resize(model, narrow);
        expect(drawnOn(resized)).toBeLessThan(drawnOn(model) ?? 0);
        expect(drawnOn(receive(resized, long))).toBe(drawnOn(resized));
        expect(resize(resized, { ...narrow })).toBe(resized);
        expect(resize(startModel({ uri }), narrow)).toMatchObject({ subject: { uri }, paper: narrow });
    });

    test('forgets the reason with the next picture', () => {
        const model = hear({ type: 'no-picture', uri, reason: 'Too large.' }, picture(TEXT));
        expect(model.absence).toBeUndefined();
    });

    test('forgets everything of one map when it shows another but the lens, and nothing when the same is locked', () => {
        const seen = change(hear(picture(TEXT), inComponent('player')), { lens: 'heat', focus: 'player' });
        const locked = receive(seen, { type: 'subject', uri, locked: true });
        expect([locked.drawn, locked.choices]).toEqual([seen.drawn, { lens: 'heat', focus: 'player' }]);
        expect(receive(seen, { type: 'subject', uri: 'file:///b.jvm', locked: false })).toEqual({
            subject: { uri: 'file:///b.jvm', locked: false },
            choices: { lens: 'heat' },
        });
    });

    test('keeps what the reader chose to see when the next picture comes', () => {
        const seen = change(change(hear(picture(TEXT)), { lens: 'heat', focus: 'player' }), { focus: undefined });
        expect(seen.drawn?.choices).toEqual({ lens: 'heat' });
        expect(receive(seen, picture(TEXT)).drawn?.choices).toEqual({ lens: 'heat' });
    });

    test('tells a message until its time is over, and tells the same words again', () => {
        const told = hear({ type: 'told', message: 'Saved.' });
        const again = receive(told, { type: 'told', message: 'Saved.' });
        expect([told.toast, again.toast]).toEqual([
            { message: 'Saved.', at: 1 },
            { message: 'Saved.', at: 2 },
        ]);
        expect(untell(again, 1).toast).toBe(again.toast);
        expect(untell(again, 2).toast).toBeUndefined();
    });
});

describe('selected is', () => {
    test.each<[string, PointedAt, string | undefined]>([
        ['the component of the cursor', { kind: 'component', name: 'player' }, 'component:player'],
        ['the arrow of the cursor', { kind: 'arrow', from: 'player', to: 'session' }, 'needs:player->session'],
        ['the layer of the cursor', { kind: 'layer', name: 'core' }, 'layer:core'],
        ['the step of a job need', { kind: 'need', name: 'short' }, 'step:define'],
        ['nothing for what the picture does not show', { kind: 'team', name: 'player' }, undefined],
        ['nothing for the map as a whole', { kind: 'map', name: 'map' }, undefined],
        ['nothing for what is gone', { kind: 'component', name: 'constructor' }, undefined],
    ])('%s', (_what, at, key) => {
        expect(findSelected(hear(picture(TEXT), cursor(at)))).toBe(key);
    });

    test('what was clicked, until the cursor moves', () => {
        const clicked = choose(hear(picture(TEXT), inComponent('player')), 'component:session');
        expect(findSelected(clicked)).toBe('component:session');
        expect(findSelected(receive(clicked, inComponent('finder')))).toBe('component:finder');
    });

    test('nothing after a click beside everything, until the cursor moves', () => {
        const cleared = choose(hear(picture(TEXT), inComponent('player')), null);
        expect(findSelected(cleared)).toBeUndefined();
        expect(findSelected(receive(cleared, picture(TEXT)))).toBeUndefined();
        expect(findSelected(receive(cleared, inComponent('player')))).toBe('component:player');
    });

    test('the thing of the cursor when what was clicked is gone', () => {
        const clicked = choose(hear(picture(TEXT), inComponent('player')), 'component:finder');
        const without = receive(clicked, picture(TEXT.replace('component finder for define', '')));
        expect(findSelected(without)).toBe('component:player');
    });
});

describe('at full strength is', () => {
    const names = (model: PageModel) => [...(findLit(model) ?? [])].sort();

    test('everything, when nothing is selected', () => {
        expect(findLit(hear(picture(TEXT)))).toBeUndefined();
    });

    test('what a component needs and all that needs it', () => {
        expect(names(hear(picture(TEXT), inComponent('session')))).toEqual([
            'component:player',
            'component:session',
            'needs:player->session',
            'step:execute',
        ]);
    });

    test('lightly, unless somebody points at something', () => {
        const model = hear(picture(TEXT), inComponent('session'));
        expect([model, point(model, 'component:finder'), point(model, 'layer:user')].map(isPointing)).toEqual([
            false,
            true,
            false,
        ]);
    });

    test('what belongs to the thing under the pointer rather than to the selected one', () => {
        const model = point(hear(picture(TEXT), inComponent('session')), 'component:finder');
        expect(names(model)).toEqual(['component:finder', 'step:define']);
        expect(names(point(model, undefined))).toContain('component:session');
    });

    test('everything, while the cursor stands in a layer', () => {
        expect(findLit(hear(picture(TEXT), cursor({ kind: 'layer', name: 'user' })))).toBeUndefined();
    });
});

describe('a key of the picture', () => {
    test.each<PointedAt>([
        { kind: 'component', name: 'player' },
        { kind: 'step', name: 'execute' },
        { kind: 'layer', name: 'user' },
        { kind: 'arrow', from: 'player', to: 'session' },
    ])('leads to its thing and back: %o', (thing) => {
        const { drawn } = hear(picture(TEXT));
        const key = drawn && keyOf(thing, drawn.map, layoutOf(drawn));
        expect(key && thingOf(key)).toEqual(thing);
    });

    test('of an arrow is read right when a name ends with a hyphen', () => {
        expect(thingOf('needs:a-->b')).toEqual({ kind: 'arrow', from: 'a-', to: 'b' });
    });
});
