// What a reader may put away, and whether there is anything to do about it. How it is done is loaded only then.

import type { JobValueMap } from '../../language/model/job-value-map.ts';

/** Names that the map does not know are ignored. */
export interface Reduction {
    /** Only this component, what it needs and what needs it. */
    readonly focus?: string | undefined;
    readonly collapsedLayers?: readonly string[] | undefined;
    readonly collapsedSteps?: readonly string[] | undefined;
    /** All arrows of a map that is so large that it is an overview without them. */
    readonly allArrows?: boolean | undefined;
}

/** Above so many components, or so many arrows beside each other, a reader needs help rather than more arrows. */
export const MOST_COMPONENTS = 150;
export const MOST_LANES = 16;

/** Whether the map is surely drawn as it is: nothing is put away, and it is too small for an overview. */
export function isDrawnWhole(map: JobValueMap, { focus, collapsedLayers, collapsedSteps }: Reduction): boolean {
    const isUntouched = focus === undefined && !collapsedLayers?.length && !collapsedSteps?.length;
    return isUntouched && map.components.length <= MOST_COMPONENTS && map.arrows.length <= MOST_LANES;
}
