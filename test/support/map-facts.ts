// What a text says, one fact a line, so that a test can compare whole maps and a reader can see what is missing.

import type { Component, JobValueMap, Need, Scenario, ScenarioEdit, Step } from '../../language/index.ts';
import { readMap } from '../../language/index.ts';

/** The facts of a text, without what is wrong with it. */
export function readFacts(text: string): string[] {
    return listFacts(readMap(text));
}

/** The problems and the names that lead nowhere of a text, as `LINE code subject` in the order of the text. */
export function readFaults(text: string): string[] {
    const map = readMap(text);
    const faults = [
        ...map.problems.map(({ range, code, subject }) => ({ range, fault: `${code} ${subject}` })),
        ...map.unknown.map(({ range, kind, name, owner }) => ({
            range,
            fault: `unknown ${kind} ${owner.name}->${name}`,
        })),
        ...map.duplicates.map(({ range, kind, name }) => ({ range, fault: `duplicate ${kind} ${name}` })),
    ];
    return faults
        .sort(
            (one, other) =>
                one.range.start.line - other.range.start.line ||
                one.range.start.character - other.range.start.character,
        )
        .map(({ range, fault }) => `${range.start.line + 1} ${fault}`);
}

/** The facts of a model. */
function listFacts(map: JobValueMap): string[] {
    return [
        ...(map.job ? [`job ${map.job.statement} by ${map.job.executor?.text}`] : []),
        ...(map.stepsWritten ? map.steps.flatMap(listStep) : []),
        ...map.layers.map((layer) => `layer ${layer.name} ${layer.kind}`),
        ...map.components.flatMap(listComponent),
        ...map.arrows.map(({ from, to, label }) => `${from} needs ${to}${label === undefined ? '' : ` "${label}"`}`),
        ...map.teams.map((team) => `team ${team.name}`),
        ...map.competitors.flatMap(({ name, scores }) =>
            scores.map((score) => `${name} scores ${score.step} ${score.amount.value}`),
        ),
        ...map.segments.flatMap(({ name, efforts }) =>
            efforts.map((effort) => `${name} effort ${effort.step} ${effort.amount.value}`),
        ),
        ...map.scenarios.flatMap(listScenario),
    ];
}

function listStep(step: Step): string[] {
    return [
        `step ${step.name}`,
        ...step.phases.map((phase) => `${step.name} phase ${phase.value}`),
        ...(step.importance ? [`${step.name} importance ${step.importance.value}`] : []),
        ...(step.effort ? [`${step.name} effort ${step.effort.value}`] : []),
        ...(step.score ? [`${step.name} score ${step.score.value}`] : []),
        ...step.needs.map(listNeed),
    ];
}

function listNeed(need: Need): string {
    return `${need.step} need ${need.name} "${need.text}" ${need.importance?.value}/${need.satisfaction?.value}/${need.effort?.value}`;
}

function listComponent(component: Component): string[] {
    const { name, layer, steps, team, goal, status, evolution, external, serves } = component;
    return [
        `component ${name} in ${layer}`,
        ...(steps.length > 0 ? [`${name} for ${steps.join(' ')}`] : []),
        ...(team ? [`${name} team ${team.name}`] : []),
        ...(goal ? [`${name} goal ${goal.text}`] : []),
        ...(status === 'live' ? [] : [`${name} status ${status}`]),
        ...(evolution ? [`${name} evolution ${evolution.value}`] : []),
        ...(external ? [`${name} external`] : []),
        ...serves.map((need) => `${name} serves ${need.name}`),
    ];
}

function listScenario({ name, edits }: Scenario): string[] {
    return [`scenario ${name}`, ...edits.flatMap(listEdit).map((fact) => `${name}: ${fact}`)];
}

function listEdit(edit: ScenarioEdit): string[] {
    if (edit.kind === 'remove') return [`remove ${edit.name}`];
    const arrows = edit.arrows.map(({ from, to }) => `${from} needs ${to}`);
    if (edit.kind === 'add') return [...listComponent(edit.component).map((fact) => `add ${fact}`), ...arrows];
    return [
        `change ${edit.name} ${Object.keys(edit.replaced).sort().join(' ')}`.trim(),
        ...arrows,
        ...edit.drops.map((drop) => `${edit.name} drops ${drop.name}`),
    ];
}
