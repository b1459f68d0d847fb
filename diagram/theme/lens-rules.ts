// How a picture looks through a lens: all colours step back to greys, and the tones that the lens gives come in.

import type { ColourName, Palette } from './palettes.ts';

type Greys = Readonly<Partial<Record<ColourName, ColourName>>>;

/** By colour: the one that takes its place. */
const GREYS: Greys = {
    'shelf-user': 'shelf',
    ink3: 'ink2',
    'user-edge': 'ink2',
    'user-fill': 'bg',
    'core-edge': 'infra-edge',
    'core-fill': 'bg',
    'custom-edge': 'infra-edge',
    'custom-fill': 'bg',
    hatch: 'ink2',
    'bar-priority': 'bar',
};

/** What is found keeps its colours through its own lens only. */
const GREY_SIGNS: Greys = {
    warning: 'ink2',
    'warning-ink': 'ink2',
    'warning-fill': 'bg',
    error: 'arrow',
    'error-fill': 'bg',
    info: 'ink2',
};

/** A palette as it is seen through a lens. */
export function greyOut(palette: Palette, lens: string): Palette {
    const greys = Object.entries(lens === 'findings' ? GREYS : { ...GREYS, ...GREY_SIGNS });
    return { ...palette, ...Object.fromEntries(greys.map(([name, grey]) => [name, palette[grey]])) };
}

/** The same for a page, whatever its theme. */
export const GREY_RULES = [
    declareGreys('.jvm-map.jvm-map.lens', GREYS),
    declareGreys('.jvm-map.jvm-map.lens:not(.lens-findings)', GREY_SIGNS),
].join('\n');

function declareGreys(selector: string, greys: Greys): string {
    const lines = Object.entries(greys).map(([name, grey]) => `--jvm-${name}: var(--jvm-${grey});`);
    return `${selector} { ${lines.join(' ')} }`;
}

/** Where fills are not enough, a thicker edge is more. */
const HEATS: readonly (readonly [tone: string, fill: string, edge: number])[] = [
    ['heat-1', 'heat-1', 0.8],
    ['heat-2', 'heat-2', 1.4],
    ['heat-3', 'heat-3', 2],
    ['heat-4', 'heat-4', 2.6],
    ['heat-5', 'heat-5', 3.2],
    ['behind', 'heat-4', 2.6],
    ['level', 'bar-scale', 0.8],
    ['ahead', 'ahead', 0.8],
];

const SEVERITIES: readonly (readonly [tone: string, fill: string, edge: string])[] = [
    ['error', 'error-fill', 'error'],
    ['warning', 'warning-fill', 'warning'],
    ['information', 'bg', 'info'],
    ['hint', 'bg', 'ink2'],
];

const HUES = [1, 2, 3, 4, 5, 6, 7, 8].map((hue) => `team-${hue}`);

/** Marks of a tone that look alike. */
function paint(tone: string, marks: readonly string[], look: string): string {
    return `${marks.map((mark) => `.jvm-map .tone-${tone} .${mark}`).join(', ')} { ${look} }\n`;
}

function paintHeat([tone, fill, edge]: (typeof HEATS)[number]): string {
    const head = paint(tone, ['head-area', 'swatch'], `stroke: $heat-edge; stroke-width: ${edge}px;`);
    return paint(tone, ['head-area', 'tint', 'swatch'], `fill: $${fill};`) + head;
}

function paintHue(hue: string): string {
    const cap = `.jvm-map .cap.tone-${hue} { stroke: $${hue}; }\n`;
    const box = paint(hue, ['box', 'swatch'], `fill: $pale-${hue}; fill-opacity: 1;`);
    return cap + box + paint(hue, ['edge', 'swatch', 'shelf'], `stroke: $${hue};`);
}

function paintSeverity([tone, fill, edge]: (typeof SEVERITIES)[number]): string {
    const box = paint(tone, ['box', 'head-area', 'swatch'], `fill: $${fill}; fill-opacity: 1;`);
    return box + paint(tone, ['edge', 'head-area', 'swatch', 'shelf'], `stroke: $${edge};`);
}

export const LENS_RULES = `
.jvm-map .swatch { fill: $bg; stroke: $rule; }
.jvm-map .cap { fill: none; stroke: $ink2; stroke-width: 5px; }
.jvm-map .cap.dashed { stroke-dasharray: 4 2; }
.jvm-map .cap.dotted { stroke-dasharray: 1.5 2.5; }
.jvm-map .cap.hollow { stroke-width: 1px; }
.jvm-map .tint { fill: none; opacity: 0.3; pointer-events: none; }
.jvm-map .toned text, .jvm-map .toned .bar-value { fill: $heat-ink; }
.jvm-map .toned .bar-scale { fill: $bg; fill-opacity: 0.6; }
${HEATS.map(paintHeat).join('')}${HUES.map(paintHue).join('')}${SEVERITIES.map(paintSeverity).join('')}\
.jvm-map.lens .implicit .head-area { stroke: $ink2; }
`;
