// What the options of `jvmap render` may be. The lists stand here once more, so that the help is told without loading the
// picture; the compiler sees that they name nothing else, and a test that they name all.

import { InvalidArgumentError } from 'commander';
import type { LensName, Theme } from '../../diagram/index.ts';
import { sortByNearness } from '../../language/index.ts';

export const LENS_NAMES = [
    'findings',
    'importance',
    'effort',
    'priority',
    'opportunity',
    'competitors',
    'segments',
    'teams',
    'status',
    'evolution',
    'principles',
] as const satisfies readonly LensName[];

export const THEME_NAMES = [
    'auto',
    'light',
    'dark',
    'print',
    'high-contrast',
    'high-contrast-light',
] as const satisfies readonly Theme[];

/** The lens of that name; without one the names that there are, the nearest one first. */
export function readLens(name: string): LensName {
    const lens = LENS_NAMES.find((each) => each === name);
    if (lens) return lens;
    const known = sortByNearness(LENS_NAMES, name).map((each) => `‘${each}’`);
    throw new InvalidArgumentError(`There is no lens ‘${name}’; there is ${known.join(', ')}.`);
}

const LEAST_SCALE = 0.1;
const MOST_SCALE = 10;

/** How many pixels of a PNG one pixel of the picture takes. */
export function readScale(written: string): number {
    return readNumber(written, LEAST_SCALE, MOST_SCALE);
}

const LEAST_WIDTH = 300;
const MOST_WIDTH = 10_000;

/** The width of the paper, in pixels. */
export function readWidth(written: string): number {
    return Math.round(readNumber(written, LEAST_WIDTH, MOST_WIDTH));
}

function readNumber(written: string, least: number, most: number): number {
    const number = /^\d+(?:\.\d+)?$/u.test(written) ? Number(written) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Write a number from ${least} to ${most}.`);
}
