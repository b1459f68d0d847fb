// What the picture in a narrow preview does while a map is typed. The test asserts the goals for some of the pauses; here
// a person pauses more often, and the same map is also typed into a picture that is not held steady, as a file has it.

import { readdirSync, readFileSync } from 'node:fs';
import { layoutMap, measureUnrest } from '../diagram/index.ts';
import { readMap } from '../language/index.ts';
import { measureTyping, PREVIEW, type TypingFigures } from '../test/support/measure-typing.ts';
import { findSingleEdits } from '../test/support/single-edits.ts';
import { type Keystroke, pauseSeldom, typeLinesAgain, typeWithClosing } from '../test/support/type-map.ts';
import { printHead } from './compare.ts';

const FOLDERS = ['examples', 'test/diagram/maps'];
const PAUSES = 200;
const PAUSES_OF_BLOCK = 15;

/** Prints what moves after one change of a finished map, and for each way of typing what was lost and what moved. */
export function measureStillness(): void {
    measureSingleEdits();
    printHead('Pictures of maps while they are typed (nothing lost, nothing moves without a reason)');
    const texts = FOLDERS.flatMap(readTexts);
    const fromNothing = (text: string) => [pauseSeldom(typeWithClosing(text), PAUSES)];
    printFigures(
        'from the empty file',
        texts.map((text) => measureTyping(text, fromNothing(text))),
    );
    printFigures(
        'a component put in',
        texts.map((text) => measureTyping(text, typeComponents(text))),
    );
    const unsteady = { ...PREVIEW, steady: false };
    printFigures(
        'from the empty file, not held steady',
        texts.map((text) => measureTyping(text, fromNothing(text), unsteady)),
    );
}

/** By kind of change: the share of components that go to another column, or to another side of one of their layer. */
function measureSingleEdits(): void {
    printHead('Components that move when one is added, removed or renamed (median 0, mean at most 4 %)');
    const unrests = FOLDERS.flatMap(readTexts).flatMap((text) => {
        const map = readMap(text);
        const before = layoutMap(map, []);
        return findSingleEdits(map).map(({ kind, after }) => ({
            kind,
            unrest: measureUnrest(before, layoutMap(after, [])),
        }));
    });
    for (const wanted of ['added', 'removed', 'renamed', 'all'] as const) {
        const chosen = unrests.filter(({ kind }) => wanted === 'all' || kind === wanted).map(({ unrest }) => unrest);
        printUnrest(wanted, chosen);
    }
}

function printUnrest(what: string, unrests: readonly number[]): void {
    const sorted = [...unrests].sort((a, b) => a - b);
    const percent = (share: number | undefined) => `${((share ?? 0) * 100).toFixed(1)} %`;
    const mean = sorted.reduce((sum, unrest) => sum + unrest, 0) / sorted.length;
    const none = sorted.filter((unrest) => unrest === 0).length / sorted.length;
    process.stdout.write(
        `  ${what.padEnd(10)} ${String(sorted.length).padStart(5)} changes: median ${percent(sorted[sorted.length >> 1])}, ` +
            `mean ${percent(mean)}, most ${percent(sorted.at(-1))}, nothing moves in ${percent(none)}\n`,
    );
}

function readTexts(folder: string): string[] {
    const names = readdirSync(folder).filter((name) => name.endsWith('.jvm'));
    return names.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

/** Every third component is taken out and typed again. */
function typeComponents(text: string): Keystroke[][] {
    const third = readMap(text).components.filter((_, place) => place % 3 === 0);
    return third.map(({ range }) =>
        pauseSeldom(typeLinesAgain(text, range.start.line, range.end.line), PAUSES_OF_BLOCK),
    );
}

function printFigures(what: string, all: readonly TypingFigures[]): void {
    const count = (of: (figures: TypingFigures) => number) => all.reduce((sum, figures) => sum + of(figures), 0);
    const pictures = count((figures) => figures.pictures);
    const strayed = count((figures) => figures.strayed.length + figures.swapped.length);
    const farthest = Math.max(0, ...all.flatMap((figures) => figures.columnShifts));
    const moves = count((figures) => figures.columnShifts.length);
    process.stdout.write(
        `  ${what.padEnd(38)} ${String(pictures).padStart(5)} pictures: ` +
            `${count((figures) => figures.lost.length)} lost, ${strayed} astray; ` +
            `columns moved ${moves} times, ${farthest} px at most, ${count((figures) => figures.shaken)} without a reason\n`,
    );
}
