// The walls of the house: which part may import which, what only some parts may touch, and that programs enter the language
// through its door. The compiler keeps most of these walls too; this test says what to do, and sees packages.

import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { SOURCES } from './project-files.ts';

interface Part {
    /** Parts that it may import. */
    readonly parts: readonly string[];
    /** Packages that it may import, by their first name. */
    readonly packages: readonly string[];
}

/** What each part may use. A new dependency of a part is a decision: write it here with open eyes. */
const PARTS: ReadonlyMap<string, Part> = new Map([
    ['language', { parts: ['package.json'], packages: ['langium', 'chevrotain', 'fastest-levenshtein'] }],
    ['diagram', { parts: ['language'], packages: ['preact'] }],
    ['protocol', { parts: ['language'], packages: [] }],
    [
        'server',
        {
            parts: ['language', 'protocol', 'package.json'],
            packages: ['langium', 'vscode-languageserver', 'vscode-languageserver-textdocument', 'vscode-uri', 'node:'],
        },
    ],
    ['client', { parts: ['protocol', 'diagram'], packages: ['vscode', 'vscode-languageclient'] }],
    ['client/webview', { parts: ['protocol', 'diagram'], packages: ['preact'] }],
    [
        'cli',
        {
            parts: ['language', 'diagram', 'protocol', 'server', 'package.json'],
            packages: ['commander', 'globby', 'picocolors', '@resvg/resvg-js', 'node:'],
        },
    ],
    ['syntaxes', { parts: ['language'], packages: ['langium', 'esbuild', 'node:'] }],
]);

/** Everything outside the parts serves all of them: tests, benchmarks, programs that build. */
const OUTSIDE: Part = { parts: [...PARTS.keys(), 'test', 'test/hosts', 'scripts', 'package.json'], packages: ['*'] };

/** What the picture takes from the language: plain data and what is computed from it. The rest would bring the parser along. */
const PLAIN_LANGUAGE =
    /^language\/(?:model\/job-value-map|rules\/finding|edits\/picture-edit|(?:analysis|figures|text)\/[a-z-]+|compare\/difference)\.ts$/u;
/** What a page loads at its start, and what it loads when it has to. */
const DOORS_OF_PAGE: ReadonlySet<string> = new Set(['diagram/on-page.ts', 'diagram/views/layout-view.ts']);
const WITHOUT_PARSER: ReadonlySet<string> = new Set(['diagram', 'protocol', 'client/webview']);

interface Import {
    readonly path: string;
    readonly from: string;
    readonly specifier: string;
    /** The part that it leads to; undefined for a package. */
    readonly to: string | undefined;
    readonly target: string;
}

const IMPORTS: readonly Import[] = SOURCES.filter(({ path }) => !path.endsWith('.css')).flatMap(({ path, text }) =>
    [...text.matchAll(/^(?:import|export)\s(?:[^;'"]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gmu)].map((match) => {
        const specifier = match[1] ?? match[2] ?? '';
        const inside = specifier.startsWith('.') && !specifier.includes('/node_modules/');
        const target = inside ? posix.join(posix.dirname(path), specifier) : specifier;
        return { path, from: partOf(path), specifier, to: inside ? partOf(target) : undefined, target };
    }),
);

function partOf(path: string): string {
    const [first = '', second = ''] = path.split('/');
    const both = `${first}/${second}`;
    return both === 'client/webview' || both === 'test/hosts' ? both : first;
}

function tell({ path, specifier }: Import): string {
    return `${path} imports ${specifier}`;
}

function rulesOf(part: string): Part {
    return PARTS.get(part) ?? OUTSIDE;
}

test('all imports are found', () => {
    expect(IMPORTS.length).toBeGreaterThan(SOURCES.length);
    expect(new Set(IMPORTS.map(({ from }) => from))).toEqual(new Set([...new Set(SOURCES.map(partOfSource))].sort()));
});

function partOfSource({ path }: { readonly path: string }): string {
    return partOf(path);
}

test('a part imports only the parts below it', () => {
    const wrong = IMPORTS.filter(
        ({ from, to }) => to !== undefined && to !== from && !rulesOf(from).parts.includes(to),
    );
    expect(wrong.map(tell), 'Move what is needed into a part that both may use, or pass it in.').toEqual([]);
});

test('a part uses only the packages that it is meant to use', () => {
    const wrong = IMPORTS.filter(({ from, to, specifier }) => {
        const { packages } = rulesOf(from);
        return to === undefined && !packages.includes('*') && !packages.includes(packageOf(specifier));
    });
    expect(wrong.map(tell), 'Keep the part pure, or add the package to PARTS above.').toEqual([]);
});

function packageOf(specifier: string): string {
    if (specifier.startsWith('node:')) return 'node:';
    const [scope = '', name = ''] = specifier.split('/');
    return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

test('no part has a permission that it does not use', () => {
    const unused = [...PARTS].flatMap(([part, { parts, packages }]) => {
        const imports = IMPORTS.filter(({ from }) => from === part);
        const used = new Set(imports.map(({ to, specifier }) => to ?? packageOf(specifier)));
        return [...parts, ...packages].filter((name) => !used.has(name)).map((name) => `${part} may use ${name}`);
    });
    expect(unused, 'Take it out of PARTS above.').toEqual([]);
});

test('only the extension and its tests in real editors know the editor', () => {
    const wrong = IMPORTS.filter(
        ({ from, specifier }) => specifier === 'vscode' && from !== 'client' && from !== 'test/hosts',
    );
    expect(wrong.map(tell), 'Ask the client through the protocol instead.').toEqual([]);
});

test('the extension for the web needs no Node', () => {
    const wrong = IMPORTS.filter(
        ({ path, specifier }) => path.endsWith('.browser.ts') && /^node:|\/node(\.js)?$/u.test(specifier),
    );
    expect(wrong.map(tell), 'Move it into the entry for Node.').toEqual([]);
});

test('programs enter the language and the picture through their doors', () => {
    const wrong = IMPORTS.filter(
        ({ from, to, target }) =>
            (to === 'language' || to === 'diagram') &&
            ['cli', 'server', 'client/webview'].includes(from) &&
            target !== `${to}/index.ts` &&
            !DOORS_OF_PAGE.has(target ?? '') &&
            !(WITHOUT_PARSER.has(from) && PLAIN_LANGUAGE.test(target)),
    );
    expect(wrong.map(tell), 'Import it from index.ts, and let the door open for it if need be.').toEqual([]);
});

test('the picture and the page take only plain data from the language', () => {
    const wrong = IMPORTS.filter(
        ({ from, to, target }) => to === 'language' && WITHOUT_PARSER.has(from) && !PLAIN_LANGUAGE.test(target),
    );
    expect(wrong.map(tell), 'Take it from the model or the analysis; the parser is too heavy for a page.').toEqual([]);
});

test('imports name the file with its ending', () => {
    const wrong = IMPORTS.filter(
        ({ to, specifier }) => to !== undefined && !/\.(ts|tsx|mts|mjs|json|css)$/u.test(specifier),
    );
    expect(wrong.map(tell), 'Write the ending .ts or .tsx.').toEqual([]);
});
