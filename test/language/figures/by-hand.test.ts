// Each figure on a map that is small enough to work it out by hand.

import { describe, expect, test } from 'vitest';
import { effortFromSurvey, scoreFromSurvey } from '../../../language/index.ts';
import { figuresOf } from './figures-of.ts';

/** Finding the way by car, with the scores of a navigation product in a mature market. */
const NAVIGATION = `
job "Arrive on time" { executor "Driver" market mature }
step stops "Plan the stops" { phase plan importance 7.2 effort 44% score 6 }
step depart "Depart in time" { phase understand importance 8.6 effort 48% score 7 }
step travel "Travel" { phase execute importance 9.4 effort 18% score 9 }
step eta "Know when to arrive" { phase assess importance 8 effort 36% score 8 }
step revise "Revise the route" { phase revise importance 8.8 effort 63% score 5
    need other-way "Determine another way" importance 9 satisfaction 4.6
    need "Identify a way around" importance 8.8 satisfaction 4.5
    need "Avoid leaving the road" importance 8 satisfaction 5
    need "Know what it costs" importance 7.6 satisfaction 5.1
    need "Agree on the new plan" importance 8.7 satisfaction 4.4
}
step park "Park" { phase conclude importance 7.8 effort 58% score 4
    need "Find a free space" importance 9.1 satisfaction 3.6
    need "Know the price" importance 7 satisfaction 6
    need "Find the car again" importance 8.6 satisfaction 5.1
}
layer user {
    component reroute for revise { serves other-way }
    component first for depart
    component second for depart
    component c4 for travel
    component c5 for travel
    component c6 for travel
    component c7 for eta
    component c8 for eta
    component c9 for park
    component c10 for stops
}
competitor stopwise { score stops 9 score travel 9 }
competitor others { score depart 8 score eta 8 score revise 7 score park 7 score stops 4 }
segment couriers {
    size 12%
    effort depart 51% effort stops 74% effort travel 22% effort eta 47% effort revise 71% effort park 69%
}
segment commuters { size 55% effort depart 34.5% effort park 34.5% }
`;

describe('of a navigation product', () => {
    const figures = figuresOf(NAVIGATION);

    test('five needs are worth serving, and one is served', () => {
        expect(figures.needCoverage).toEqual({ worthServing: 5, served: 1, share: 20 });
    });

    test('the opportunity of a step is the mean and the maximum of its needs', () => {
        expect(figures.steps.revise?.opportunity).toEqual({ mean: 12.12, max: 13.4 });
        expect(figures.steps.travel?.opportunity).toBeNull();
        expect(figures.rankings.stepsByOpportunity).toEqual(['park', 'revise']);
    });

    test('the hardest step comes first by effort', () => {
        const hardest = ['revise', 'park', 'depart', 'stops', 'eta', 'travel'];
        expect(figures.rankings.stepsByEffort).toEqual(hardest);
        expect(figures.rankings.stepsByPriority).toEqual(hardest);
    });

    test('priority is importance times effort', () => {
        const priorities = Object.values(figures.steps).map(({ priority }) => priority);
        expect(priorities).toEqual([31.68, 41.28, 16.92, 28.8, 55.44, 45.24]);
    });

    test('the gap is ours less the best of the others, and the mean of the gaps is weighted', () => {
        const gaps = Object.entries(figures.steps).map(([step, { competition }]) => [
            step,
            competition.gap,
            ...competition.leaders,
        ]);
        expect(gaps).toEqual([
            ['stops', -3, 'stopwise'],
            ['depart', -1, 'others'],
            ['travel', 0, 'stopwise'],
            ['eta', 0, 'others'],
            ['revise', -2, 'others'],
            ['park', -3, 'others'],
        ]);
        expect(figures.weightedGap).toBe(-1.43);
    });

    test('the hardest struggle is not the biggest market', () => {
        const { couriers, commuters } = figures.segments;
        expect(couriers).toMatchObject({ size: 12, struggle: 54.56, potential: 6.55 });
        expect(commuters).toMatchObject({ size: 55, struggle: 34.5, potential: 18.98 });
    });

    test('a mature market moves where a tenth to a fifth of the components are', () => {
        const expected = Object.entries(figures.phases).filter(([, phase]) => phase.expected);
        expect(expected).toEqual([
            ['understand', { components: 2, share: 20, expected: true }],
            ['revise', { components: 1, share: 10, expected: true }],
        ]);
    });
});

