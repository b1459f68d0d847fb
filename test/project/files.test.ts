// House rules for single files. Each message says what to do.

import { expect, test } from 'vitest';
import { isGenerated, PATHS, type ProjectFile, SOURCES, TEXT_FILES, textOf } from './project-files.ts';

/** Names that a tool or a custom asks for, and that are not in kebab-case. */
const GIVEN_NAMES = new Set(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE', 'jvm.tmLanguage.json']);

/** Names that say nothing about what is inside, so that anything may end up there. */
const EMPTY_NAMES = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'types', 'misc', 'shared', 'stuff']);

const MOST_LINES = 400;

/** Longer, for a reason: a file and the reason. */
const LONG_FILES = new Map<string, string>();

// Written in two parts, so that this file does not hold what it looks for.
const FOREIGN_PLACES = [
    ['/wo', 'rk/'],
    ['../sh', 'ared'],
    ['registry.', 'npmjs'],
    ['/ro', 'ot/'],
    ['/tmp/', 'brief'],
];

/** What is wrong, one line a file; an empty list where all is well. */
function complain(files: readonly ProjectFile[], findFault: (file: ProjectFile) => string | undefined): string[] {
    return files.flatMap((file) => {
        const fault = findFault(file);
        return fault === undefined ? [] : [`${file.path}: ${fault}`];
    });
}

test('every source opens with one to four lines that say what it is for', () => {
    const faults = complain(SOURCES, ({ text }) => {
        const opening = /^(?:#![^\n]*\n)?((?:\/\/[^\n]*\n)+|\/\*[\s\S]*?\*\/\n)/u.exec(text)?.[1];
        if (opening === undefined) return 'Say in its first lines what it is for, and what it is not for.';
        if (opening.trim().split('\n').length > 4) return 'Say in at most four lines what it is for.';
        return undefined;
    });
    expect(faults).toEqual([]);
});

test('names of files and folders are in kebab-case', () => {
    const kebab = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/u;
    const wrong = PATHS.filter((path) => path.split('/').some((name) => !GIVEN_NAMES.has(name) && !kebab.test(name)));
    expect(wrong, 'Rename these in kebab-case, after the main thing inside.').toEqual([]);
});

test('no name stands for everything and nothing', () => {
    const empty = PATHS.filter((path) =>
        path.split('/').some((name) => EMPTY_NAMES.has(name.replace(/(\.\w+)+$/u, ''))),
    );
    expect(empty, 'Name these after the one thing inside; split them if there are several.').toEqual([]);
});

test('only doors are called index', () => {
    const doors = ['diagram/index.ts', 'language/index.ts', 'test/hosts/suite/index.ts'];
    const indexes = PATHS.filter((path) => /(^|\/)index\.[a-z]+$/u.test(path));
    expect(indexes, 'Name the file after the main thing inside; only what others may use stands in an index.').toEqual(
        doors,
    );
});

test('every folder of the top is told of on the page of the house', () => {
    const page = textOf('docs/architecture.md');
    const folders = new Set(PATHS.flatMap((path) => /^([a-z][a-z-]*)\//u.exec(path)?.[1] ?? []));
    const untold = [...folders].filter((folder) => !page.includes(`\`${folder}/\``));
    expect(untold, 'Say in docs/architecture.md what is in it.').toEqual([]);
});

test('every text ends with one line end, has no carriage returns and no blanks at the end of a line', () => {
    const faults = complain(
        TEXT_FILES.filter(({ path }) => !isGenerated(path)),
        ({ text }) => {
            if (text.includes('\r')) return 'Write LF alone at the end of lines.';
            if (text !== '' && !/[^\n]\n$/u.test(text)) return 'End the file with exactly one line end.';
            if (/[ \t]$/mu.test(text)) return 'Take away the blanks at the end of lines.';
            return undefined;
        },
    );
    expect(faults).toEqual([]);
});

test(`no source is longer than ${MOST_LINES} lines`, () => {
    const faults = complain(SOURCES, ({ path, text }) =>
        text.split('\n').length > MOST_LINES && !LONG_FILES.has(path)
            ? 'Split it by what its parts are about, or give the reason in LONG_FILES.'
            : undefined,
    );
    expect(faults).toEqual([]);
});

test('no text speaks of a machine, a registry or a folder outside of the repository', () => {
    const words = FOREIGN_PLACES.map((parts) => parts.join(''));
    const faults = complain(TEXT_FILES, ({ text }) => {
        const word = words.find((word) => text.includes(word));
        return word && `Take out ‘${word}’: it means nothing on another machine.`;
    });
    expect(faults).toEqual([]);
});

test('nothing is left to be done in a comment', () => {
    const mark = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`, 'u');
    const faults = complain(SOURCES, ({ text }) =>
        mark.test(text) ? 'Do it now, or write it down as an issue.' : undefined,
    );
    expect(faults).toEqual([]);
});

test('no test is skipped, and none keeps the others from running', () => {
    const faults = complain(
        SOURCES.filter(({ path }) => path.startsWith('test/')),
        ({ text }) =>
            /\b(?:test|it|describe|suite)\s*\.\s*(?:skip|only|todo|fails)\b|\bxit\(|\bthis\.skip\(/u.test(text)
                ? 'Repair the test, or take it out with the feature.'
                : undefined,
    );
    expect(faults).toEqual([]);
});
