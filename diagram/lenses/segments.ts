// The lens of segments: how hard each step is for the part of the users that finds it hardest.

import { roundToOneDecimal } from '../../language/analysis/round.ts';
import { findHardest, type Hardest } from '../layout/step-standing.ts';
import { explainHeat, heatOf } from './heat.ts';
import type { Lens, Remark } from './lens.ts';

export const segments: Lens = {
    name: 'segments',
    title: 'Segments',
    about: 'Which part of the users finds each step hardest.',
    nothing: 'No segment says how hard it finds a step.',
    isUseful: (map) => findHardest(map).size > 0,
    look: (map) => {
        const hardest = findHardest(map);
        const highest = [...hardest.values()].reduce((most, { effort }) => Math.max(most, effort), 0);
        const remark = (found: Hardest | undefined): Remark =>
            found ? { tone: heatOf(found.effort, highest), words: found.words } : { words: 'not scored' };
        return {
            remarks: new Map(map.steps.map(({ name }) => [`step:${name}`, remark(hardest.get(name))])),
            legend: [explainHeat('effort of the hardest hit', `${roundToOneDecimal(highest)} %`)],
            replaces: [],
        };
    },
};
