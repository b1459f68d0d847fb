// Colours for eyes that see fewer of them, and what tells things apart without any.

import { describe, expect, it, test } from 'vitest';
import {
    type ColourName,
    DARK,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    LIGHT,
    type Palette,
    PRINT,
} from '../../diagram/theme/palettes.ts';
import { styleFor } from '../../diagram/theme/theme.ts';
import { contrast, difference, EYES, luminance } from './colour-math.ts';

const ON_SCREEN = { LIGHT, DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT };
const TEAMS = [1, 2, 3, 4, 5, 6, 7, 8].map((team) => `team-${team}` as ColourName);
const GROUNDS: readonly ColourName[] = ['bg', 'shelf', 'infra-fill'];

describe.each(Object.entries(ON_SCREEN))('the teams in %s', (_, palette: Palette) => {
    const pairs = TEAMS.flatMap((one, place) => TEAMS.slice(place + 1).map((other) => [one, other] as const));

    it.each(EYES)('are told apart by eyes with these cones: %s', (eyes) => {
        const apart = pairs.map(([one, other]) => ({
            one,
            other,
            by: difference(palette[one], palette[other], eyes),
        }));
        expect(apart.filter(({ by }) => by < 9)).toEqual([]);
    });

    it('stand out from what they lie on', () => {
        const uses = TEAMS.flatMap((team) =>
            GROUNDS.map((ground) => ({ team, ground, by: contrast(palette[team], palette[ground]) })),
        );
        expect(uses.filter(({ by }) => by < 3)).toEqual([]);
        expect(uses.filter(({ ground, by }) => ground === 'bg' && by < 4.5)).toEqual([]);
    });
});

test.each(['light', 'dark'] as const)('what is written on the pale colour of a team can be read: %s', (theme) => {
    const palette = theme === 'light' ? LIGHT : DARK;
    const pale = [...styleFor(theme, 'teams').matchAll(/\.tone-team-\d \.swatch \{ fill: (#[0-9a-f]{6});/g)];
    expect(pale).toHaveLength(TEAMS.length);
    for (const [, fill = ''] of pale) {
        expect(contrast(palette.ink, fill)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palette.ink2, fill)).toBeGreaterThanOrEqual(4.5);
    }
});

describe.each(Object.entries({ LIGHT, DARK }))('heat in %s', (_, palette) => {
    const heats = [1, 2, 3, 4, 5].map((heat) => palette[`heat-${heat}` as ColourName]);

    it('is a scale of lightness, so that it is one for all eyes', () => {
        const steps = heats.slice(1).map((heat, place) => luminance(heat) - luminance(heats[place] ?? ''));
        expect(new Set(steps.map(Math.sign)).size).toBe(1);
        for (const eyes of EYES) {
            const apart = heats.slice(1).map((heat, place) => difference(heat, heats[place] ?? '', eyes));
            expect(Math.min(...apart)).toBeGreaterThan(3);
        }
    });

    it('can be written on', () => {
        for (const heat of heats) expect(contrast(palette['heat-ink'], heat)).toBeGreaterThanOrEqual(4.5);
    });
});

test('on paper, no colour is left but greys', () => {
    const hues = Object.entries(PRINT).filter(([, colour]) => !/^#(..)\1\1$|^none$|^transparent$/.test(colour));
    expect(hues).toEqual([]);
});

/** The declarations of every rule, without colours. */
function shapesOf(style: string): Map<string, string> {
    const rules = [...style.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
    return new Map(
        rules.flatMap(([, selectors = '', body = '']) => {
            const shape = body
                .split(';')
                .filter((part) => part.trim() !== '' && !/^\s*(fill|stroke):\s*(#|var)/.test(part));
            return selectors.split(',').map((selector) => [selector.trim(), shape.join(';').trim()] as const);
        }),
    );
}

/** What means something, and where a rule says so in another way than by a colour. Signs, marks and words are elsewhere. */
const WITHOUT_COLOUR = [
    ['planned', '.jvm-map .planned .edge', 'stroke-dasharray'],
    ['building', '.jvm-map .building .edge', 'stroke-dasharray'],
    ['retiring', '.jvm-map .retiring .t-component', 'line-through'],
    ['a commodity', '.jvm-map .commodity .edge', 'stroke-dasharray'],
    ['another company’s', '.jvm-map .external .box', 'fill: none'],
    ['a claim', '.jvm-map .claim', 'stroke-dasharray'],
    ['a guest', '.jvm-map .component .guest .edge', 'stroke-width'],
    ['a step in a moment', '.jvm-map .implicit .head-area', 'stroke-dasharray'],
    ['an uncovered step', '.jvm-map .gap-cell', 'stroke-dasharray'],
    ['a need that goes up', '.jvm-map .climbs .line', 'stroke-width'],
    ['the user layer', '.jvm-map .user .edge', 'stroke-width'],
] as const;

test.each(WITHOUT_COLOUR)('%s is seen without colours', (_, selector, by) => {
    expect(shapesOf(styleFor('light')).get(selector)).toContain(by);
});
