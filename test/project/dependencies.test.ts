// The packages that we use: exactly one version each, each with its reason, and lockfiles that work anywhere.

import { describe, expect, test } from 'vitest';
import { pageAt } from './pages.ts';
import { PATHS, textOf } from './project-files.ts';

const manifests = PATHS.filter((path) => /(^|\/)package\.json$/u.test(path));
const lockfiles = PATHS.filter((path) => /(^|\/)package-lock\.json$/u.test(path));
const dependencies = Object.keys(dependenciesOf('package.json'));

function dependenciesOf(path: string): Record<string, string> {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(textOf(path));
    return { ...dependencies, ...devDependencies, ...optionalDependencies };
}

describe('a dependency', () => {
    test.each(manifests)('has exactly one version in %s', (path) => {
        const loose = Object.entries(dependenciesOf(path)).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version));
        expect(loose, 'Write the exact version, without ^ or ~: npm install --save-exact.').toEqual([]);
    });

    test('has one line in docs/decisions/dependencies.md that says what it is for, in the order of package.json', () => {
        const { text } = pageAt('docs/decisions/dependencies.md');
        const explained = [...text.matchAll(/^\| `([^`]+)` \| (\S.*\S) \|$/gmu)].map(([, name]) => name);
        expect(explained, 'Add or take away its line.').toEqual(dependencies);
    });
});

test.each(lockfiles)('%s holds no address of a registry', (path) => {
    const addresses = textOf(path).match(/"resolved": "[^"]+"/gu) ?? [];
    expect(
        addresses.filter((address) => !/"(?:file:)?[\w./@-]+"$/u.test(address)),
        'Make it anew with the .npmrc of this repository.',
    ).toEqual([]);
});

test('every folder with a manifest of its own has a lockfile', () => {
    const withoutLock = manifests.filter(
        (path) => !lockfiles.includes(path.replace(/package\.json$/u, 'package-lock.json')),
    );
    expect(withoutLock, 'Run npm install in that folder and commit its package-lock.json.').toEqual([]);
});

test('the changelog tells of the version in package.json', () => {
    const { version } = JSON.parse(textOf('package.json'));
    expect(textOf('CHANGELOG.md')).toMatch(new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\]`, 'mu'));
});
