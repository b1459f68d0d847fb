// How much there is to win by serving a job need, and in which band that lies.

import type { Need } from '../model/job-value-map.ts';
import { roundToTwoDecimals } from './round.ts';

/** From here on a need is worth a component that takes care of it. */
export const HIGH_OPPORTUNITY = 12;

export type OpportunityBand = 'extreme' | 'high' | 'worth considering' | 'low';

/**
 * Importance plus what satisfaction lacks to it: I + max(I − S, 0), from 0 to 20, rounded to two decimals (Ulwick's
 * opportunity algorithm). Undefined where one of the two is missing or out of its scale.
 */
export function opportunityOf({ importance, satisfaction }: Need): number | undefined {
    if (importance?.value === undefined || satisfaction?.value === undefined) return undefined;
    const lack = Math.max(importance.value - satisfaction.value, 0);
    return roundToTwoDecimals(importance.value + lack);
}

/** Above 15 extreme, from 12 high, from 10 worth considering, below low. `opportunity` is rounded already. */
export function bandOf(opportunity: number): OpportunityBand {
    if (opportunity > 15) return 'extreme';
    if (opportunity >= HIGH_OPPORTUNITY) return 'high';
    return opportunity >= 10 ? 'worth considering' : 'low';
}

/** People are more satisfied than the need is important to them, whatever the band. */
export function isOverserved({ importance, satisfaction }: Need): boolean {
    if (importance?.value === undefined || satisfaction?.value === undefined) return false;
    return satisfaction.value > importance.value;
}