test('the chain of a step is as strong as what is not live yet', () => {
    const { steps } = figuresOf(`
        layer user { component advisor for conclude needs reporting component old for conclude needs scrap { status retiring } }
        layer core {
            component reporting needs experiment
            component experiment needs stream { status planned }
            component scrap
        }
        layer infra { component stream }
    `);
    expect(steps.conclude?.chain).toEqual({ size: 4, live: 3, liveShare: 75, weakest: ['experiment'] });
    expect(steps.define?.chain).toEqual({ size: 0, live: 0, liveShare: null, weakest: [] });
});

test('a member of a chain that is being retired makes it weak', () => {
    const { steps } = figuresOf(`
        layer user { component a for define needs b }
        layer core { component b { status retiring } }
    `);
    expect(steps.define?.chain).toEqual({ size: 2, live: 1, liveShare: 50, weakest: ['b'] });
});

test.each([
    ['the title everyone accepts', 'importance 8.8 satisfaction 3.2', 14.4, 'high'],
    ['exactly 15', 'importance 9.1 satisfaction 3.2', 15, 'high'],
    ['above 15', 'importance 9.1 satisfaction 3.1', 15.1, 'extreme'],
    ['exactly 12', 'importance 8 satisfaction 4', 12, 'high'],
    ['below 12', 'importance 8 satisfaction 4.1', 11.9, 'worth considering'],
    ['exactly 10', 'importance 9.3 satisfaction 8.6', 10, 'worth considering'],
    ['below 10', 'importance 9.3 satisfaction 8.7', 9.9, 'low'],
    ['the greatest', 'importance 10 satisfaction 0', 20, 'extreme'],
    ['more satisfied than it is important', 'importance 5 satisfaction 8', 5, 'low'],
    ['without satisfaction', 'importance 5', null, null],
    ['without importance', 'satisfaction 5', null, null],
])('the opportunity of a need: %s', (_, written, opportunity, band) => {
    const { needs } = figuresOf(`step s { need n "Know it all" ${written} }`);
    expect(needs.n).toMatchObject({ opportunity, band });
});

test.each([
    ['importance 5 satisfaction 8', true],
    ['importance 8 satisfaction 8', false],
    ['importance 8', false],
    ['satisfaction 8', false],
])('a need with %s is overserved: %s', (written, overserved) => {
    expect(figuresOf(`step s { need n "Know it all" ${written} }`).needs.n?.overserved).toBe(overserved);
});

test('needs rank by opportunity, equal ones in the order of the text', () => {
    const { rankings } = figuresOf(`step s {
        need a "A" importance 5 satisfaction 5
        need b "B" importance 8 satisfaction 5
        need c "C" importance 5
        need d "D" importance 7 satisfaction 3
        need e "E" importance 9 satisfaction 5
    }`);
    expect(rankings.needsByOpportunity).toEqual(['e', 'b', 'd', 'a']);
});

test('steps with the same maximum rank by the mean, then in their order', () => {
    const step = (name: string, ...satisfied: number[]) =>
        `step ${name} {\n${satisfied.map((value) => `need "N" importance 8 satisfaction ${value}`).join('\n')}\n}\n`;
    const { rankings } = figuresOf(step('a', 4, 8) + step('b', 4, 6) + step('c') + step('d', 6, 4) + step('e', 3));
    expect(rankings.stepsByOpportunity).toEqual(['e', 'b', 'd', 'a']);
});

test('a step without figures of its own takes the means of its needs', () => {
    const { steps } = figuresOf(`step s {
        need "A" importance 8 effort 40%
        need "B" importance 9.5 effort 55%
        need "C" importance 7
        need "D" importance 11
    }`);
    expect(steps.s).toMatchObject({ importance: 8.17, effort: 47.5, priority: 38.81 });
});

test('of answers in a survey, those for 4 and 5 make importance and satisfaction', () => {
    expect(scoreFromSurvey(88, 100)).toBe(8.8);
    expect(scoreFromSurvey(1, 3)).toBe(3.33);
    expect(scoreFromSurvey(0, 0)).toBeUndefined();
});

test('of answers in a survey, those that call it difficult make effort', () => {
    expect(effortFromSurvey(52, 80, 200)).toBe(66);
    expect(effortFromSurvey(0, 0, 0)).toBeUndefined();
});

