// How changes look in a picture of two maps. Each has a sign or a line of its own besides its colour.

export const DIFFERENCE_RULES = `
.jvm-map .t-difference { font-size: 12px; font-weight: 700; }
.jvm-map .t-gained { font-size: 10.5px; font-weight: 700; }
.jvm-map .diff-added .box { fill: $added-fill; }
.jvm-map .diff-added .edge { stroke: $added; stroke-width: 1.8px; }
.jvm-map .diff-moved .box { fill: $moved-fill; }
.jvm-map .diff-moved .edge { stroke: $moved; stroke-width: 1.8px; }
.jvm-map .component .lost .box { fill: none; }
.jvm-map .component .lost .edge, .jvm-map .diff-removed .rail { stroke: $removed; stroke-width: 1.7px; stroke-dasharray: 0.1 4; stroke-linecap: round; }
.jvm-map .component.diff-moved .lost .edge, .jvm-map .component.diff-ghost .lost .edge, .jvm-map .diff-ghost .rail { stroke: $moved; }
.jvm-map .diff-removed .t-component, .jvm-map .diff-removed .t-repeated { text-decoration: line-through; fill: $ink2; }
.jvm-map .diff-ghost .t-component { font-weight: 400; fill: $ink3; }
.jvm-map .diff-removed .t-step, .jvm-map .diff-removed .t-layer { text-decoration: line-through; fill: $ink2; }
.jvm-map .step.diff-added .head-area { fill: $added-fill; stroke: $added; stroke-width: 1.5px; }
.jvm-map .step.diff-moved .head-area { fill: $moved-fill; stroke: $moved; stroke-width: 1.5px; }
.jvm-map .step.diff-removed .head-area { stroke: $removed; stroke-width: 1.7px; stroke-dasharray: 0.1 4; stroke-linecap: round; }
.jvm-map .layer.diff-added .shelf { stroke: $added; stroke-width: 1.5px; }
.jvm-map .layer.diff-moved .shelf { stroke: $moved; stroke-width: 1.5px; }
.jvm-map .layer.diff-removed .shelf { stroke: $removed; stroke-width: 1.7px; stroke-dasharray: 0.1 4; stroke-linecap: round; }
.jvm-map .diff-added .line { stroke: $added; stroke-width: 2px; }
.jvm-map .diff-added .head, .jvm-map .diff-added .dot { fill: $added; }
.jvm-map .climbs.diff-added .line { stroke: $error; }
.jvm-map .climbs.diff-added .head { fill: $error; }
.jvm-map .diff-removed .line { stroke: $removed; stroke-width: 1.8px; stroke-dasharray: 0.1 4; stroke-linecap: round; }
.jvm-map .diff-removed .head, .jvm-map .diff-removed .dot { fill: $removed; }
.jvm-map .change-shape { fill: $moved; }
.jvm-map .change-added .change-shape { fill: $added; }
.jvm-map .change-removed .change-shape { fill: $removed; }
.jvm-map .change-glyph { fill: none; stroke: $bg; stroke-width: 1.5px; stroke-linecap: round; stroke-linejoin: round; }
`;
