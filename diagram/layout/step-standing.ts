// How we stand on each step, and for whom it is hardest, in the words of strips and lenses.

import { roundToOneDecimal } from '../../language/analysis/round.ts';
import { findCompetition } from '../../language/figures/competition.ts';
import { readEfforts } from '../../language/figures/segment-struggle.ts';
import type { JobValueMap } from '../../language/model/job-value-map.ts';

export type Standing = 'behind' | 'level' | 'ahead';

/** What a gap to the best of the others means. */
export function standingOf(gap: number): Standing {
    return gap < 0 ? 'behind' : gap > 0 ? 'ahead' : 'level';
}

/** “behind by 1.5”, “level”, “ahead by 2”. However small a gap is, it is not level. */
export function tellGap(gap: number): string {
    const by = Math.abs(gap);
    return gap === 0 ? 'level' : `${standingOf(gap)} by ${roundToOneDecimal(by) || by}`;
}

/** By the name of the step: ours less the best of the others, where both are known. */
export function findGaps(map: JobValueMap): ReadonlyMap<string, number> {
    return new Map(
        [...findCompetition(map)].flatMap(([step, { gap }]): [string, number][] => (gap === null ? [] : [[step, gap]])),
    );
}

export interface Hardest {
    readonly effort: number;
    /** Such as “hardest for Couples: 71 %”. */
    readonly words: string;
}

/** By the name of the step: the highest effort of a segment, where any has one. */
export function findHardest({ segments }: JobValueMap): ReadonlyMap<string, Hardest> {
    const hardest = new Map<string, { effort: number; titles: string[] }>();
    for (const segment of segments) {
        for (const [step, effort] of readEfforts(segment)) {
            const before = hardest.get(step);
            if (before?.effort === effort) before.titles.push(segment.title);
            else if (!before || effort > before.effort) hardest.set(step, { effort, titles: [segment.title] });
        }
    }
    return new Map(
        [...hardest].map(([step, { effort, titles }]) => {
            const others =
                titles.length > 2 ? ` and ${titles.length - 1} others` : titles[1] ? ` and ${titles[1]}` : '';
            return [step, { effort, words: `hardest for ${titles[0]}${others}: ${roundToOneDecimal(effort)} %` }];
        }),
    );
}
