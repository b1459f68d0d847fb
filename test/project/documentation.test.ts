// The pages tell the truth: the maps on them read as they say, and their links lead somewhere.
// ```jvm is a map without an error or a warning, ```jvm NAME one that others of the page import; ```jvm wrong marks its errors and warnings, as the pages of the rules do.
// Most are pieces of maps, so what only says how to say more is left aside.

import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkMap, type Finding, type JobValueMap } from '../../language/index.ts';
import { addMarks, removeMarks } from '../rules/marked-map.ts';
import { joinMaps } from '../support/joined-maps.ts';
import { findBlocks, PAGES, pageAt } from './pages.ts';
import { ROOT } from './project-files.ts';

const blocks = PAGES.filter(({ path }) => !path.startsWith('docs/rules/')).flatMap(findBlocks);
const maps = blocks.filter(({ info }) => info.startsWith('jvm'));
const NAMED = /^jvm (\S+\.jvm)$/u;
const links = PAGES.flatMap(({ path, text }) =>
    [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => ({ path, target })),
).filter(({ target }) => !/^[a-z]+:/u.test(target));

/** The maps of a page that its other maps can import. */
function mapsBeside(path: string): Record<string, string> {
    const beside = maps.filter((map) => map.path === path && NAMED.test(map.info));
    return Object.fromEntries(beside.map(({ info, text }) => [NAMED.exec(info)?.[1] ?? '', text]));
}

/** What is an error or a warning in a map. */
function findGaps(map: JobValueMap): readonly Finding[] {
    return checkMap(map).filter(({ severity }) => severity === 'error' || severity === 'warning');
}

describe('a map in the documentation', () => {
    test('is either right or called wrong', () => {
        const others = maps.filter(({ info }) => info !== 'jvm' && info !== 'jvm wrong' && !NAMED.test(info));
        expect(others).toEqual([]);
    });

    test.each(maps.filter(({ info }) => info === 'jvm'))(
        'has no error and no gap: $path, line $line',
        ({ text, path }) => {
            const map = joinMaps({ ...mapsBeside(path), 'page.jvm': text }, 'page.jvm');
            expect(findGaps(map).map(({ message }) => message)).toEqual([]);
        },
    );

    test.each(maps.filter(({ info }) => info === 'jvm wrong'))(
        'that is wrong marks its errors and gaps: $path, line $line',
        ({ text, path }) => {
            const map = removeMarks(text);
            expect(text).not.toBe(map);
            expect(addMarks(map, findGaps(joinMaps({ ...mapsBeside(path), 'page.jvm': map }, 'page.jvm')))).toBe(text);
        },
    );
});

describe('a link in the documentation', () => {
    test.each(links)('leads somewhere: $target in $path', ({ path, target }) => {
        const [file = '', anchor] = target.split('#');
        const page = file === '' ? path : normalize(join(dirname(path), file)).replaceAll('\\', '/');
        expect(existsSync(join(ROOT, page)), `There is no ${page}.`).toBe(true);
        if (anchor !== undefined) expect(anchorsOf(pageAt(page).text)).toContain(anchor);
    });
});

test('a file or folder that a page names is there', () => {
    const place =
        /`((?:language|diagram|protocol|server|client|cli|syntaxes|examples|docs|scripts|test|bench|assets)\/[\w./-]*)`/gu;
    const named = PAGES.flatMap(({ path, text }) => [...text.matchAll(place)].map(([, name = '']) => ({ path, name })));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ name }) => !existsSync(join(ROOT, name)))).toEqual([]);
});

/** What a link can point at in a page: its headings, as GitHub makes anchors of them. */
function anchorsOf(text: string): string[] {
    return [...withoutCode(text).matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
        heading
            .toLowerCase()
            .replace(/[^\p{L}\p{N}\s_-]/gu, '')
            .replaceAll(' ', '-'),
    );
}

function withoutCode(text: string): string {
    return text.replace(/^```[\s\S]*?^```$/gmu, '');
}
