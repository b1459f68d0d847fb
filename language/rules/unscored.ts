// `unscored`: a party of the comparison without a score for some steps. A score out of its scale counts as written.

import type { FixSource } from '../fixes/fix.ts';
import { fillIn } from '../fixes/fix-marks.ts';
import { type Draft, offerFix } from '../fixes/offer-fix.ts';
import { canBeNamed } from '../fixes/offer-step-fixes.ts';
import { findNode } from '../fixes/read-block.ts';
import { writeMember } from '../fixes/write-member.ts';
import { isCompetitor, isStep } from '../generated/ast.ts';
import type { Competitor, JobValueMap, Step } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote, quoteAll, writeCount } from './wording.ts';

/** What the subject calls ourselves. */
const US = 'us';

/** More steps than this are counted in the message; the subject names them all. */
const MOST_TITLES = 3;

export const unscored: Rule = {
    code: 'unscored',
    severity: 'hint',
    why: 'Parties can only be compared in the steps that both are scored for.',
    advice: 'Score the missing steps, if only by a first estimate.',
    check({ map }) {
        if (map.competitors.length === 0) return [];
        const others = map.competitors.flatMap((competitor) => judgeCompetitor(competitor, map) ?? []);
        return [...judgeUs(map), ...others];
    },
    fixes({ about: [party, ...others], subject }, source) {
        const things = party?.kind === 'competitor' ? others : [party, ...others];
        const names = things.flatMap((thing) => (thing?.kind === 'step' ? thing.name : []));
        const [{ length: count }, owner] = [names, source.map.competitors.find(({ name }) => name === party?.name)];
        const title =
            count === 1
                ? `Insert a score of ${MIDDLE}, to be corrected`
                : `Insert ${writeCount(count)} scores of ${MIDDLE}, to be corrected`;
        if (!names.every((name) => canBeNamed({ name }))) return [];
        const isOurs = subject.startsWith(`${US}[`) && party?.kind !== 'competitor';
        return offerFix(title, isOurs ? scoreUs(names, source) : scoreParty(owner, names, source), source);
    },
};

/** What says neither that a party is good nor that it is bad. */
const MIDDLE = '5';

function scoreParty(party: Competitor | undefined, steps: readonly string[], source: FixSource): Draft {
    const node = findNode(party?.nameRange, isCompetitor, source);
    const lines = steps.map((step) => `score ${step} ${fillIn(MIDDLE)}`);
    return node && writeMember(node, lines, source, 'last');
}

/** The default steps have no blocks. */
function scoreUs(names: readonly string[], source: FixSource): readonly Draft[] {
    const { steps, stepsWritten } = source.map;
    if (!stepsWritten) return [undefined];
    const unscored = new Set(names);
    return steps
        .filter(({ name }) => unscored.has(name))
        .map((step) => {
            const node = findNode(step.nameRange, isStep, source);
            return node && writeMember(node, [`score ${fillIn(MIDDLE)}`], source);
        });
}

function judgeCompetitor(competitor: Competitor, { steps }: JobValueMap): RuleFinding | undefined {
    const scored = new Set(competitor.scores.map(({ step }) => step));
    const missing = steps.filter(({ name }) => !scored.has(name));
    if (missing.length === 0) return undefined;
    const message = `${quote(competitor.title)} has no score for ${nameSteps(missing)}.`;
    const about = [{ kind: 'competitor' as const, name: competitor.name }, ...thingsOf(missing)];
    return tellOf('competitor', competitor, message, { subject: subjectOf(competitor.name, missing), about });
}

function judgeUs({ steps }: JobValueMap): RuleFinding[] {
    const missing = steps.filter(({ score }) => !score);
    const [first] = missing;
    if (!first) return [];
    const message = `The competitors are scored, but there is no score of our own for ${nameSteps(missing)}.`;
    const about = [...thingsOf(missing), { kind: 'map' as const, name: 'map' }];
    return [tellOf('step', first, message, { subject: subjectOf(US, missing), about })];
}

function nameSteps(steps: readonly Step[]): string {
    return steps.length > MOST_TITLES ? `${writeCount(steps.length)} steps` : quoteAll(steps.map(({ title }) => title));
}

function subjectOf(party: string, steps: readonly Step[]): string {
    return `${party}[${steps.map(({ name }) => name).join(',')}]`;
}

function thingsOf(steps: readonly Step[]) {
    return steps.map(({ name }) => ({ kind: 'step' as const, name }));
}
