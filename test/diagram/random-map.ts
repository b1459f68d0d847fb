// Maps that nobody would write but somebody will: cycles, needs that go up, needs of oneself, layers without components,
// components without a layer, no steps, titles in any script and of any length.

import fc from 'fast-check';
import type { JobValueMap } from '../../language/index.ts';
import { type ComponentSpec, mapOf } from './map-of.ts';

/** Titles of up to 40 characters, as the goal for labels has them. */
const USUAL_TITLES = [
    'Watch history',
    'Continue-watching row',
    'Playback session service',
    'Minimum-wage and working-time calculator',
    'Donaudampfschifffahrtsgesellschaftskaptn',
    'WWWWWWWWWW MMMMMMMMMM WWWWWWWWWW MMMMMMM',
    'A',
    '旅程を全員で決めるための共有カレンダーと家族の予定をまとめる画面、とても長い題',
    'سجل المشاهدة المشترك بين أفراد العائلة',
    'היסטוריית הצפייה של כל בני הבית',
    'Ĥorala ŝanĝo de la planoj',
    '👩‍👩‍👧‍👦 Family plan 🚲🚲🚲',
    '__proto__',
] as const;

const LONG_TITLES = [
    'x'.repeat(300),
    'A title that goes on and on '.repeat(12),
    '長'.repeat(120),
    'e\u0301'.repeat(90),
    '\u200b',
] as const;

interface Shape {
    readonly steps: number;
    readonly kinds: readonly ('user' | 'core' | 'infrastructure' | 'custom')[];
    readonly components: readonly {
        readonly layer: number;
        readonly steps: readonly number[];
        readonly needs: readonly number[];
        readonly label: boolean;
        readonly title: string;
        readonly external: boolean;
    }[];
}

/** Maps with up to `most` components. With `longTitles` some titles are too long for any room. */
export function randomMaps(most: number, longTitles = false): fc.Arbitrary<JobValueMap> {
    const titles = fc.constantFrom<string>(...USUAL_TITLES, ...(longTitles ? LONG_TITLES : []));
    const component = fc.record({
        layer: fc.nat(5),
        steps: fc.uniqueArray(fc.nat(6), { maxLength: 4 }),
        needs: fc.uniqueArray(fc.nat(most - 1), { maxLength: 5 }),
        label: fc.boolean(),
        title: titles,
        external: fc.boolean(),
    });
    return fc
        .record<Shape>({
            steps: fc.nat(6),
            kinds: fc.oneof(
                fc.constant(['user', 'core', 'infrastructure'] as const),
                fc.array(fc.constantFrom('user', 'core', 'infrastructure', 'custom'), { maxLength: 5 }),
            ),
            components: fc.array(component, { maxLength: most, size: 'max' }),
        })
        .map((shape) => buildShape(shape, longTitles));
}

function buildShape({ steps, kinds, components }: Shape, longTitles: boolean): JobValueMap {
    const titleOfStep = (place: number) => USUAL_TITLES[place % USUAL_TITLES.length] ?? '';
    return mapOf({
        title: longTitles ? 'T'.repeat(400) : 'A map',
        job: {
            statement: longTitles ? 'Get a job done '.repeat(40) : 'Get a job done',
            executor: 'Somebody',
            repeats: steps % 2 === 1,
        },
        steps: Array.from({ length: steps }, (_, place) => ({
            name: `s${place}`,
            title: titleOfStep(place),
            importance: place,
            effort: place * 10,
        })),
        layers: kinds.map((kind, place) => ({
            name: `l${place}`,
            kind,
            title: titleOfStep(place),
            closed: place === 1,
        })),
        components: components.map((component, place): ComponentSpec => {
            const own = component.steps.filter((step) => step < steps).sort((a, b) => a - b);
            const needs = component.needs.filter((need) => need < components.length);
            return {
                name: `c${place}`,
                title: component.title,
                ...(component.layer < kinds.length ? { layer: `l${component.layer}` } : {}),
                steps: own.map((step) => `s${step}`),
                needs: needs.map((need) => (component.label ? [`c${need}`, 'what it is for'] : `c${need}`)),
                external: component.external,
            };
        }),
    });
}
