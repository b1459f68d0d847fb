// The lens of competition: on which steps the best of the others is ahead of us, and on which we are.

import { findGaps, standingOf, tellGap } from '../layout/step-standing.ts';
import type { Explanation, Lens, Remark } from './lens.ts';

const EXPLANATIONS: readonly Explanation[] = [
    { tones: ['behind'], words: 'behind the best of the others' },
    { tones: ['level'], words: 'level with the best of the others' },
    { tones: ['ahead'], words: 'ahead of all others' },
];

export const competitors: Lens = {
    name: 'competitors',
    title: 'Competitors',
    about: 'On which steps we are behind the best of the others, and on which ahead.',
    nothing: 'No step has both a score of ours and one of a competitor.',
    isUseful: (map) => findGaps(map).size > 0,
    look: (map) => {
        const gaps = findGaps(map);
        const remark = (gap: number | undefined): Remark =>
            gap === undefined ? { words: 'not scored' } : { tone: standingOf(gap), words: tellGap(gap) };
        return {
            remarks: new Map(map.steps.map(({ name }) => [`step:${name}`, remark(gaps.get(name))])),
            legend: EXPLANATIONS.filter(({ tones: [tone] }) =>
                [...gaps.values()].some((gap) => standingOf(gap) === tone),
            ),
            replaces: [],
        };
    },
};
