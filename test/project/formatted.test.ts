// Every map that people see is in the one style: the examples, the templates, those on the pages.

import { describe, expect, test } from 'vitest';
import { ALL_TEMPLATES } from '../../client/templates/all-templates.ts';
import { applyChanges, formatMap } from '../../language/index.ts';
import { removeMarks } from '../rules/marked-map.ts';
import { findBlocks, PAGES } from './pages.ts';
import { TEXT_FILES } from './project-files.ts';

/** The text as the formatter writes it, or left alone where it is broken on purpose. */
function format(text: string): string {
    return applyChanges(text, formatMap(text).changes);
}

describe('is formatted:', () => {
    const files = TEXT_FILES.filter(({ path }) => path.endsWith('.jvm') && !path.startsWith('test/language/'));
    test.each(files)('$path', ({ text }) => {
        expect(format(text)).toBe(text);
    });

    test.each(ALL_TEMPLATES)('the template $id', ({ text }) => {
        expect(format(text)).toBe(text);
    });

    const maps = PAGES.flatMap(findBlocks)
        .filter(({ info }) => info.startsWith('jvm'))
        .map(({ path, line, text }) => ({ path, line, text: removeMarks(text) }));
    test.each(maps)('the map on $path, line $line', ({ text }) => {
        expect(format(text)).toBe(text);
    });

    test('nearly every map on the pages, because few are broken', () => {
        const broken = maps.filter(({ text }) => formatMap(text).obstacles.length > 0);
        expect(maps.length).toBeGreaterThan(50);
        expect(broken.length).toBeLessThan(maps.length / 4);
    });
});
