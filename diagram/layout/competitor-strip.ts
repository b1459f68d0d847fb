// The strip of competitors: our score on each step beside those of the others.

import { findCompetition, findWeightedGap, readScores } from '../../language/figures/competition.ts';
import type { JobValueMap } from '../../language/model/job-value-map.ts';
import { tellGap } from './step-standing.ts';
import type { Strip, Verdict } from './strip.ts';

/** Undefined for a map without competitors. */
export function setCompetitorStrip(map: JobValueMap): Strip | undefined {
    if (map.competitors.length === 0) return undefined;
    const competition = findCompetition(map);
    const weighted = findWeightedGap(map);
    const own = new Map<string, number>();
    const verdicts = new Map<string, Verdict>();
    for (const [step, { us, best, gap }] of competition) {
        if (us !== null) own.set(step, us);
        if (us === null || best === null || gap === null) continue;
        verdicts.set(step, { words: tellGap(gap), strong: gap < 0, lead: [us, best] });
    }
    return {
        kind: 'competitor',
        title: 'Competitors',
        notes: [
            'score per step, 0 to 10',
            ...(weighted === null ? [] : [`weighted by importance: ${tellGap(weighted)}`]),
        ],
        most: 10,
        unit: '',
        parties: [
            { title: 'Us', values: own },
            ...map.competitors.map((competitor) => {
                const { name, title } = competitor;
                return { name, title, values: readScores(competitor) };
            }),
        ],
        verdicts,
    };
}
