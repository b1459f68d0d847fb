// The dimensions of the picture in pixels at 100 %. One place, so that a change of one is seen by all steps of the layout.

/** What is smaller in a map of many components. */
export interface Sizes {
    readonly userHeight: number;
    /** Between two rows of user boxes where no arrow has to fit. */
    readonly userGap: number;
    readonly bandHeight: number;
    /** Between two rows of bands: room for the head of an arrow. */
    readonly bandGap: number;
    /** Between rows where an arrow ends: its head and a stretch of line. */
    readonly arrowRoom: number;
    /** From one lane to the next. */
    readonly pitch: number;
    /** From a passing arrow to the ends of the pieces beside it. */
    readonly gapHalf: number;
    /** A piece that takes no arrow is left out when shorter: between the gaps of two arrows it would be a speck. */
    readonly shortestPiece: number;
    /** Whether arrows hang where fewer bands have to part for them. */
    readonly weighsGaps: boolean;
    /** Above and below the text of a component, together. */
    readonly textRoom: number;
    readonly shelfPadding: number;
    readonly layerGap: number;
}

const COMFORTABLE: Sizes = {
    userHeight: 27,
    userGap: 8,
    bandHeight: 25,
    bandGap: 14,
    arrowRoom: 12,
    pitch: 12,
    gapHalf: 4.5,
    shortestPiece: 17,
    weighsGaps: true,
    textRoom: 9,
    shelfPadding: 11,
    layerGap: 12,
};

const COMPACT: Sizes = {
    userHeight: 23,
    userGap: 5,
    bandHeight: 22,
    bandGap: 12,
    arrowRoom: 12,
    pitch: 11,
    gapHalf: 4,
    shortestPiece: 17,
    weighsGaps: true,
    textRoom: 9,
    shelfPadding: 8,
    layerGap: 8,
};

/** As close as rows can stand with an arrowhead between them. */
const TIGHT: Sizes = {
    ...COMPACT,
    userHeight: 20,
    userGap: 4,
    bandHeight: 20,
    bandGap: 10,
    arrowRoom: 10,
    textRoom: 6,
    shelfPadding: 6,
    layerGap: 6,
};

/** Where hundreds of arrows pass, a band is drawn only at its titles and at its own arrows. */
const DENSE: Sizes = { ...COMPACT, shortestPiece: 60 };

/** Where thousands pass, what is left of a band between them says nothing, but grows with the square of the map. */
const SPARSE: Sizes = { ...DENSE, shortestPiece: 480, weighsGaps: false };

// Past these, rows and lanes stand closer, so that a map of 40 components still fits on a page; type never gets smaller.
const COMFORTABLE_ROWS = 17;
const COMPACT_ROWS = 22;
const COMFORTABLE_COMPONENTS = 45;
const COMPACT_COMPONENTS = 150;
const DENSE_COMPONENTS = 1000;

export function sizesFor(components: number, rows: number): Sizes {
    if (components > DENSE_COMPONENTS) return SPARSE;
    if (components > COMPACT_COMPONENTS) return DENSE;
    if (rows > COMPACT_ROWS) return TIGHT;
    return components > COMFORTABLE_COMPONENTS || rows > COMFORTABLE_ROWS ? COMPACT : COMFORTABLE;
}

/** In a file: the width up to which columns share the room that is there; more lanes make the map wider, never the type smaller. */
export const PAGE_WIDTH = 1400;
export const PAGE_EDGE = 12;
export const PAGE_TEXT_X = 20;
/** Row heads stand left of the columns. */
export const ROW_HEAD_WIDTH = 152;
export const ROW_HEAD_TEXT_X = 22;
export const ROW_HEAD_TEXT_WIDTH = 132;

/** From the last column to the end of the shelves. */
export const SHELF_RIGHT = 7;

/** From a column's left edge to the first piece in it, and from the last piece to its right edge. */
export const PIECE_LEFT = 7;
export const PIECE_RIGHT = 5;
/** From a column's left edge to its titles. */
export const TITLE_LEFT = 17;
/** Between the strip of titles and the leftmost lane. */
export const STRIP_RIGHT = 11;
export const STRIP_MIN = 104;
export const STRIP_MAX = 250;
export const TITLE_LINES = 3;

/** Rails are left out when shorter. */
export const SHORTEST_RAIL = 14;

/** How far a component's need of itself hangs below it. */
export const LOOP_DEPTH = 14;
export const ARROW_HEAD = { length: 8, half: 4.2, hollow: 2 };

export const SIGN_RADIUS = 7;

/** Of the sign of a change, and what it takes of the line that it stands in. */
export const CHANGE_RADIUS = 6;
export const SIGN_IN_LINE = 2 * CHANGE_RADIUS + 5;
/** Room behind the title of another company's component. */
export const EXTERNAL_ROOM = 14;
export const STRIP_MARK_RADIUS = 6;

/** Rounds to a hundredth, so that the numbers print the same everywhere. */
export function rounded(value: number): number {
    return Math.round(value * 100) / 100;
}
