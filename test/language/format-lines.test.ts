// Formatting some lines, and the line that is being typed: the others stay as they are, and nothing moves away.

import { describe, expect, test } from 'vitest';
import {
    applyChanges,
    formatAfterBrace,
    formatAfterEnter,
    formatLines,
    formatMap,
    type TextChange,
} from '../../language/index.ts';

describe('formatting lines', () => {
    const TEXT = 'layer  a {\n  component  b  \n\n\n\n/* c\n  d */\n  component  e{external }\n}';

    test.each<readonly [what: string, first: number, last: number, formatted: string]>([
        ['the first', 0, 0, TEXT.replace('layer  a', 'layer a')],
        ['one in the middle', 1, 1, TEXT.replace('  component  b  ', '    component b')],
        ['empty ones', 3, 4, TEXT.replace('\n\n\n\n', '\n\n')],
        ['the first of a comment: all of it', 5, 5, TEXT.replace('/* c\n  d */', '    /* c\n      d */')],
        ['the second of a comment: all of it', 6, 6, TEXT.replace('/* c\n  d */', '    /* c\n      d */')],
        ['the last', 8, 8, `${TEXT}\n`],
        ['none of the text', 9, 12, TEXT],
        ['all', 0, 8, 'layer a {\n    component b\n\n    /* c\n      d */\n    component e { external }\n}\n'],
    ])('%s', (_what, first, last, formatted) => {
        expect(applyChanges(TEXT, formatLines(TEXT, { first, last }).changes)).toBe(formatted);
    });

    test('joins two lines only where both are touched', () => {
        const text = 'step  a\n{\ngoal "g"\n}\n';
        const format = (first: number, last: number) => applyChanges(text, formatLines(text, { first, last }).changes);
        expect(format(0, 0)).toBe(text.replace('step  a', 'step a'));
        expect(format(1, 1)).toBe(text);
        expect(format(0, 1)).toBe('step a {\ngoal "g"\n}\n');
    });

    test('opens a block that is too long, with all that stands on its line', () => {
        const text = `step  a\nstep b { description "${'x'.repeat(90)}" }\nstep  c\n`;
        const formatted = `step  a\nstep b {\n    description "${'x'.repeat(90)}"\n}\nstep  c\n`;
        expect(applyChanges(text, formatLines(text, { first: 1, last: 1 }).changes)).toBe(formatted);
    });

    test('changes nothing where the line would slip into the block of the line above, which keeps its indent', () => {
        const text = '        layer a\n    component b in a\n';
        expect(applyChanges(text, formatMap(text).changes)).toBe('layer a\ncomponent b in a\n');
        expect(formatLines(text, { first: 0, last: 0 })).toEqual({ changes: [], obstacles: [] });
    });

    test('is refused in a text with a syntax error', () => {
        const { changes, obstacles } = formatLines('team  a\nnonsense', { first: 0, last: 0 });
        expect([changes, obstacles.length]).toEqual([[], 1]);
    });
});

type Format = (text: string, line: number) => readonly TextChange[];

/** The text after a key; `|` is the cursor before and after. */
function press(marked: string, format: Format): string {
    const cursor = marked.indexOf('|');
    const text = marked.replace('|', '');
    const changes = format(text, marked.slice(0, cursor).split(/\r\n|\n|\r/u).length - 1);
    // An editor moves its cursor with the text before it; what is inserted at the cursor comes before it.
    const shift = changes
        .filter(({ end }) => end <= cursor)
        .reduce((sum, { start, end, newText }) => sum + newText.length - (end - start), 0);
    const formatted = applyChanges(text, changes);
    return `${formatted.slice(0, cursor + shift)}|${formatted.slice(cursor + shift)}`;
}

