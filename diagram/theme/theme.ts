// The style sheets of the picture: one for a page, in custom properties that follow the page's theme, and one for a
// file, with plain colours, because few programs that show SVG files know custom properties.

import type { LensName } from '../layout/look.ts';
import { DIFFERENCE_RULES } from './difference-rules.ts';
import { GREY_RULES, greyOut, LENS_RULES } from './lens-rules.ts';
import {
    type ColourName,
    DARK,
    FORCED,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    LIGHT,
    type Palette,
    PRINT,
} from './palettes.ts';
import { FONT_FAMILY, OVERVIEW_RULES, RULES, STATE_RULES } from './rules.ts';

type Colours = Readonly<Partial<Record<ColourName, string>>>;

/**
 * The colours of a light or dark theme of the editor: its own where it has one for the purpose, and else a little of a
 * hue mixed into its background, so that shelves and fills belong to any theme.
 */
function followEditor(palette: Palette): Colours {
    const background = `var(--vscode-editor-background, ${palette.bg})`;
    const ink = `var(--vscode-editor-foreground, ${palette.ink})`;
    const mix = (hue: string, share: number) => `color-mix(in srgb, ${hue} ${share}%, ${background})`;
    return {
        bg: background,
        ink,
        ink2: `var(--vscode-descriptionForeground, ${palette.ink2})`,
        shelf: mix(ink, 4),
        'shelf-user': mix(BLUE, 7),
        rule: mix(ink, 14),
        'user-edge': `var(--vscode-focusBorder, ${palette['user-edge']})`,
        'user-fill': palette === LIGHT ? background : mix(BLUE, 14),
        'core-fill': mix(BLUE, 26),
        'infra-fill': mix(ink, 14),
        'custom-fill': mix(VIOLET, 24),
        warning: `var(--vscode-editorWarning-foreground, ${palette.warning})`,
        error: `var(--vscode-editorError-foreground, ${palette.error})`,
        info: `var(--vscode-editorInfo-foreground, ${palette.info})`,
    };
}

/** “A little” of a colour, in percent. */
const PALENESS = 16;
const PALE = /^pale-(.+)/;

const BLUE = '#4f86d9';
const VIOLET = '#8f72c9';

/** In high contrast the theme's borders are the lines of the picture too. */
function followContrast(palette: Palette): Palette {
    const background = `var(--vscode-editor-background, ${palette.bg})`;
    const ink = `var(--vscode-editor-foreground, ${palette.ink})`;
    const border = `var(--vscode-contrastBorder, ${palette.rule})`;
    const followed: Colours = {
        bg: background,
        shelf: background,
        'shelf-user': background,
        'shelf-edge': border,
        ink,
        ink2: ink,
        ink3: ink,
        'heat-ink': ink,
        rule: border,
        selected: `var(--vscode-contrastActiveBorder, ${palette.selected})`,
    };
    return { ...palette, ...followed };
}

/** Where lines can hardly be fainter than arrows, those between the columns are dotted, so that nobody takes them for one. */
const DOTTED = '.jvm-map .rules { stroke-dasharray: 1 4; }';

/** All rules of the picture, in terms of `--jvm-*` custom properties, with their values for every theme. */
export const themeCss: string = [
    declare('.jvm-map', joinSchemes(LIGHT, DARK)),
    `.jvm-map { color-scheme: light dark; font-family: var(--jvm-font, ${FONT_FAMILY}); }`,
    `body.vscode-light, body.vscode-dark, body.vscode-high-contrast { --jvm-font: var(--vscode-font-family); }`,
    `body.vscode-light .jvm-map { color-scheme: light; }`,
    `body.vscode-dark .jvm-map { color-scheme: dark; }`,
    declare(
        'body.vscode-light .jvm-map, body.vscode-dark .jvm-map',
        joinSchemes(followEditor(LIGHT), followEditor(DARK)),
    ),
    declare('body.vscode-high-contrast .jvm-map', followContrast(HIGH_CONTRAST_DARK)),
    declare('body.vscode-high-contrast-light .jvm-map', followContrast(HIGH_CONTRAST_LIGHT)),
    GREY_RULES,
    `@media print {\n${declare('body .jvm-map.jvm-map', PRINT)}\n${DOTTED}\n}`,
    `@media (forced-colors: active) {\n${declare('body .jvm-map.jvm-map', FORCED)}\n${DOTTED}\n}`,
    `body.vscode-high-contrast ${DOTTED}`,
    fillIn(RULES + OVERVIEW_RULES + LENS_RULES + DIFFERENCE_RULES + STATE_RULES, readProperty),
].join('\n');

