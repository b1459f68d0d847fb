// A difference as it is printed: for people as chapters of sentences, for programs as it is.

import {
    type ChangeSign,
    cleanText,
    type MapDifference,
    type MapSummary,
    meansTheSame,
    tellDifference,
} from '../language/index.ts';
import type { Colors } from './choose-colors.ts';

/** One sentence a line. */
export function writeDifference(difference: MapDifference, colors: Colors): string {
    const headline = meansTheSame(difference) ? ['No change in meaning.'] : writeHeadline(difference);
    const chapters = tellDifference(difference).map(({ title, lines }) => [
        colors.bold(title),
        ...lines.map(({ sign, text }) => `  ${painterOf(sign, colors)(sign)} ${cleanText(text)}`),
    ]);
    return [headline, ...chapters].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** What differs, and whether the maps mean the same. The form is a contract; names may be added to it. */
export function writeDifferenceJson(difference: MapDifference): string {
    return `${JSON.stringify({ same: meansTheSame(difference), ...difference }, undefined, 2)}\n`;
}

/** “3 of 4 steps are covered, as before.” */
function writeHeadline({ before, after }: MapDifference): string[] {
    const isSame = before.covered === after.covered && before.steps === after.steps;
    const were = isSame ? ', as before' : ` (before: ${before.covered} of ${before.steps})`;
    return [`${cleanText(after.title)}: ${writeCoverage(after)}${were}.`];
}

function writeCoverage({ steps, covered }: MapSummary): string {
    return `${covered} of ${steps} ${steps === 1 ? 'step is' : 'steps are'} covered`;
}

function painterOf(sign: ChangeSign, colors: Colors): (text: string) => string {
    if (sign === '+') return colors.green;
    return sign === '-' ? colors.red : colors.yellow;
}
