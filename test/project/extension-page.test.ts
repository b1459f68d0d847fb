// The page of the extension, which is all that its users read: it names every command and every setting, and nothing else.

import { expect, test } from 'vitest';
import { pageAt } from './pages.ts';
import { textOf } from './project-files.ts';

const { contributes, scripts } = JSON.parse(textOf('package.json'));
const { text } = pageAt('docs/extension.md');

/** The first cells of the table under a heading. */
function rowsUnder(heading: string): string[] {
    const section = text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    return [...section.matchAll(/^\| ([^|]+) \|/gmu)].map(([, cell = '']) => cell.trim()).slice(1);
}

test('tells of every command, in the order of package.json', () => {
    const commands = contributes.commands.map(
        ({ category, title }: { category: string; title: string }) => `${category}: ${title}`,
    );
    expect(rowsUnder('Commands')).toEqual(commands);
});

test('tells of every setting, in the order of package.json', () => {
    const settings = Object.keys(contributes.configuration.properties).map((name) => `\`${name}\``);
    expect(rowsUnder('Settings')).toEqual(settings);
});

test('is the page that the extension ships', () => {
    expect(scripts.package).toContain('--readme-path docs/extension.md');
});
