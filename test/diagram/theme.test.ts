// The colours: complete in every theme, and strong enough to read.

import { describe, expect, it, test } from 'vitest';
import { themeCss } from '../../diagram/index.ts';
import {
    type ColourName,
    DARK,
    FORCED,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    LIGHT,
    type Palette,
    PRINT,
} from '../../diagram/theme/palettes.ts';
import { styleFor } from '../../diagram/theme/theme.ts';
import { contrast } from './colour-math.ts';

const PALETTES = { LIGHT, DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, PRINT };

const FILLS: readonly ColourName[] = [
    'bg',
    'shelf',
    'shelf-user',
    'user-fill',
    'core-fill',
    'infra-fill',
    'custom-fill',
];
const TEXTS: readonly (readonly [ColourName, readonly ColourName[]])[] = [
    ['ink', [...FILLS, 'selected-fill', 'warning-fill', 'error-fill']],
    ['ink2', [...FILLS]],
    ['ink3', [...FILLS]],
    ['warning-ink', ['bg']],
    ['bar-priority', ['bg']],
    ['ink', ['added-fill', 'moved-fill']],
];
const LINES: readonly (readonly [ColourName, readonly ColourName[]])[] = [
    ['arrow', ['bg', 'shelf', 'shelf-user', 'core-fill', 'infra-fill', 'custom-fill']],
    ['selected', ['bg', 'shelf', 'shelf-user']],
    ['error', ['bg', 'shelf', 'shelf-user']],
    ['warning', ['bg', 'shelf', 'shelf-user']],
    ['info', ['bg', 'shelf', 'shelf-user']],
    ['user-edge', ['shelf-user']],
    ['core-edge', ['shelf']],
    ['infra-edge', ['shelf']],
    ['custom-edge', ['shelf']],
    ['hatch', ['bg']],
    ['added', ['bg', 'shelf', 'shelf-user']],
    ['removed', ['bg', 'shelf', 'shelf-user']],
    ['moved', ['bg', 'shelf', 'shelf-user']],
    ['bar', ['bg', 'bar-scale']],
    ['bar-priority', ['bar-scale']],
    ['external-edge', ['shelf']],
];

describe.each(Object.entries(PALETTES))('%s', (_, palette) => {
    const weakest = (uses: typeof TEXTS) =>
        uses.flatMap(([colour, grounds]) =>
            grounds.map((ground) => ({ colour, ground, contrast: contrast(palette[colour], palette[ground]) })),
        );

    it('has text that can be read on everything it stands on', () => {
        expect(weakest(TEXTS).filter((use) => use.contrast < 4.5)).toEqual([]);
    });

    it('has lines that can be told from what they lie on', () => {
        expect(weakest(LINES).filter((use) => use.contrast < 3)).toEqual([]);
    });
});

test('every theme gives every colour', () => {
    const names = Object.keys(LIGHT).sort();
    for (const palette of [...Object.values(PALETTES), FORCED] as Palette[])
        expect(Object.keys(palette).sort()).toEqual(names);
});

describe('the style sheet', () => {
    it('uses only colours that are declared', () => {
        const used = new Set([...themeCss.matchAll(/var\(--jvm-([\w-]+)/g)].map(([, name]) => name));
        used.delete('font');
        expect([...used].filter((name) => !((name ?? '') in LIGHT))).toEqual([]);
        expect(Object.keys(LIGHT).filter((name) => !used.has(name))).toEqual([]);
    });

    const readBlock = (selector: string) => themeCss.split(`${selector} {\n`)[1]?.split('}')[0] ?? '';

    it('has each colour light and dark, where the two differ', () => {
        const block = readBlock('\n.jvm-map') || readBlock('.jvm-map');
        const written = Object.entries(LIGHT).map(([name, light]) => {
            const dark = DARK[name as keyof typeof DARK];
            return `    --jvm-${name}: ${light === dark ? light : `light-dark(${light}, ${dark})`};`;
        });
        expect(block.trimEnd().split('\n')).toEqual(written);
    });

    it('follows the editor where that has a colour for the purpose, light or dark', () => {
        const block = readBlock('body.vscode-light .jvm-map, body.vscode-dark .jvm-map');
        expect(block).toContain(
            '--jvm-ink: light-dark(var(--vscode-editor-foreground, #18212d), var(--vscode-editor-foreground, #e9edf3));',
        );
        for (const scheme of ['light', 'dark'] as const) {
            expect(themeCss).toContain(`body.vscode-${scheme} .jvm-map { color-scheme: ${scheme}; }`);
        }
    });

    it.each(['vscode-high-contrast', 'vscode-high-contrast-light'])('knows the editor’s %s', (theme) => {
        const block = readBlock(`body.${theme} .jvm-map`);
        expect(block).toContain('var(--vscode-editor-background');
        expect([...block.matchAll(/--jvm-/g)]).toHaveLength(Object.keys(LIGHT).length);
    });

    it('follows paper, prescribed colours, and a wish for little motion', () => {
        for (const wish of ['@media print', '(forced-colors: active)', '(prefers-reduced-motion: reduce)']) {
            expect(themeCss).toContain(wish);
        }
    });

    it('dots the lines between columns where they could be taken for arrows', () => {
        const dotted = '.jvm-map .rules { stroke-dasharray: 1 4; }';
        expect(themeCss.split(dotted)).toHaveLength(4);
        expect(themeCss).toContain(`body.vscode-high-contrast ${dotted}`);
        const themes = ['light', 'dark', 'print', 'high-contrast', 'high-contrast-light'] as const;
        expect(themes.filter((theme) => styleFor(theme).includes(dotted))).toEqual(themes.slice(2));
    });

    it('leaves no brace open', () => {
        expect([...themeCss.matchAll(/\{/g)]).toHaveLength([...themeCss.matchAll(/\}/g)].length);
        expect(themeCss).not.toContain('$');
    });
});
