// What the picture in a narrow preview does while a map is typed. The test asserts the goals for some of the pauses; here
// a person pauses more often, and the same map is also typed into a picture that is not held steady, as a file has it.

import { readdirSync, readFileSync } from 'node:fs';
import { readMap } from '../language/index.ts';
import { measureTyping, PREVIEW, type TypingFigures } from '../test/support/measure-typing.ts';
import { type Keystroke, pauseSeldom, typeLinesAgain, typeWithClosing } from '../test/support/type-map.ts';
import { printHead } from './compare.ts';

const FOLDERS = ['examples', 'test/diagram/maps'];
const PAUSES = 200;
const PAUSES_OF_BLOCK = 15;

/** Prints for each way of typing what was lost and what moved, all maps together. */
export function measureStillness(): void {
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
