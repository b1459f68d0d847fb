// What the measure of a picture counts as a fault, in one place for all tests: none of it.

export const FAULTLESS = {
    overlaps: 0,
    throughForeign: 0,
    crossings: 0,
    mergedArrows: 0,
    looseEnds: 0,
    labelsCut: 0,
    labelCollisions: 0,
} as const;