describe('after Enter', () => {
    test.each<readonly [what: string, typed: string, formatted: string]>([
        ['a block begins four blanks further in', 'layer a {\n|\n}', 'layer a {\n    |\n}'],
        [
            'a block in a block eight',
            'layer a {\n component b {\n|\n}\n}',
            'layer a {\n    component b {\n        |\n}\n}',
        ],
        [
            'the next attribute stands below the last',
            'step a {\n    goal "g"\n  |\n}',
            'step a {\n    goal "g"\n    |\n}',
        ],
        ['a new statement stands at the edge', 'step a { implicit }\n  |', 'step a { implicit }\n|'],
        ['a list goes on further in', 'component a needs b,\n|c', 'component a needs b,\n    |c'],
        ['an unfinished list goes on further in, too', 'component a needs b,\n|', 'component a needs b,\n    |'],
        ['a list goes on below its clause', 'component a\n    for b,\n    |c', 'component a\n    for b,\n        |c'],
        ['a range goes on further in', 'component a for b..\n|c', 'component a for b..\n    |c'],
        ['a clause goes on further in', 'component a\n|needs b', 'component a\n    |needs b'],
        ['a title goes on further in', 'component a\n|"A"', 'component a\n    |"A"'],
        ['a brace stands below its header', 'layer a {\n    |}', 'layer a {\n|}'],
        ['the line above gets its blanks', 'step a {\n  effort  5 \n|\n}', 'step a {\n    effort 5%\n    |\n}'],
        ['the line above is not opened or joined', 'team a team  b\n|', 'team a team b\n|'],
        ['empty lines above stay', 'team a\n\n\n  |\nteam b', 'team a\n\n\n|\nteam b'],
        ['the rest of a line comes along', 'team  a\n  |team b', 'team a\n|team b'],
        ['CRLF is a line end as well', 'layer a {\r\n|\r\n}', 'layer a {\r\n    |\r\n}'],
        [
            'a figure that belongs to the step stands below the need',
            'step a {\n    need b "N"\n|importance 8\n}',
            'step a {\n    need b "N"\n    |importance 8\n}',
        ],
        [
            'blocks are counted by their braces, wherever these stand',
            'layer a {\n    component b {\n        external\n}\n|\n}',
            'layer a {\n    component b {\n        external\n    }\n    |\n}',
        ],
        ['nothing happens to a line that begins a comment', 'team  a /* b\n|c */', 'team  a /* b\n|c */'],
        ['nothing happens inside a comment', '/* a\n |\n */', '/* a\n |\n */'],
        ['nothing happens to the line of a long comment', 'team a /* b\n  c */ \n|', 'team a /* b\n  c */ \n|'],
    ])('%s', (_what, typed, formatted) => {
        expect(press(typed, formatAfterEnter)).toBe(formatted);
    });

    test.each<readonly [what: string, typed: string, formatted: string]>([
        [
            'a block without its end has an indent',
            'layer a {\n    component  b {\n|',
            'layer a {\n    component  b {\n        |',
        ],
        ['the line above stays as it is', 'step a {\n  effort  5\n|', 'step a {\n  effort  5\n    |'],
        [
            'a block without its beginning keeps its indent',
            'component a\n    goal "g"\n    |',
            'component a\n    goal "g"\n    |',
        ],
        ['an unknown word has no block', 'nonsense\n  |', 'nonsense\n|'],
        ['what comes after a brace too many stands at the edge', 'team a\n}\n  |', 'team a\n}\n|'],
    ])('in a text with a syntax error: %s', (_what, typed, formatted) => {
        expect(press(typed, formatAfterEnter)).toBe(formatted);
    });
});

describe('after a closing brace', () => {
    test.each<readonly [what: string, typed: string, formatted: string]>([
        ['it stands below its header', 'layer a {\n    component b\n    }|', 'layer a {\n    component b\n}|'],
        ['it stands below the inner header', 'layer a {\ncomponent b {\n}|\n}', 'layer a {\ncomponent b {\n    }|\n}'],
        [
            'it stands below its header while an outer one is open',
            'layer a {\n    component b {\n        }|',
            'layer a {\n    component b {\n    }|',
        ],
        ['what stands before it stays', 'step a {\n  goal  "g" }|', 'step a {\n  goal  "g" }|'],
        ['what stands on other lines stays', 'step  a {\n  goal  "g"\n  }|', 'step  a {\n  goal  "g"\n}|'],
        ['one too many stays', 'team a\n  }|', 'team a\n  }|'],
        ['one in a comment stays', 'step a {\n/*\n  }|\n*/\n}', 'step a {\n/*\n  }|\n*/\n}'],
    ])('%s', (_what, typed, formatted) => {
        expect(press(typed, formatAfterBrace)).toBe(formatted);
    });
});
