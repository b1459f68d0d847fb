// The shape of a lens: one way of looking at a map, for which all colour but its own steps back.
// A lens says what it has to say of each thing; where that stands and how it looks is for layout and theme.

import type { JobValueMap } from '../../language/model/job-value-map.ts';
import type { Finding } from '../../language/rules/finding.ts';
import type { LensName } from '../layout/look.ts';
import type { CapPattern, LegendMark, ThingKey, Tone } from '../layout/map-layout.ts';

export interface Lens {
    readonly name: LensName;
    readonly title: string;
    /** What it shows, in a sentence. */
    readonly about: string;
    /** What it says instead where a map has nothing for it, in a sentence. */
    readonly nothing: string;
    /** Whether a map has anything for it. */
    isUseful(map: JobValueMap, findings: readonly Finding[]): boolean;
    /** Total: it is asked only where it is useful, but any map gives a view. */
    look(map: JobValueMap, findings: readonly Finding[]): View;
}

export interface View {
    readonly remarks: ReadonlyMap<ThingKey, Remark>;
    readonly legend: readonly Explanation[];
    /** What of the usual legend means nothing any more, or is said better by that of the lens. */
    readonly replaces: readonly LegendMark[];
}

/** What a lens says of one thing, never by colour alone. */
export interface Remark {
    /** Without one the thing stays grey. */
    readonly tone?: Tone;
    readonly words?: string;
    /** What those hear for whom the words are too short. */
    readonly spoken?: string;
    /** A component: a mark at the left of each of its titles, in place of a fill. */
    readonly cap?: CapPattern;
}

/** A line of the legend. */
export interface Explanation {
    /** From left to right. */
    readonly tones: readonly Tone[];
    readonly cap?: CapPattern;
    readonly words: string;
}
