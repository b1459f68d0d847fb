// The figures of three examples, every one of them worked out beforehand.

import { describe, expect, test } from 'vitest';
import { figuresOfExample } from './figures-of.ts';

interface Expected {
    readonly coverage: { readonly covered: number; readonly live: number; readonly weightedShare: number };
    readonly needCoverage: { readonly worthServing: number; readonly served: number; readonly share: number };
    readonly misallocation: number;
    readonly weightedGap: number | null;
    readonly stepsByEffort: string;
    readonly stepsByPriority: string;
    readonly stepsByOpportunity: string;
    /** The five best needs with opportunity and band. */
    readonly needs: readonly (readonly [name: string, opportunity: number, band: string])[];
    readonly steps: readonly (readonly [
        name: string,
        cover: number,
        priority: number,
        mean: number,
        max: number,
        chain: string,
        weakest: string,
        gap: number | null,
    ])[];
    readonly components: readonly (readonly [
        name: string,
        reach: string,
        weightedReach: number,
        dependents: number,
        leverage: string,
    ])[];
    readonly teams: readonly (readonly [
        name: string,
        components: number,
        steps: number,
        layers: number,
        out: number,
        into: number,
    ])[];
}

const PLANNED_TRIP: Expected = {
    coverage: { covered: 4, live: 4, weightedShare: 100 },
    needCoverage: { worthServing: 5, served: 5, share: 100 },
    misallocation: 7.25,
    weightedGap: 0.37,
    stepsByEffort: 'define conclude execute analyze',
    stepsByPriority: 'define execute conclude analyze',
    stepsByOpportunity: 'conclude define execute analyze',
    needs: [
        ['conclude-1', 12.5, 'high'],
        ['define-4', 12.4, 'high'],
        ['define-2', 12.3, 'high'],
        ['define-1', 12.2, 'high'],
        ['define-5', 12.2, 'high'],
    ],
    steps: [
        ['define', 3, 46.2, 11.9, 12.4, '13 of 13', '', -1.5],
        ['execute', 3, 38.22, 10.18, 10.6, '13 of 13', '', 0.5],
        ['analyze', 2, 20.46, 8, 9.3, '11 of 11', '', 2],
        ['conclude', 3, 31.74, 8.6, 12.5, '14 of 14', '', 1],
    ],
    components: [
        ['fare-search', 'define execute conclude', 79.74, 5, '5 of 11'],
        ['itinerary', 'define execute analyze conclude', 100, 5, '5 of 11'],
        ['wallet', 'define execute analyze conclude', 100, 4, '4 of 11'],
        ['traveller-profile', 'define analyze conclude', 70.26, 3, '3 of 11'],
        ['preference-graph', 'define execute conclude', 79.74, 3, '3 of 11'],
        ['alerts', 'execute analyze conclude', 72.55, 3, '3 of 11'],
        ['supply-feed', 'define execute analyze conclude', 100, 13, '10 of 11'],
        ['price-memory', 'define execute analyze conclude', 100, 10, '8 of 11'],
        ['ledger', 'define execute analyze conclude', 100, 9, '7 of 11'],
        ['trip-log', 'define execute analyze conclude', 100, 15, '11 of 11'],
        ['consent', 'define execute analyze conclude', 100, 11, '8 of 11'],
    ],
    teams: [
        ['inspire', 5, 3, 2, 8, 1],
        ['booking', 5, 4, 2, 6, 5],
        ['journey', 7, 4, 2, 10, 4],
        ['platform', 5, 4, 1, 0, 14],
    ],
};

const TV_EVENING: Expected = {
    coverage: { covered: 3, live: 3, weightedShare: 73.47 },
    needCoverage: { worthServing: 1, served: 0, share: 0 },
    misallocation: 42.34,
    weightedGap: null,
    stepsByEffort: 'define analyze conclude execute',
    stepsByPriority: 'define analyze conclude execute',
    stepsByOpportunity: 'define execute conclude analyze',
    needs: [
        ['define.2', 14.4, 'high'],
        ['define.1', 11.7, 'worth considering'],
        ['execute.2', 10.2, 'worth considering'],
        ['execute.1', 10, 'worth considering'],
        ['define.5', 9.7, 'low'],
    ],
    steps: [
        ['define', 0, 44.46, 10.58, 14.4, '0 of 0', '', null],
        ['execute', 4, 19.8, 8.94, 10.2, '11 of 13', 'party presence', null],
        ['analyze', 2, 20.65, 7.56, 8.9, '7 of 8', 'diary', null],
        ['conclude', 2, 20.1, 7.7, 9.2, '11 of 11', '', null],
    ],
    components: [
        ['playback-session', 'execute conclude', 53.4, 3, '3 of 8'],
        ['entitlement', 'execute conclude', 53.4, 2, '2 of 8'],
        ['watch-history', 'execute analyze conclude', 73.47, 3, '3 of 8'],
        ['taste-profile', 'analyze conclude', 42.86, 2, '2 of 8'],
        ['asset-catalogue', 'execute analyze', 50.68, 2, '2 of 8'],
        ['presence', 'execute', 30.61, 1, '1 of 8'],
        ['notification-hub', '', 0, 0, '0 of 8'],
        ['stream-packager', 'execute conclude', 53.4, 4, '3 of 8'],
        ['event-log', 'execute analyze conclude', 73.47, 12, '7 of 8'],
        ['feature-store', 'analyze conclude', 42.86, 3, '2 of 8'],
        ['rights-ledger', 'execute analyze conclude', 73.47, 6, '4 of 8'],
        ['edge-cache', 'execute conclude', 53.4, 5, '3 of 8'],
    ],
    teams: [
        ['discovery', 4, 3, 2, 6, 1],
        ['playback', 6, 2, 2, 5, 0],
        ['insight', 3, 3, 2, 3, 2],
        ['platform', 7, 3, 2, 0, 11],
    ],
};

