// How somebody wants to look at a map: what is shown beyond the map itself.

import type { Difference } from '../../language/compare/difference.ts';

export interface Look {
    /** All colour but that of the lens steps back. */
    readonly lens?: LensName | undefined;
    /** The map is two maps in one, as from `uniteMaps`, and this is what differs. */
    readonly difference?: Difference | undefined;
}

export type LensName =
    | 'findings'
    | 'importance'
    | 'effort'
    | 'priority'
    | 'opportunity'
    | 'competitors'
    | 'segments'
    | 'teams'
    | 'status'
    | 'evolution'
    | 'principles';
