// The shape of a lens: one way of looking at a map, for which all colour but its own steps back.
// A lens says what it has to say of each thing; where that stands and how it looks is for layout and theme.

import type { JobValueMap } from '../../language/model/job-value-map.ts';
import type { Finding } from '../../language/rules/finding.ts';

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

export interface Lens {
    readonly name: LensName;
    readonly title: string;
    /** What it shows, in a sentence. */
    readonly about: string;
    /** What it says instead where a map has nothing for it, in a sentence. */
    readonly nothing: string;
    /** Whether a map has anything for it. */
    isUseful(map: JobValueMap, findings: readonly Finding[]): boolean;
}
