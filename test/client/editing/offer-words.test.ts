// What a component can be made to say, as the editor lists it, and what is changed then.

import { describe, expect, test } from 'vitest';
import { offerWords } from '../../../client/preview/offer-words.ts';
import { readMap } from '../../../language/index.ts';
import type { PickedWord } from '../../../protocol/picture-messages.ts';

const FAR = readMap('layer infra "Far below" { component far "Far" needs deep component deep }', 'file:///far.jvm');
const MAP = readMap(
    `import far from "./far.jvm"
team blue "Blue"
step s1 "One"
step s2 "Two"
layer user "User" {
    component a "Alpha" for s1 needs b { team blue status planned }
    component c "Gamma" for s2
}
layer core "Core" {
    component b "Beta" { evolution custom }
}
`,
    'file:///near.jvm',
    () => ({ own: FAR }),
);

function offer(name: string, word: PickedWord) {
    const found = offerWords(MAP, name, word);
    if (!found) throw new Error('Nothing is offered.');
    return found;
}

/** The lines, with a tick at what is so. */
function list(name: string, word: PickedWord): string[] {
    return offer(name, word).lines.map(({ label, isSo }) => `${label}${isSo ? ' ✓' : ''}`);
}

describe('a component can be made to', () => {
    test.each<[PickedWord, string, string, readonly string[]]>([
        ['layer', 'a', 'The layer of ‘Alpha’', ['User ✓', 'Core']],
        ['steps', 'a', 'The steps that ‘Alpha’ helps with', ['One ✓', 'Two']],
        ['needs', 'a', 'What else ‘Alpha’ needs', ['Gamma', 'Far', 'Deep']],
        ['status', 'a', 'The status of ‘Alpha’', ['planned ✓', 'building', 'live', 'retiring']],
        ['team', 'a', 'The team of ‘Alpha’', ['Blue ✓', 'Nobody']],
        ['team', 'b', 'The team of ‘Beta’', ['Blue', 'Nobody ✓']],
        ['evolution', 'b', 'How evolved ‘Beta’ is', ['genesis', 'custom ✓', 'product', 'commodity', 'Not said']],
    ])('say its %s (%s)', (word, name, title, lines) => {
        expect([offer(name, word).title, list(name, word)]).toEqual([title, lines]);
    });

    test('only the steps are several', () => {
        const words: PickedWord[] = ['layer', 'steps', 'needs', 'status', 'team', 'evolution'];
        expect(words.filter((word) => offer('a', word).many)).toEqual(['steps']);
    });

    test.each<[PickedWord, readonly string[], object]>([
        ['layer', ['core'], { kind: 'move-to-layer', component: 'a', layer: 'core' }],
        ['steps', ['s1', 's2'], { kind: 'move-to-steps', component: 'a', steps: ['s1', 's2'] }],
        ['steps', [], { kind: 'move-to-steps', component: 'a', steps: [] }],
        ['needs', ['c'], { kind: 'add-arrow', from: 'a', to: 'c' }],
        ['status', ['live'], { kind: 'set-status', component: 'a', status: 'live' }],
        ['team', ['blue'], { kind: 'set-team', component: 'a', team: 'blue' }],
        ['team', [''], { kind: 'set-team', component: 'a', team: null }],
        ['evolution', ['product'], { kind: 'set-evolution', component: 'a', evolution: 'product' }],
        ['evolution', [''], { kind: 'set-evolution', component: 'a', evolution: null }],
    ])('with %s %j this is changed', (word, picked, edit) => {
        expect(offer('a', word).toEdit(picked)).toEqual(edit);
    });

    test('but not one that is gone', () => {
        expect(offerWords(MAP, 'gone', 'team')).toBeUndefined();
    });
});
