// The colours of a lens: strong enough to read what is written on them, and nothing else has any.

import { describe, expect, it } from 'vitest';
import { greyOut } from '../../diagram/theme/lens-rules.ts';
import {
    type ColourName,
    DARK,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    LIGHT,
    PRINT,
} from '../../diagram/theme/palettes.ts';
import { styleFor } from '../../diagram/theme/theme.ts';
import { contrast } from './colour-math.ts';

const THEMES = [
    ['light', LIGHT],
    ['dark', DARK],
    ['high-contrast', HIGH_CONTRAST_DARK],
    ['high-contrast-light', HIGH_CONTRAST_LIGHT],
    ['print', PRINT],
] as const;

/** What the style says of marks of a tone: by selector, the value of a property. */
function readStyle(css: string, mark: string, property: string): Map<string, string> {
    const rules = [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
        const value = new RegExp(`(?:^|;)\\s*${property}: ([^;]+);`).exec(body)?.[1];
        return selectors.split(',').flatMap((selector) => (value ? [[selector.trim(), value] as const] : []));
    });
    const own = rules.filter(([selector]) => new RegExp(`\\.tone-[\\w-]+ \\.${mark}$`).test(selector));
    return new Map(own.map(([selector, value]) => [/tone-([\w-]+)/.exec(selector)?.[1] ?? '', value]));
}

describe.each(THEMES)('the colours of a lens in the theme %s', (theme, palette) => {
    const css = styleFor(theme, 'findings');
    const solid = (fills: Map<string, string>) => [...fills].filter(([, fill]) => fill !== 'transparent');

    it('leave heads readable', () => {
        const fills = readStyle(css, 'head-area', 'fill');
        expect(fills.size).toBe(12);
        const weak = solid(fills).filter(([, fill]) => contrast(palette['heat-ink'], fill) < 4.5);
        expect(weak).toEqual([]);
    });

    it('leave components readable, also where titles are light', () => {
        const fills = readStyle(css, 'box', 'fill');
        expect(fills.size).toBe(12);
        const weak = solid(fills).filter(([, fill]) => contrast(greyOut(palette, 'status').ink3, fill) < 4.5);
        expect(weak).toEqual([]);
    });

    it('edge every component that has one', () => {
        const edges = readStyle(css, 'edge', 'stroke');
        expect([...edges].filter(([, edge]) => contrast(edge, palette.bg) < 3)).toEqual([]);
    });

    it('take the place of all other ones', () => {
        const seen = greyOut(palette, 'status');
        const changed = (Object.keys(seen) as ColourName[]).filter((name) => seen[name] !== palette[name]);
        const coloured = ['core-fill', 'custom-fill', 'user-edge', 'hatch', 'warning-fill', 'error', 'bar-priority'];
        if (palette === LIGHT || palette === DARK) expect(changed).toEqual(expect.arrayContaining(coloured));
        expect(seen.ink).toBe(palette.ink);
        expect(seen['core-fill']).toBe(palette.bg);
    });
});

describe('the lens of findings', () => {
    it('is the only one in which findings keep their colours', () => {
        expect(greyOut(LIGHT, 'findings').warning).toBe(LIGHT.warning);
        expect(greyOut(LIGHT, 'findings')['core-fill']).toBe(LIGHT.bg);
        expect(greyOut(LIGHT, 'teams').warning).toBe(LIGHT.ink2);
    });
});

describe('the style of a file', () => {
    it('says nothing of lenses where there is none', () => {
        expect(styleFor('light')).not.toContain('tone-');
        expect(styleFor('auto', 'teams')).toContain(`.tone-team-2 .edge`);
    });

    it('knows more heat by a thicker edge where fills are not enough', () => {
        const widths = [...readStyle(styleFor('high-contrast', 'effort'), 'head-area', 'stroke-width')];
        const heats = widths.filter(([tone]) => tone.startsWith('heat')).map(([, width]) => Number.parseFloat(width));
        expect(heats).toEqual([...heats].sort((a, b) => a - b));
        expect(new Set(heats).size).toBe(5);
    });
});
