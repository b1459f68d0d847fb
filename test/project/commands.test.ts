// The commands that the pages tell of: scripts exist, and what a command prints is what the page shows.

import { describe, expect, test } from 'vitest';
import { run } from '../cli/fake-world.ts';
import { findBlocks, PAGES } from './pages.ts';
import { TEXT_FILES, textOf } from './project-files.ts';

const files = Object.fromEntries(
    TEXT_FILES.filter(({ path }) => path.endsWith('.jvm')).map(({ path, text }) => [path, text]),
);
const { scripts, bin } = JSON.parse(textOf('package.json'));

/** The maps that have a name on their page. */
const namedMaps = PAGES.flatMap(findBlocks).flatMap(({ path, info, text }) => {
    const [, name] = /^jvm (\S+\.jvm)$/u.exec(info) ?? [];
    return name === undefined ? [] : [{ path, name, text }];
});

const sessions = PAGES.flatMap(findBlocks)
    .filter(({ info }) => info === 'console')
    .flatMap(({ path, text }) =>
        text.split(/^\$ /mu).flatMap((session) => {
            const [command = '', ...output] = session.split('\n');
            return command === '' ? [] : [{ path, command, output: output.join('\n') }];
        }),
    );

describe('a command on a page', () => {
    test.each(sessions)('prints what the page shows: $command in $path', async ({ path, command, output }) => {
        const beside = Object.fromEntries(
            namedMaps.filter((map) => map.path === path).map(({ name, text }) => [name, text]),
        );
        const { stdout, stderr } = await run(command.replace(/^jvmap /u, ''), { files: { ...files, ...beside } });
        expect(stdout + stderr).toBe(output);
    });

    test('of npm is one that exists', () => {
        const named = PAGES.flatMap(({ path, text }) =>
            [...text.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[a-z:]+)/gu)].map(([, script = '']) => ({
                path,
                script,
            })),
        );
        expect(named.length).toBeGreaterThan(0);
        expect(named.filter(({ script }) => scripts[script] === undefined)).toEqual([]);
    });

    test('of jvmap is one that exists', async () => {
        const { stdout } = await run('--help');
        const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gmu)].map(([, command]) => command);
        const named = PAGES.flatMap(({ path, text }) =>
            [...text.matchAll(/`(?:npx )?jvmap ([a-z]+)/gu)].map(([, command = '']) => ({ path, command })),
        );
        expect(Object.keys(bin)).toEqual(['jvmap']);
        expect(named.filter(({ command }) => !commands.includes(command))).toEqual([]);
    });
});