describe('of coverage:', () => {
    test('a retiring component covers, but not live', () => {
        const { coverage } = figuresOf(`layer user {
            component a for define { status retiring }
            component b for execute { status planned }
            component c for analyze
        }`);
        expect(coverage).toEqual({ steps: 4, covered: 3, live: 1, share: 75, liveShare: 25, weightedShare: null });
    });

    test('nothing is weighted where one step has no importance', () => {
        const { coverage, components } = figuresOf(
            'step a { importance 5 } step b { importance 8 } step c\nlayer user { component x for a }',
        );
        expect(coverage.weightedShare).toBeNull();
        expect(components.x?.reach).toEqual({ steps: ['a'], share: 33.33, weightedShare: null });
    });

    test('nothing is weighted where nothing is important', () => {
        const { coverage } = figuresOf(
            'step a { importance 0 } step b { importance 0 }\nlayer user { component x for a }',
        );
        expect(coverage.weightedShare).toBeNull();
    });

    test('a need that only a retiring component serves is not served', () => {
        const map = (status: string) => `step s { need n "N" importance 9 satisfaction 2 }
            layer user { component a for s { serves n status ${status} } }`;
        expect(figuresOf(map('planned')).needCoverage).toEqual({ worthServing: 1, served: 1, share: 100 });
        expect(figuresOf(map('retiring')).needCoverage).toEqual({ worthServing: 1, served: 0, share: 0 });
    });
});

describe('of misallocation:', () => {
    const steps = 'step a { importance 5 effort 50% } step b { importance 10 effort 75% }';

    test('a component on two steps counts half on each, and one without a step not at all', () => {
        const figures = figuresOf(
            `${steps} layer user { component x for a, b component y for a { status retiring } component z }`,
        );
        expect(figures.steps.a).toMatchObject({ componentShare: 75, priorityShare: 25 });
        expect(figures.steps.b).toMatchObject({ componentShare: 25, priorityShare: 75 });
        expect(figures.misallocation).toBe(50);
    });

    test('it is nought where the steps have what they deserve', () => {
        const figures = figuresOf(`${steps} layer user {
            component w for a component x for b component y for b component z for b }`);
        expect(figures.misallocation).toBe(0);
    });

    test.each([
        ['no step has a component', `${steps} layer user { component x }`],
        [
            'a step has no priority',
            'step a { importance 5 } step b { importance 5 effort 3% } layer user { component x for a }',
        ],
        ['all priorities are nought', 'step a { importance 0 effort 3% } layer user { component x for a }'],
    ])('there is none where %s', (_, text) => {
        expect(figuresOf(text).misallocation).toBeNull();
    });
});

describe('of teams:', () => {
    test('arrows count where both ends belong to a team, and not to the same', () => {
        const { teams } = figuresOf(`
            team one team two team idle
            layer user { component a for define needs b, c, d, e { team one } }
            layer core {
                component b needs a { team two }
                component c { team one }
                component d
                component e { team nobody }
            }
        `);
        expect(teams).toEqual({
            one: { components: 2, steps: 1, layers: 2, out: 1, in: 1 },
            two: { components: 1, steps: 1, layers: 1, out: 1, in: 1 },
            idle: { components: 0, steps: 0, layers: 0, out: 0, in: 0 },
        });
    });
});

describe('of competitors:', () => {
    test('all who have the best score lead', () => {
        const { steps } = figuresOf(`step s { score 7 }
            competitor a { score s 8 } competitor b { score s 6 } competitor c { score s 8 }`);
        expect(steps.s?.competition).toEqual({ us: 7, best: 8, leaders: ['a', 'c'], gap: -1 });
    });

    test('a score of nought is a score', () => {
        const { steps } = figuresOf('step s { score 2.5 } competitor a { score s 0 }');
        expect(steps.s?.competition).toEqual({ us: 2.5, best: 0, leaders: ['a'], gap: 2.5 });
    });

    test('steps that one side has not scored have no gap and enter no mean', () => {
        const figures = figuresOf(`
            step a { importance 5 score 7 } step b { importance 10 score 7 } step c { importance 10 }
            competitor x { score a 9 score c 9 }`);
        expect(Object.values(figures.steps).map(({ competition }) => competition.gap)).toEqual([-2, null, null]);
        expect(figures.weightedGap).toBe(-2);
    });
});

describe('of segments:', () => {
    test('steps of which a segment says nothing enter no mean', () => {
        const { segments } = figuresOf(`step a { importance 5 } step b { importance 10 } step c { importance 1 }
            segment x { size 50% effort a 30% effort b 60% } segment y { effort c 130% }`);
        expect(segments).toEqual({
            x: { size: 50, struggle: 50, potential: 25, efforts: { a: 30, b: 60 } },
            y: { size: null, struggle: null, potential: null, efforts: {} },
        });
    });
});
