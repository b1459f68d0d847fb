// Texts in scripts that are written from right to left, and in two scripts at once.

import { expect, test } from 'vitest';
import { renderSvg } from '../../diagram/index.ts';
import { directLines } from '../../diagram/marks/text-direction.ts';
import { mapOf } from './map-of.ts';
import { findAll, readXml } from './read-xml.ts';

const FROM_RIGHT = (text: string) => `\u2067${text}\u2069`;

test.each([
    ['no letter of such a script', ['Watch history (2)'], ['Watch history (2)']],
    ['Hebrew', ['היסטוריה (3)'], [FROM_RIGHT('היסטוריה (3)')]],
    ['Arabic with Latin inside', ['خدمة API v2'], [FROM_RIGHT('خدمة API v2')]],
    ['Latin with Arabic inside', ['API خدمة'], ['API خدمة']],
    ['a first line without a letter', ['3:', 'ימים'], [FROM_RIGHT('3:'), FROM_RIGHT('ימים')]],
    ['a second line in Latin', ['שלום', 'Netflix'], [FROM_RIGHT('שלום'), FROM_RIGHT('Netflix')]],
    ['the label of an arrow', ['→ לדעת', 'הכול'], [`→ ${FROM_RIGHT('לדעת')}`, FROM_RIGHT('הכול')]],
])('%s', (_, lines, drawn) => {
    expect(directLines(lines)).toEqual(drawn);
});

test('a picture begins every line at the left of its box, whatever the page around it reads like', () => {
    const map = mapOf({
        steps: ['a'],
        layers: [{ name: 'user', kind: 'user' }],
        components: [{ name: 'x', title: 'סל הקניות (2)', layer: 'user', steps: ['a'] }],
    });
    const root = readXml(renderSvg(map, { findings: [], theme: 'light' }));
    const title = findAll(root, ({ attributes }) => attributes.get('class') === 't-component')[0];
    const box = findAll(root, ({ attributes }) => attributes.get('class') === 'box')[0];
    expect(title?.text).toBe(FROM_RIGHT('סל הקניות (2)'));
    expect(Number(title?.attributes.get('x'))).toBe(Number(box?.attributes.get('x')) + 10);
    expect(findAll(root, ({ tag }) => tag === 'style')[0]?.text).toContain('direction: ltr');
});
