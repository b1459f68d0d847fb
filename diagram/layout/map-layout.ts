// The picture as numbers: where everything stands, in pixels at 100 %, with y growing downwards.
// Plain data that survives JSON. It says nothing of colours; the marks and the theme do.

import type { Evolution, LayerKind, Severity, Status, ThingKind } from '../../language/model/job-value-map.ts';
import type { BlockLayout } from './block-layout.ts';
import type { LensName } from './look.ts';

/** How the picture names what can be pointed at: `component:player`, `step:define`, `layer:core`, `needs:a->b`, `map:map`. */
export type ThingKey = `${ThingKind | 'needs'}:${string}`;

/** The width of a text in pixels. It has to give the same answer on every machine, or the same map breaks its lines differently. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

/** What a map is drawn on. */
export interface Paper {
    readonly measure: MeasureText;
    /** Up to this width columns share the room, so that titles stand in one line; what needs more makes the map wider. */
    readonly width: number;
    /**
     * The map is being written: the columns of the steps share the width evenly, and keep it whatever their titles are,
     * until more arrows hang in one than it has room for. No line breaks because of a sign, or of what helps no step.
     */
    readonly steady: boolean;
}

export interface Point {
    readonly x: number;
    readonly y: number;
}

export interface Rect {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

export type TextRole =
    | 'map-title'
    | 'job'
    | 'people'
    | 'difference'
    | 'number'
    | 'step'
    | 'nowhere'
    | 'phase'
    | 'figure'
    | 'priority'
    | 'layer'
    | 'principle'
    | 'component'
    | 'repeated'
    | 'gained'
    | 'arrow-label'
    | 'pill'
    | 'remark'
    | 'empty'
    | 'legend';

/** Lines of text that begin at `x`; `y` is the baseline of the first one. */
export interface TextBlock {
    readonly role: TextRole;
    readonly x: number;
    readonly y: number;
    readonly lineHeight: number;
    readonly size: number;
    readonly lines: readonly string[];
    /** The widest line. */
    readonly width: number;
    /** Not all of the text had room. */
    readonly cut: boolean;
}

/** A colour of the theme by what it stands for; `none` is that of what a lens says nothing of. */
export type Tone =
    | `heat-${1 | 2 | 3 | 4 | 5}`
    | `team-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
    | Severity
    | 'behind'
    | 'level'
    | 'ahead'
    | 'none';

/** How the mark of a team is drawn where colours are not enough; hollow: there is no team. */
export type CapPattern = 'solid' | 'dashed' | 'dotted' | 'hollow';

/** What a lens makes of a thing. Without a tone it stays grey. */
interface Toned {
    readonly tone?: Tone | undefined;
}

/** A small sign on the thing that findings are about; `x` and `y` are its centre. */
export interface FindingSign {
    readonly x: number;
    readonly y: number;
    /** The worst of its findings. Hints have no sign. */
    readonly severity: Exclude<Severity, 'hint'>;
    readonly messages: readonly string[];
}

/** What happened to a thing, in a picture of two maps. A ghost is where something stood that stands elsewhere now. */
export interface ChangeMark {
    readonly kind: 'added' | 'removed' | 'changed' | 'moved' | 'ghost';
    readonly words: string;
    /** The centre of its sign; without one the thing has its part in the change of another. */
    readonly at?: Point | undefined;
}

/** What only a picture of two maps says of a thing. */
interface Changed {
    readonly change?: ChangeMark | undefined;
}

/** A horizontal bar of a step's head. `share` is its length from 0 to 1. */
export interface FigureBar extends Rect {
    readonly kind: 'importance' | 'effort' | 'priority';
    readonly share: number;
    readonly label: TextBlock;
    readonly figure: TextBlock;
}

/** Where a step is not helped by any component of the user layer. */
export interface GapCell extends Rect {
    readonly pill: Rect;
    readonly text: TextBlock;
}

/** A column: a step of the job, or the last one for what helps no step. */
export interface ColumnLayout extends Rect, Toned, Changed {
    /** Undefined for the column of what helps no step. */
    readonly step?: string | undefined;
    readonly title: string;
    readonly label: string;
    /** Its head; the column itself reaches down to the last row. */
    readonly head: Rect;
    readonly implicit: boolean;
    /** How many arrows can stand side by side. */
    readonly lanes: number;
    readonly texts: readonly TextBlock[];
    readonly bars: readonly FigureBar[];
    readonly gap?: GapCell | undefined;
    readonly sign?: FindingSign | undefined;
}

/** A row: a layer, or the last one for components that stand in no layer. */
export interface RowLayout extends Rect, Toned, Changed {
    /** Undefined for the row of what stands in no layer. */
    readonly layer?: string | undefined;
    readonly kind: LayerKind;
    readonly title: string;
    readonly label: string;
    readonly texts: readonly TextBlock[];
    readonly sign?: FindingSign | undefined;
}

/** A stretch of a component that no arrow parts. */
export interface Piece extends Rect {
    /** Whether the component itself ends there; else it goes on behind the gap of a passing arrow. */
    readonly startsHere: boolean;
    readonly endsHere: boolean;
    /** It stands in a column only because something there needs it; it does not cover that step. */
    readonly guest: boolean;
    /** In a picture of two maps: it stood there only before. */
    readonly lost?: boolean | undefined;
}

/** A horizontal dotted line through columns that a component skips. */
export interface Rail {
    readonly x1: number;
    readonly x2: number;
    readonly y: number;
}

/** A component: a box of the user layer, or a band below it. All its pieces lie in one row. */
export interface ComponentLayout extends Toned, Changed {
    readonly name: string;
    readonly title: string;
    /** What assistive technology says and what a pointer shows. */
    readonly label: string;
    readonly layer?: string | undefined;
    readonly kind: LayerKind;
    readonly status: Status;
    readonly evolution?: Evolution | undefined;
    readonly external: boolean;
    /** The lower left corner of the small arrow behind the title of another company's component. */
    readonly externalAt?: Point | undefined;
    /** The top right corner, folded, of a component that another map declares. */
    readonly sharedAt?: Point | undefined;
    /** The columns that it fills, by their place from 0. */
    readonly columns: readonly number[];
    /** Counted from 0 within its layer. */
    readonly subRow: number;
    readonly pieces: readonly Piece[];
    readonly rails: readonly Rail[];
    /** Where it says that it helps, but nothing there needs it. */
    readonly claims: readonly Rect[];
    readonly texts: readonly TextBlock[];
    /** The marks of its team, one at the left of each of its titles. */
    readonly caps?: { readonly pattern: CapPattern; readonly bars: readonly Rect[] } | undefined;
    readonly sign?: FindingSign | undefined;
}

/** Plumb at `x` from `y1` to `y2`; or to the y of `bend`, level to its x, and from there to `y2`. */
export interface NeedLine {
    readonly x: number;
    readonly y1: number;
    readonly y2: number;
    readonly bend?: Point | undefined;
}

/** A need between components, from its source to its target. Only a component's need of itself has a bend. */
export interface ArrowLayout extends NeedLine, Changed {
    readonly from: string;
    readonly to: string;
    readonly label: string;
    /** The column in whose lanes it hangs. */
    readonly column: number;
    /** It goes up, or needs itself: no order of building can satisfy it. */
    readonly climbs: boolean;
}

/** The job starts again after its last step. */
export interface RepeatLoop {
    readonly line: NeedLine;
    readonly text: TextBlock;
}

/** Who is on a strip: its place among all of them decides the shape; 0 is a dot, what the others are compared with. */
export interface StripParty {
    /** Of a competitor or a segment. */
    readonly name?: string | undefined;
    readonly shape: number;
}

/** `x` and `y` are its centre. */
export interface StripMark extends StripParty, Point {}

/** A step on a strip: an axis of `width` from `x` at `y`, and what it says below. */
export interface StripCell extends Point {
    readonly step: string;
    readonly label: string;
    readonly width: number;
    /** From the dot to what it is compared with; bad where something has to be done about it. */
    readonly lead?: { readonly x1: number; readonly x2: number; readonly bad: boolean } | undefined;
    readonly marks: readonly StripMark[];
    readonly text: TextBlock;
}

/** How others stand on each step, or how hard parts of the users find it. */
export interface StripLayout {
    readonly kind: 'competitor' | 'segment';
    readonly title: string;
    readonly texts: readonly TextBlock[];
    readonly cells: readonly StripCell[];
    /** Whose shape is which; the sample fills the rectangle. */
    readonly key: readonly (StripParty & Rect & { readonly text: TextBlock })[];
    readonly bottom: number;
}

export type LegendMark =
    | 'needs'
    | 'climbing'
    | 'band'
    | 'block'
    | 'guest'
    | 'claim'
    | 'future'
    | 'retiring'
    | 'external'
    | 'shared'
    | 'commodity'
    | 'implicit'
    | 'error'
    | 'warning'
    | 'information'
    | 'uncovered'
    | 'added'
    | 'removed'
    | 'changed'
    | 'moved'
    | 'lost'
    | 'gained'
    | 'lens';

/** One mark of the legend; its sample fills the rectangle, its text stands to the right. */
export interface LegendEntry extends Rect {
    readonly mark: LegendMark;
    /** Of a line of the lens: its colours from left to right. */
    readonly tones?: readonly Tone[] | undefined;
    readonly cap?: CapPattern | undefined;
    readonly text: TextBlock;
}

export interface MapLayout {
    readonly width: number;
    readonly height: number;
    readonly title: string;
    /** All colour but that of this lens steps back. */
    readonly lens?: LensName | undefined;
    /** One sentence about the whole map, for assistive technology. */
    readonly label: string;
    /** Title, job and people. */
    readonly texts: readonly TextBlock[];
    /** Findings about the map, the job, and things that the picture does not show. */
    readonly sign?: FindingSign | undefined;
    readonly columns: readonly ColumnLayout[];
    readonly rows: readonly RowLayout[];
    readonly components: readonly ComponentLayout[];
    readonly arrows: readonly ArrowLayout[];
    /** An overview: components are names in these, and arrows are drawn only for the one that is looked at. */
    readonly blocks?: readonly BlockLayout[] | undefined;
    readonly loop?: RepeatLoop | undefined;
    readonly strips: readonly StripLayout[];
    readonly legend: readonly LegendEntry[];
}
