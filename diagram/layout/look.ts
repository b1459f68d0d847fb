// How somebody wants to look at a map: what is shown beyond the map itself.

import type { LensName } from '../lenses/lens.ts';

export interface Look {
    /** All colour but that of the lens steps back. */
    readonly lens?: LensName | undefined;
}
