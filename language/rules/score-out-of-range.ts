// `score-out-of-range`: a number that was read but lies outside its scale. It enters no figure.

import { type Fix, titleOfReplacing } from '../fixes/fix.ts';
import { scaleOf } from '../fixes/mend-number.ts';
import { isAmount } from '../generated/ast.ts';
import type { Amount, JobValueMap, Need, Segment, Step, StepAmount, Thing } from '../model/job-value-map.ts';
import type { TextSpan } from '../parser/arrangement.ts';
import { findLeafAt } from '../read-tree.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { quote, shorten } from './wording.ts';

export const scoreOutOfRange: Rule = {
    code: 'score-out-of-range',
    severity: 'error',
    aboutText: true,
    why: 'Figures compare numbers of one scale; this one is outside, so it is left out of all of them.',
    advice: 'Write importance, satisfaction and scores from 0 to 10, effort and size from 0 % to 100 %.',
    check: ({ map }) => readScores(map).flatMap((score) => judge(score) ?? []),
    fixes({ range }, { text, tree, spanOf }) {
        const span = spanOf(range);
        const amount = findLeafAt(tree, span.start)?.astNode;
        const written = text.slice(span.start, span.end);
        return isAmount(amount) ? writeInside(written, scaleOf(amount), span) : [];
    },
};

/** What may have been meant: a number without its minus, one of a scale to 100, or the end of the scale. */
function writeInside(written: string, scale: Amount['scale'], span: TextSpan): readonly Fix[] {
    const most = scale === 'percent' ? 100 : 10;
    const outside = Number.parseFloat(written);
    const meant = outside < 0 ? -outside : outside / 10;
    const end = outside < 0 ? 0 : most;
    const isMeant = meant > 0 && meant <= most && (outside < 0 || scale === 'ten');
    const numbers = new Set([...(isMeant ? [Number(meant.toFixed(6))] : []), end]);
    return [...numbers].map((number) => {
        const newText = scale === 'percent' ? `${number}%` : String(number);
        const title = titleOfReplacing(shorten(written), newText);
        return { title, changes: [{ ...span, newText }], isPreferred: false, kind: 'numbers' };
    });
}

/** A written number with what it says of whom. */
interface Score {
    readonly amount: Amount | undefined;
    /** What the number is of, as the first word of a sentence. */
    readonly meaning: string;
    /** The attribute, or the step that a competitor or a segment scores. */
    readonly of: string;
    readonly owner: Thing;
}

type StepTitles = ReadonlyMap<string, string>;

function readScores(map: JobValueMap): Score[] {
    const titles = new Map(map.steps.map(({ name, title }) => [name, title]));
    return [
        ...map.steps.flatMap((step) => [...scoresOfStep(step), ...step.needs.flatMap(scoresOfNeed)]),
        ...map.competitors.flatMap(({ name, scores }) =>
            scores.map((score) => scoreForStep('Score', score, { kind: 'competitor', name }, titles)),
        ),
        ...map.segments.flatMap((segment) => scoresOfSegment(segment, titles)),
    ];
}

function scoresOfStep({ name, importance, effort, score }: Step): Score[] {
    const owner: Thing = { kind: 'step', name };
    return [
        { amount: importance, meaning: 'Importance', of: 'importance', owner },
        { amount: effort, meaning: 'Effort', of: 'effort', owner },
        { amount: score, meaning: 'Score', of: 'score', owner },
    ];
}

function scoresOfNeed({ name, importance, satisfaction, effort }: Need): Score[] {
    const owner: Thing = { kind: 'need', name };
    return [
        { amount: importance, meaning: 'Importance', of: 'importance', owner },
        { amount: satisfaction, meaning: 'Satisfaction', of: 'satisfaction', owner },
        { amount: effort, meaning: 'Effort', of: 'effort', owner },
    ];
}

function scoresOfSegment({ name, size, efforts }: Segment, titles: StepTitles): Score[] {
    const owner: Thing = { kind: 'segment', name };
    const forSteps = efforts.map((effort) => scoreForStep('Effort', effort, owner, titles));
    return [{ amount: size, meaning: 'Size', of: 'size', owner }, ...forSteps];
}

function scoreForStep(word: string, { step, amount }: StepAmount, owner: Thing, titles: StepTitles): Score {
    return { amount, meaning: `${word} for ${quote(titles.get(step) ?? step)}`, of: step, owner };
}

function judge({ amount, meaning, of, owner }: Score): RuleFinding | undefined {
    if (amount?.outside === undefined) return undefined;
    return {
        subject: `${owner.name}.${of}`,
        message: `${meaning} is ${writeAmount(amount)}; the scale ${nearestEnd(amount.outside, amount.scale)}.`,
        range: amount.range,
        related: [],
        about: [owner],
    };
}

/** As written, so that the reader recognises it, but with one way to write a percentage. */
function writeAmount({ written, scale }: Amount): string {
    const digits = shorten(written.replace(/\s*%$/u, ''));
    return scale === 'percent' ? `${digits} %` : digits;
}

function nearestEnd(outside: number, scale: Amount['scale']): string {
    const [least, most] = scale === 'percent' ? ['0 %', '100 %'] : ['0', '10'];
    return outside < 0 ? `begins at ${least}` : `ends at ${most}`;
}
