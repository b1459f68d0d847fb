// The style sheets of the picture: one for a page, in custom properties that follow the page's theme, and one for a
// file, with plain colours, because few programs that show SVG files know custom properties.

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
import { FONT_FAMILY, RULES, STATE_RULES } from './rules.ts';

/** Where the editor's own colours take the place of ours. Fills that carry meaning stay: they are tuned to each other. */
const EDITOR_COLOURS: Readonly<Partial<Record<ColourName, string>>> = {
    bg: 'editor-background',
    ink: 'editor-foreground',
    ink2: 'descriptionForeground',
    'user-edge': 'focusBorder',
    warning: 'editorWarning-foreground',
    error: 'editorError-foreground',
    info: 'editorInfo-foreground',
};

/** In high contrast the theme's borders are the lines of the picture too. */
const CONTRAST_COLOURS: Readonly<Partial<Record<ColourName, string>>> = {
    bg: 'editor-background',
    shelf: 'editor-background',
    'shelf-user': 'editor-background',
    'shelf-edge': 'contrastBorder',
    ink: 'editor-foreground',
    ink2: 'editor-foreground',
    ink3: 'editor-foreground',
    rule: 'contrastBorder',
    selected: 'contrastActiveBorder',
};

/** All rules of the picture, in terms of `--jvm-*` custom properties, with their values for every theme. */
export const themeCss: string = [
    declare('.jvm-map', LIGHT),
    `.jvm-map { font-family: var(--jvm-font, ${FONT_FAMILY}); }`,
    `@media (prefers-color-scheme: dark) {\n${declare('.jvm-map', DARK)}\n}`,
    `body.vscode-light, body.vscode-dark, body.vscode-high-contrast { --jvm-font: var(--vscode-font-family); }`,
    declare('body.vscode-light .jvm-map', followEditor(LIGHT, EDITOR_COLOURS)),
    declare('body.vscode-dark .jvm-map', followEditor(DARK, EDITOR_COLOURS)),
    declare('body.vscode-high-contrast .jvm-map', followEditor(HIGH_CONTRAST_DARK, CONTRAST_COLOURS)),
    declare('body.vscode-high-contrast-light .jvm-map', followEditor(HIGH_CONTRAST_LIGHT, CONTRAST_COLOURS)),
    `@media print {\n${declare('body .jvm-map.jvm-map', PRINT)}\n}`,
    `@media (forced-colors: active) {\n${declare('body .jvm-map.jvm-map', FORCED)}\n}`,
    fillIn(RULES + STATE_RULES, (name) => `var(--jvm-${name})`),
].join('\n');

/** The style of a file. `auto` follows the reader's preference where the program that shows it knows one. */
export function styleFor(theme: 'light' | 'dark' | 'auto'): string {
    const rules = fillIn(RULES, (name) => (theme === 'dark' ? DARK : LIGHT)[name as ColourName]);
    const family = `.jvm-map { font-family: ${FONT_FAMILY}; }`;
    const dark = `@media (prefers-color-scheme: dark) {${coloursOnly(fillIn(RULES, (name) => DARK[name as ColourName]))}}\n`;
    return `${family}${rules}${theme === 'auto' ? dark : ''}`;
}

function declare(selector: string, palette: Palette): string {
    const lines = Object.entries(palette).map(([name, value]) => `    --jvm-${name}: ${value};`);
    return `${selector} {\n${lines.join('\n')}\n}`;
}

function followEditor(palette: Palette, variables: Readonly<Partial<Record<ColourName, string>>>): Palette {
    const followed = Object.entries(variables).map(([name, variable]) => [
        name,
        `var(--vscode-${variable}, ${palette[name as ColourName]})`,
    ]);
    return { ...palette, ...Object.fromEntries(followed) };
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