/** The themes of a file. `auto` follows the reader's preference where the viewer knows it, and is light elsewhere. */
export const THEMES = ['auto', 'light', 'dark', 'print', 'high-contrast', 'high-contrast-light'] as const;
export type Theme = (typeof THEMES)[number];

const PALETTES: Readonly<Record<Theme, Palette>> = {
    auto: LIGHT,
    light: LIGHT,
    dark: DARK,
    print: PRINT,
    'high-contrast': HIGH_CONTRAST_DARK,
    'high-contrast-light': HIGH_CONTRAST_LIGHT,
};

/** The style of a file, as it is seen through a lens if there is one; `differs`: it shows changes; `font`: families as in CSS. */
export function styleFor(theme: Theme, lens?: LensName, differs = false, font: string = FONT_FAMILY): string {
    const look = (palette: Palette) => (lens ? greyOut(palette, lens) : palette);
    const write = (palette: Palette) =>
        fillIn(RULES + (lens ? LENS_RULES : '') + (differs ? DIFFERENCE_RULES : ''), (name) =>
            readColour(look(palette), name),
        );
    const rules = write(PALETTES[theme]);
    const family = `.jvm-map { font-family: ${font}; }`;
    const dark = `@media (prefers-color-scheme: dark) {${coloursOnly(write(DARK))}}\n`;
    const few = theme === 'print' || theme.startsWith('high-contrast') ? `${DOTTED}\n` : '';
    return `${family}${rules}${few}${theme === 'auto' ? dark : ''}`;
}

/** `pale-NAME` is a little of a colour in the background. */
function readProperty(name: string): string {
    const pale = PALE.exec(name)?.[1];
    return pale ? `color-mix(in srgb, var(--jvm-${pale}) ${PALENESS}%, var(--jvm-bg))` : `var(--jvm-${name})`;
}

function readColour(palette: Palette, name: string): string {
    const pale = PALE.exec(name)?.[1];
    return pale ? mixColours(palette[pale as ColourName], palette.bg) : palette[name as ColourName];
}

/** Both as `#rrggbb`. */
function mixColours(little: string, much: string): string {
    const channels = [1, 3, 5].map((at) => {
        const [a, b] = [little, much].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
        return Math.round(((a ?? 0) * PALENESS + (b ?? 0) * (100 - PALENESS)) / 100);
    });
    return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Each colour as it is in a light and in a dark surrounding. */
function joinSchemes(light: Colours, dark: Colours): Colours {
    const join = (name: ColourName) =>
        light[name] === dark[name] ? light[name] : `light-dark(${light[name]}, ${dark[name]})`;
    return Object.fromEntries(Object.keys(light).map((name) => [name, join(name as ColourName)]));
}

function declare(selector: string, colours: Colours): string {
    const lines = Object.entries(colours).map(([name, value]) => `    --jvm-${name}: ${value};`);
    return `${selector} {\n${lines.join('\n')}\n}`;
}

function fillIn(rules: string, colour: (name: string) => string): string {
    return rules.replace(/\$([a-z0-9-]+)/g, (_, name: string) => colour(name));
}

/** Of each rule only what says a colour. */
function coloursOnly(rules: string): string {
    return rules.replace(/\{([^}]*)\}/g, (_, body: string) => {
        const colours = body.split(';').filter((part) => /^\s*(fill|stroke):/.test(part));
        return `{${colours.join(';')} }`;
    });
}
