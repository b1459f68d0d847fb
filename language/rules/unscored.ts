// `unscored`: a party of the comparison without a score for some steps. A score out of its scale counts as written.

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
};

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
