// The job needs with what there is to win by serving each, in order of that. Steps are ranked elsewhere
// (`rank-steps.ts`), by something else.

import { bandOf, isOverserved, type OpportunityBand, opportunityOf } from '../analysis/opportunity.ts';
import type { JobValueMap, Need } from '../model/job-value-map.ts';

export interface NeedFigures {
    readonly need: Need;
    /** From 0 to 20; null where importance or satisfaction is missing. */
    readonly opportunity: number | null;
    readonly band: OpportunityBand | null;
    /** People are more satisfied than the need is important to them. */
    readonly overserved: boolean;
}

/** In the order of the text. */
export function listNeeds({ steps }: JobValueMap): NeedFigures[] {
    return steps.flatMap(({ needs }) => needs).map(measureNeed);
}

export function measureNeed(need: Need): NeedFigures {
    const opportunity = opportunityOf(need);
    return {
        need,
        opportunity: opportunity ?? null,
        band: opportunity === undefined ? null : bandOf(opportunity),
        overserved: isOverserved(need),
    };
}

/** The greatest opportunity first, equal ones in the order of the text; needs without an opportunity have no rank. */
export function rankNeeds(map: JobValueMap): NeedFigures[] {
    const ranked = listNeeds(map).filter(({ opportunity }) => opportunity !== null);
    return ranked.sort((one, other) => (other.opportunity ?? 0) - (one.opportunity ?? 0));
}
