// What a map may say besides its steps, layers and components, in all its oddness: teams, scores, competitors, segments,
// principles, statuses. And what may be found in it.

import fc from 'fast-check';
import {
    type Amount,
    type Competitor,
    type Finding,
    type JobValueMap,
    type Need,
    SEVERITIES,
    type Segment,
} from '../../language/index.ts';
import { EVOLUTIONS, STATUSES } from '../../language/model/job-value-map.ts';

const RANGE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const STATEMENT = { range: RANGE, nameRange: RANGE, descriptions: [], links: [] };

const TITLES = [
    'Discovery',
    'Discovery of stories',
    'Streaming platform',
    'Donaudampfschifffahrtsgesellschaftskaptn',
    'WWWWWWWWWW MMMMMMMMMM WWWWWWWWWW MMMMMMM',
    '旅程を全員で決めるための共有カレンダーと家族の予定をまとめる画面、とても長い題',
    'سجل المشاهدة المشترك بين أفراد العائلة',
    '🚲🚲🚲',
    '__proto__',
    '',
] as const;

interface Facets {
    readonly teams: number;
    readonly parties: number;
    readonly values: readonly (number | null)[];
    readonly owners: readonly number[];
    readonly principles: number;
    readonly findings: readonly number[];
}

export interface FoundMap {
    readonly map: JobValueMap;
    readonly findings: readonly Finding[];
}

/** The given maps with a bit of everything. */
export function withFacets(maps: fc.Arbitrary<JobValueMap>): fc.Arbitrary<FoundMap> {
    const facets = fc.record<Facets>({
        teams: fc.nat(20),
        parties: fc.nat(6),
        values: fc.array(fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 10 }), fc.constantFrom(5, 5.05, 9.99)), {
            minLength: 1,
            maxLength: 20,
        }),
        owners: fc.array(fc.nat(30), { minLength: 1, maxLength: 12 }),
        principles: fc.nat(3),
        findings: fc.array(fc.nat(200), { maxLength: 20 }),
    });
    return fc.tuple(maps, facets).map(([map, some]) => {
        const full = addFacets(map, some);
        return { map: full, findings: some.findings.map((seed) => findingOf(full, seed)) };
    });
}

function pick<Value>(values: readonly Value[], place: number): Value {
    const value = values[place % values.length];
    if (value === undefined) throw new Error('There is nothing to pick from.');
    return value;
}

function addFacets(map: JobValueMap, facets: Facets): JobValueMap {
    const { teams, parties, owners, principles } = facets;
    const value = (place: number) => pick(facets.values, place);
    return {
        ...map,
        teams: named(teams, 't'),
        steps: map.steps.map(({ importance, effort, ...step }, place) => ({
            ...step,
            ...scored('importance', value(place)),
            ...scored('effort', value(place + 1)),
            ...scored('score', value(place + 2)),
            needs: [needOf(step.name, value(place + 3), value(place + 4))],
        })),
        layers: map.layers.map((layer, place) => ({
            ...layer,
            principles: Array.from({ length: (principles * place) % 3 }, (_, at) => ({
                text: pick(TITLES, at),
                range: RANGE,
            })),
        })),
        components: map.components.map((component, place) => {
            const owner = pick(owners, place);
            return {
                ...component,
                status: pick(STATUSES, owner),
                ...(owner % 3 === 0 ? {} : { evolution: { value: pick(EVOLUTIONS, owner), range: RANGE } }),
                ...(owner % 4 === 0 ? {} : { team: { name: `t${owner}`, range: RANGE, known: owner < teams } }),
            };
        }),
        competitors: named(parties, 'c').map(
            (party, place): Competitor => ({
                ...party,
                scores: map.steps.flatMap(({ name }, step) => amountOn(name, value(step * (place + 1)), 'ten')),
            }),
        ),
        segments: named(Math.floor(parties / 2), 's').map(
            (party, place): Segment => ({
                ...party,
                ...scored('size', value(place)),
                efforts: map.steps.flatMap(({ name }, step) => amountOn(name, value(step + place), 'percent')),
            }),
        ),
    };
}

function named(count: number, letter: string) {
    return Array.from({ length: count }, (_, place) => ({
        ...STATEMENT,
        name: `${letter}${place}`,
        title: pick(TITLES, place),
    }));
}

function amountOf(value: number | null, scale: Amount['scale']): Amount[] {
    if (value === null) return [];
    return [{ written: `${value}`, scale, value: scale === 'percent' ? value * 10 : value, range: RANGE }];
}

function scored<Key extends 'importance' | 'effort' | 'score' | 'satisfaction' | 'size'>(
    key: Key,
    value: number | null,
) {
    const [amount] = amountOf(value, key === 'effort' || key === 'size' ? 'percent' : 'ten');
    return (amount ? { [key]: amount } : {}) as { [Name in Key]?: Amount };
}

function amountOn(step: string, value: number | null, scale: Amount['scale']) {
    return amountOf(value, scale).map((amount) => ({ step, amount, range: RANGE }));
}

function needOf(step: string, importance: number | null, satisfaction: number | null): Need {
    return {
        ...STATEMENT,
        name: `${step}.1`,
        title: 'A need',
        named: false,
        step,
        text: 'A need',
        textRange: RANGE,
        ...scored('importance', importance),
        ...scored('satisfaction', satisfaction),
    };
}

function findingOf({ components, steps, layers }: JobValueMap, seed: number): Finding {
    const things = [
        ...components.map(({ name }) => ({ kind: 'component' as const, name })),
        ...steps.map(({ name }) => ({ kind: 'step' as const, name })),
        ...layers.map(({ name }) => ({ kind: 'layer' as const, name })),
        { kind: 'map' as const, name: 'map' },
    ];
    return {
        code: 'orphan',
        severity: pick(SEVERITIES, seed),
        subject: 'something',
        message: 'Something is found.',
        range: RANGE,
        related: [],
        about: [pick(things, seed)],
    };
}
