// When the second opinion finds fault with steps, their cover and their phases, and with the job.

import { applyScenario } from '../../../language/index.ts';
import type { JobValueMap, Phase, Step } from '../../../language/model/job-value-map.ts';
import { active, atLeast, type Condition, cover, names, priority, stepFigure, stepsWhere } from './look-up.ts';

/** What comes of a scenario is no base of another one. */
function uncovered(map: JobValueMap): string[] {
    const scenarios = map.applied === undefined ? map.scenarios : [];
    return scenarios.flatMap((scenario) => {
        const result = applyScenario(map, scenario);
        const lost = stepsWhere(map, (before, step) => before.length > 0 && cover(result, step).length === 0);
        return lost.map((step) => `${scenario.name}:${step}`);
    });
}

function overInvested(map: JobValueMap): string[] {
    const scored = map.steps.filter((step) => priority(step) !== undefined);
    const highest = Math.max(...scored.map((step) => priority(step) ?? 0));
    const first = scored.find((step) => priority(step) === highest);
    if (scored.length < 2 || !first) return [];
    const count = (step: Step) => cover(map, step).filter(active).length;
    const easy = map.steps.filter((step) => {
        const effort = stepFigure(step, 'effort');
        return effort !== undefined && effort < 25;
    });
    return names(easy.filter((step) => count(step) > count(first)));
}

export const STEPS: readonly (readonly [code: string, condition: Condition])[] = [
    ['uncovered-step', (map) => stepsWhere(map, (cover) => cover.length === 0)],
    ['step-losing-cover', (map) => stepsWhere(map, (cover) => cover.length > 0 && !cover.some(active))],
    [
        'only-planned',
        (map) =>
            stepsWhere(
                map,
                (cover) => cover.length > 0 && cover.every(({ status }) => ['planned', 'building'].includes(status)),
            ),
    ],
    [
        'thin-step',
        (map) =>
            stepsWhere(
                map,
                (cover, step) =>
                    cover.filter(active).length === 1 &&
                    atLeast(stepFigure(step, 'importance'), 7) &&
                    atLeast(stepFigure(step, 'effort'), 50),
            ),
    ],
    ['over-invested', overInvested],
    ['scenario-uncovers', uncovered],
];

// Phases and the market.

const IN_ORDER: readonly Phase[] = ['understand', 'plan', 'execute', 'assess', 'revise', 'conclude'];
const GROUPS = new Map<Phase, number>([
    ...([
        ['understand', 0],
        ['plan', 1],
        ['execute', 2],
        ['assess', 2],
        ['revise', 2],
        ['conclude', 3],
    ] as const),
]);
const EXPECTED = new Map<string, readonly Phase[]>([
    ['early', ['execute']],
    ['maturing', ['plan', 'assess']],
    ['mature', ['understand', 'revise']],
]);

const phasesOf = (step: Step | undefined) => step?.phases.map(({ value }) => value) ?? [];
const groupsOf = (step: Step) => phasesOf(step).map((phase) => GROUPS.get(phase) ?? 0);

function missingPhases(map: JobValueMap): string[] {
    const there = map.steps.flatMap(phasesOf);
    const missing = IN_ORDER.filter((phase) => !there.includes(phase));
    return there.length > 0 && missing.length > 0 ? [`[${missing.join(',')}]`] : [];
}

function disordered(map: JobValueMap): string[] {
    const late = map.steps.filter((step, column) => {
        const earlier = map.steps.slice(0, column).flatMap(groupsOf);
        return groupsOf(step).length > 0 && Math.min(...groupsOf(step)) < Math.max(-1, ...earlier);
    });
    return names(late);
}

function offMarket(map: JobValueMap): string[] {
    const expected = EXPECTED.get(map.job?.market?.value ?? '');
    const focus = map.job?.focus ?? [];
    if (!expected || focus.length === 0 || !map.steps.some((step) => step.phases.length > 0)) return [];
    const focused = map.steps.filter((step) => focus.includes(step.name)).flatMap(phasesOf);
    return focused.some((phase) => expected.includes(phase)) ? [] : [focus.join(',')];
}

export const JOB: readonly (readonly [code: string, condition: Condition])[] = [
    ['no-job', (map) => (map.job?.executor ? [] : ['map'])],
    ['phase-missing', missingPhases],
    ['phase-order', disordered],
    ['focus-off-market', offMarket],
];
