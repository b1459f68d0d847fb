// Fixes that would let their neighbours be read otherwise, alone or together with others: they are not offered, not made.

import { describe, expect, it } from 'vitest';
import {
    applyChanges,
    checkMap,
    type Fix,
    findFixes,
    joinRemedies,
    type Remedy,
    readMap,
    readTree,
    type Trials,
} from '../../../language/index.ts';

/** The titles of all fixes of a text, but for those that only allow what is found. */
function listTitles(text: string, trials?: Trials): string[] {
    const map = readMap(text);
    const tree = readTree(text, map.uri);
    const fixes = checkMap(map).flatMap((finding) => findFixes(finding, tree, map, trials));
    return fixes.map(({ title }) => title).filter((title) => !title.startsWith('Allow '));
}

const CLOSE = 'Close this block with ‘}’';
const REMOVE = 'Remove it, because the first one counts';

describe('a fix is offered where its neighbours stay what they are', () => {
    it.each([
        ['a block that lacks its end', 'layer user {\n    component a {\n        goal "x"\n}', CLOSE],
        ['an attribute that is given twice', 'component d\nin core for all in core\nlayer core', REMOVE],
    ])('%s', (_, text, title) => {
        expect(listTitles(text)).toContain(title);
    });
});

describe('a fix is not offered where its neighbours would be read otherwise', () => {
    it.each([
        ['a line that would be no attribute any more', 'competitor c {\nlin\n t\n  /}', CLOSE],
        ['a name that would become a keyword', 'component d\nin for in r e\nlayer for', REMOVE],
    ])('%s', (_, text, title) => {
        expect(listTitles(text)).not.toContain(title);
    });
});

describe('where a text is too large to try each fix', () => {
    const text = 'laye core {\n    component d\n        in core\n        in core\n}';

    it('those that write what is read anyhow are trusted, and the others left out', () => {
        expect(listTitles(text)).toEqual(['Replace ‘laye’ by ‘layer’', REMOVE]);
        expect(listTitles(text, { left: text.length - 1 })).toEqual(['Replace ‘laye’ by ‘layer’']);
    });

    it('a fix is tried once for each version', () => {
        const map = readMap(text);
        const tree = readTree(text, map.uri);
        const trials = { left: 10 * text.length };
        for (let time = 0; time < 3; time += 1)
            for (const finding of checkMap(map)) findFixes(finding, tree, map, trials);
        expect(trials.left).toBe(8 * text.length);
    });
});

describe('of fixes that are made together', () => {
    const text = 'taem a\ntaem b\ntaem c\ntaem d\ntaem e';
    const map = readMap(text);
    const tree = readTree(text, map.uri);
    const words: readonly Remedy[] = checkMap(map).flatMap((finding) =>
        findFixes(finding, tree, map)
            .filter(({ kind }) => kind === 'misspelt words')
            .map((fix) => ({ fix, findings: [finding] })),
    );
    const harm = (start: number): Remedy => {
        const fix: Fix = { title: '', changes: [{ start, end: start, newText: ' }' }], isPreferred: true, kind: '' };
        return { fix, findings: [] };
    };

    it('those that cause a problem are left out, and no other', () => {
        const [first, second, third, ...rest] = words as [Remedy, Remedy, Remedy, ...Remedy[]];
        const mixed = [first, harm(6), second, third, harm(20), ...rest];
        const all = 'team a\nteam b\nteam c\nteam d\nteam e';
        expect(applyChanges(text, joinRemedies(words, tree))).toBe(all);
        expect(applyChanges(text, joinRemedies(mixed, tree))).toBe(all);
    });

    it('none is made of many that all cause one', () => {
        expect(joinRemedies([6, 13, 20, 27].map(harm), tree)).toEqual([]);
    });
});
