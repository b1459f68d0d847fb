// `need-format`: a job need that does not begin with what the user wants to achieve.

import type { Fix, FixSource } from '../fixes/fix.ts';
import { fillIn } from '../fixes/fix-marks.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import type { Need } from '../model/job-value-map.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote } from './wording.ts';

/** What a need may begin with: an action or a direction. */
const OPENERS: ReadonlySet<string> = new Set(
    (
        'determine identify ensure reduce estimate calculate assess avoid confirm find know learn obtain remember ' +
        'understand detect decide verify recognise recognize minimize minimise decrease lower increase maximize maximise ' +
        'raise shorten keep agree compare restore limit prevent'
    ).split(' '),
);

const FEWEST_WORDS = 3;

export const needFormat: Rule = {
    code: 'need-format',
    severity: 'hint',
    why: 'Needs of one form, an action or a direction with its object, can be compared, asked about and scored.',
    advice: 'Begin with an action (determine, identify, confirm …) or a direction (minimize, reduce, increase …).',
    check({ map }) {
        const needs = map.steps.flatMap((step) => step.needs);
        // A map in another language keeps to forms that this rule does not know.
        if (needs.filter(opensWell).length * 2 < needs.length) return [];
        const others = needs.filter((need) => !opensWell(need) || wordsOf(need).length < FEWEST_WORDS);
        return others.map((need) => tellOf('need', need, describe(need), { range: need.textRange }));
    },
    fixes({ subject }, source) {
        const need = source.map.steps.flatMap(({ needs }) => needs).find(({ name }) => name === subject);
        return need ? OPENINGS.flatMap((opening) => offerOpening(opening, need, source)) : [];
    },
};

const OPENINGS = ['Determine', 'Minimize the time it takes to'];

/** An opening before what is written, if that makes a whole need. */
function offerOpening(opening: string, need: Need, source: FixSource): readonly Fix[] {
    const words = [...wordsOf({ text: opening }), ...wordsOf(need)];
    if (words.length < FEWEST_WORDS || (opensWell(need) && opening === OPENINGS[0])) return [];
    const start = source.spanOf(need.textRange).start + 1;
    const capital = /^(?:\p{Lu}(?=\p{Ll})|A(?=\s))/u.exec(source.text.slice(start, start + 3))?.[0] ?? '';
    const newText = `${opening} ${fillIn('')}${capital.toLowerCase()}`;
    return offerFix(`Begin with ‘${opening} …’`, [{ start, end: start + capital.length, newText }], source);
}

function describe(need: Need): string {
    const text = quote(need.text);
    if (opensWell(need)) return `${text} is too short to be clear: say also for what, where or for whom.`;
    return `Start ${text} with what must be achieved: ‘Determine …’ or ‘Minimize the time it takes to …’.`;
}

function opensWell(need: Need): boolean {
    const [first = ''] = wordsOf(need);
    return OPENERS.has(first.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
}

/** A mark that stands alone, such as a dash, is no word. */
function wordsOf({ text }: Pick<Need, 'text'>): readonly string[] {
    return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