const WORKOUT_MUSIC: Expected = {
    coverage: { covered: 4, live: 2, weightedShare: 100 },
    needCoverage: { worthServing: 2, served: 0, share: 0 },
    misallocation: 9.24,
    weightedGap: null,
    stepsByEffort: 'execute define analyze conclude',
    stepsByPriority: 'execute define analyze conclude',
    stepsByOpportunity: 'execute analyze define conclude',
    needs: [
        ['execute.2', 13.1, 'high'],
        ['execute.1', 12.6, 'high'],
        ['analyze.1', 10.5, 'worth considering'],
        ['define.1', 10.4, 'worth considering'],
        ['execute.3', 10.1, 'worth considering'],
    ],
    steps: [
        ['define', 2, 27.88, 7.86, 10.4, '6 of 6', '', null],
        ['execute', 3, 41.4, 10.24, 13.1, '7 of 8', 'boost', null],
        ['analyze', 1, 24.96, 8.95, 10.5, '2 of 3', 'summary', null],
        ['conclude', 1, 17.16, 7.17, 7.8, '0 of 0', '', null],
    ],
    components: [
        ['tempo-match', 'define execute', 57.66, 3, '3 of 8'],
        ['taste', 'define execute analyze', 81.02, 3, '3 of 8'],
        ['session', 'define execute analyze conclude', 100, 8, '7 of 8'],
        ['beat-index', 'define execute', 57.66, 4, '3 of 8'],
        ['crossfade', 'execute', 32.85, 1, '1 of 8'],
        ['lyrics', '', 0, 1, '1 of 8'],
        ['licence', '', 0, 2, '1 of 8'],
    ],
    teams: [],
};

describe.each([
    ['planned-trip', PLANNED_TRIP],
    ['tv-evening', TV_EVENING],
    ['workout-music', WORKOUT_MUSIC],
])('of %s:', (name, expected) => {
    const figures = figuresOfExample(name);

    test('coverage, misallocation and the weighted gap', () => {
        expect(figures.coverage).toMatchObject({ steps: 4, ...expected.coverage });
        expect(figures.needCoverage).toEqual(expected.needCoverage);
        expect(figures.misallocation).toBe(expected.misallocation);
        expect(figures.weightedGap).toBe(expected.weightedGap);
    });

    test('the rankings', () => {
        const { stepsByEffort, stepsByPriority, stepsByOpportunity, needsByOpportunity } = figures.rankings;
        expect(stepsByEffort.join(' ')).toBe(expected.stepsByEffort);
        expect(stepsByPriority.join(' ')).toBe(expected.stepsByPriority);
        expect(stepsByOpportunity.join(' ')).toBe(expected.stepsByOpportunity);
        const best = needsByOpportunity.slice(0, 5).map((need) => {
            const { opportunity, band } = figures.needs[need] ?? {};
            return [need, opportunity, band];
        });
        expect(best).toEqual(expected.needs);
    });

    test('the steps', () => {
        const steps = Object.entries(figures.steps).map(([step, figure]) => {
            const { coveredBy, priority, opportunity, chain, competition } = figure;
            const { size, live, weakest } = chain;
            const chained = [`${live} of ${size}`, weakest.join(' ')];
            return [step, coveredBy.length, priority, opportunity?.mean, opportunity?.max, ...chained, competition.gap];
        });
        expect(steps).toEqual(expected.steps);
    });

    test('the components below the user layer', () => {
        const components = expected.components.map(([component]) => {
            const { reach, dependents, leverage } = figures.components[component] ?? {};
            return [
                component,
                reach?.steps.join(' '),
                reach?.weightedShare,
                dependents,
                `${leverage?.users} of ${leverage?.of}`,
            ];
        });
        expect(components).toEqual(expected.components);
    });

    test('the teams', () => {
        const teams = Object.entries(figures.teams).map(([team, { components, steps, layers, out, in: into }]) => [
            ...[team, components, steps, layers, out, into],
        ]);
        expect(teams).toEqual(expected.teams);
    });

    test('no phase is touched where no step has one', () => {
        expect(Object.values(figures.phases).map(({ share }) => share)).toEqual([0, 0, 0, 0, 0, 0]);
    });
});

test('a scenario of tv-evening resolves two findings, and brings two', () => {
    const { lure } = figuresOfExample('tv-evening').scenarios;
    expect([lure?.before, lure?.after]).toMatchObject([
        { covered: 3, steps: 4 },
        { covered: 4, steps: 4 },
    ]);
    const name = ({ code, subject }: { code: string; subject: string }) => `${code} ${subject}`;
    expect(lure?.resolved.map(name)).toEqual(['uncovered-step define', 'orphan notification-hub']);
    expect(lure?.introduced.map(name).sort()).toEqual(['narrow-core notification-hub', 'only-planned define']);
});
