// The lens of opportunity: where there is most to win, by the band of the greatest opportunity among a step's needs.

import { bandOf, type OpportunityBand } from '../../language/analysis/opportunity.ts';
import { roundToOneDecimal } from '../../language/analysis/round.ts';
import { findStepOpportunity } from '../../language/figures/step-opportunity.ts';
import type { Step } from '../../language/model/job-value-map.ts';
import type { Tone } from '../layout/map-layout.ts';
import type { Lens, Remark } from './lens.ts';

const BANDS: Readonly<Record<OpportunityBand, { readonly tone: Tone; readonly range: string }>> = {
    low: { tone: 'heat-1', range: 'below 10' },
    'worth considering': { tone: 'heat-3', range: '10 to below 12' },
    high: { tone: 'heat-4', range: '12 to 15' },
    extreme: { tone: 'heat-5', range: 'above 15' },
};

export const opportunity: Lens = {
    name: 'opportunity',
    title: 'Opportunity',
    about: 'Where there is most to win: needs that matter and are badly served.',
    nothing: 'No need has both an importance and a satisfaction.',
    isUseful: ({ steps }) => steps.some((step) => findStepOpportunity(step) !== undefined),
    look: ({ steps }) => ({
        remarks: new Map(steps.map((step) => [`step:${step.name}`, remarkOn(step)])),
        legend: Object.entries(BANDS).map(([band, { tone, range }]) => ({ tones: [tone], words: `${band}: ${range}` })),
        replaces: [],
    }),
};

function remarkOn(step: Step): Remark {
    const most = findStepOpportunity(step)?.max;
    if (most === undefined) return { words: 'opportunity not scored' };
    const band = bandOf(most);
    return { tone: BANDS[band].tone, words: `opportunity ${roundToOneDecimal(most)}, ${band}` };
}
