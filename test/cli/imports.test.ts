// Maps that import others, on the command line.

import { describe, expect, test } from 'vitest';
import { SKETCH } from '../support/sketch.ts';
import { run, type Setup } from './fake-world.ts';

const SHOP =
    'import identity from "../common/platform.jvm"\nlayer user { component shop for all needs identity }\nlayer core\n' +
    SKETCH;
const PLATFORM = 'layer core { component identity "One sign-in" needs ledger component ledger }\n';

const FILES = { 'maps/shop.jvm': SHOP, 'common/platform.jvm': PLATFORM };

const OUTCOMES: readonly [what: string, setup: Setup, outcome: string][] = [
    ['is joined with the map that it imports', { files: FILES }, 'No findings in 1 map.'],
    [
        'tells of a name that the other map does not have',
        { files: { ...FILES, 'common/platform.jvm': PLATFORM.replace('identity', 'identiti') } },
        'There is no component called ‘identity’ in ‘../common/platform.jvm’. Did you mean ‘identiti’?',
    ],
    [
        'tells of a map that is not there',
        { files: { 'maps/shop.jvm': SHOP } },
        '‘../common/platform.jvm’ cannot be imported: there is no such file or folder.',
    ],
    [
        'tells of a map that is no text',
        { files: { ...FILES, 'common/platform.jvm': new Uint8Array([0xc3, 0x28]) } },
        '‘../common/platform.jvm’ cannot be imported: it is no UTF-8 text.',
    ],
    [
        'may not import from outside the working directory',
        { files: { 'maps/shop.jvm': SHOP.replace('..', '../../..') } },
        '‘../../../common/platform.jvm’ cannot be imported: it leads out of the workspace.',
    ],
];

describe('a map that imports', () => {
    test.each(OUTCOMES)('%s', async (_, setup, outcome) => {
        const { stdout } = await run('check maps/shop.jvm', setup);
        expect(stdout).toContain(outcome);
    });

    test('can come over standard input, and imports from the working directory then', async () => {
        const setup = { files: FILES, stdin: SHOP.replace('../common', './common') };
        expect((await run('check -', setup)).stdout).toContain('No findings');
        expect((await run('check -', { ...setup, files: {} })).exitCode).toBe(1);
    });

    test('is drawn with what it imports, and with what that needs', async () => {
        const { stdout } = await run('render maps/shop.jvm -o -', { files: FILES });
        expect([...stdout.matchAll(/data-component="([^"]+)"/gu)].map(([, name]) => name)).toEqual([
            'shop',
            'identity',
            '../common/platform.jvm#ledger',
        ]);
        expect(stdout).toContain('shared with another map');
    });
});
