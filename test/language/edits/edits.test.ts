// Runs the cases of `edits.md`: what is changed in the picture gives exactly the text that stands there, also with the line
// ends of Windows and with tabs.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PictureEdit } from '../../../language/index.ts';
import { editText } from './edit-text.ts';

interface Case {
    readonly what: string;
    readonly edit: PictureEdit;
    readonly text: string;
    readonly after: string;
}

const CASES = readFileSync(new URL('edits.md', import.meta.url), 'utf8')
    .split(/^## /mu)
    .slice(1)
    .map(readCase);

function readCase(section: string): Case {
    const [what = ''] = section.split('\n');
    const [, edit = ''] = /^`(\{.*\})`$/mu.exec(section) ?? [];
    const [text = '', after = ''] = [...section.matchAll(/^```jvm\n(.*?)^```$/gmsu)].map(([, map = '']) => map);
    return { what, edit: JSON.parse(edit), text, after };
}

function withTabs(text: string): string {
    return text.replace(/^ +/gmu, (blanks) => '\t'.repeat(blanks.length / 4));
}

function withReturns(text: string): string {
    return text.replaceAll('\n', '\r\n');
}

describe('in the text is written', () => {
    test.each(CASES)('$what', ({ edit, text, after }) => {
        expect(editText(text, edit)).toBe(after);
    });

    test.each(CASES)('$what, with the line ends of Windows', ({ edit, text, after }) => {
        expect(editText(withReturns(text), edit)).toBe(withReturns(after));
    });

    const indented = CASES.filter(({ text }) => /^ /mu.test(text));
    test.each(indented)('$what, with tabs', ({ edit, text, after }) => {
        const [first, ...others] = [withTabs(text), withTabs(after)];
        expect(editText(first, edit)).toBe(others[0]);
    });

    test('nothing, where the map says so already', () => {
        const text = 'layer user {\n    component a "Alpha" for define needs b\n    component b\n}\n';
        const edits: PictureEdit[] = [
            { kind: 'move-to-layer', component: 'a', layer: 'user' },
            { kind: 'move-to-steps', component: 'a', steps: ['define'] },
            { kind: 'move-to-cell', component: 'a', layer: 'user', steps: ['define'] },
            { kind: 'set-title', of: 'component', name: 'a', title: 'Alpha' },
            { kind: 'set-title', of: 'component', name: 'b', title: 'B' },
            { kind: 'set-title', of: 'layer', name: 'user', title: 'User' },
            { kind: 'set-status', component: 'a', status: 'live' },
            { kind: 'set-team', component: 'a', team: null },
            { kind: 'set-evolution', component: 'a', evolution: null },
        ];
        for (const edit of edits) expect(editText(text, edit)).toBe(text);
    });
});
