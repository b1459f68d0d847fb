// The pages of the rules are their tests: every map on a page gives exactly the findings that are marked in it.

import { describe, expect, test } from 'vitest';
import { checkMap } from '../../language/rules/check-map.ts';
import { addMarks, removeMarks } from './marked-map.ts';
import { CODE_PAGES, PAGES, readPageMap } from './rule-pages.ts';

/** No text on a page is long enough for it; it is found by the language server, whose tests show it. */
const NOT_TO_BE_SHOWN = 'file-too-large';

const maps = PAGES.flatMap((page) =>
    page.maps.map((map, index) => ({ code: page.code, number: index + 1, map, page })),
);

describe('a page of a rule', () => {
    test.each(maps)('$code marks every finding of its map $number, and nothing else', ({ map, page }) => {
        const text = removeMarks(map);
        expect(addMarks(text, checkMap(readPageMap(text, page)))).toBe(map);
    });

    test.each(CODE_PAGES)('$code shows a right map, without any finding', ({ maps }) => {
        expect(maps.filter((map) => map === removeMarks(map))).not.toEqual([]);
    });

    test.each(CODE_PAGES.filter(({ code }) => code !== NOT_TO_BE_SHOWN))(
        '$code shows a wrong map, with its own finding',
        ({ code, maps }) => {
            expect(maps.filter((map) => new RegExp(`\\^+…? \\w+ ${code} `, 'u').test(map))).not.toEqual([]);
        },
    );
});
