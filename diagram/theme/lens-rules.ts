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

/** In high contrast these are as the background. */
export const HEAT_FILLS = ['heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5', 'ahead'] as const;

const HEATED = [...HEAT_FILLS, 'level', 'behind'] as const;
const FOUND = ['error', 'warning', 'information', 'hint'] as const;
const FOUND_COLOURS = {
    error: ['$error', '$error-fill'],
    warning: ['$warning', '$warning-fill'],
    information: ['$info', '$bg'],
    hint: ['$ink2', '$bg'],
} as const;

function colourOf(heat: (typeof HEATED)[number]): string {
    return { level: '$bar-scale', behind: '$heat-4' }[heat as string] ?? `$${heat}`;
}

function paint(tone: string, marks: readonly string[], look: string): string {
    return `${marks.map((mark) => `.jvm-map .tone-${tone} .${mark}`).join(', ')} { ${look} }\n`;
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
${HEATED.map((tone) => paint(tone, ['head-area', 'tint', 'swatch'], `fill: ${colourOf(tone)}; stroke: $heat-edge;`)).join('')}${[
    1, 2, 3, 4, 5, 6, 7, 8,
]
    .map(
        (hue) =>
            `.jvm-map .cap.tone-team-${hue} { stroke: $team-${hue}; }\n` +
            paint(`team-${hue}`, ['box', 'swatch'], `fill: $pale-team-${hue}; fill-opacity: 1;`) +
            paint(`team-${hue}`, ['edge', 'swatch', 'shelf'], `stroke: $team-${hue};`),
    )
    .join('')}${FOUND.map((tone) => {
    const [edge, fill] = FOUND_COLOURS[tone];
    return (
        paint(tone, ['box', 'head-area', 'swatch'], `fill: ${fill};`) +
        paint(tone, ['edge', 'head-area', 'swatch', 'shelf'], `stroke: ${edge};`)
    );
}).join('')}.jvm-map.lens .implicit .head-area { stroke: $ink2; }
`;
