// `scenario-uncovers`: a scenario after which nothing covers a step that the map covers.

import type { MapGraph } from '../analysis/map-graph.ts';
import { findUserLayer, NEW_TITLE, nameNewComponent } from '../fixes/new-component.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { canBeNamed } from '../fixes/offer-step-fixes.ts';
import { findNode } from '../fixes/read-block.ts';
import { writeMember } from '../fixes/write-member.ts';
import { isScenario } from '../generated/ast.ts';
import type { Component, Step } from '../model/job-value-map.ts';
import type { Scenario, ScenarioEdit } from '../model/scenario.ts';
import { stageScenario } from '../scenarios/settle-scenarios.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { quote } from './wording.ts';

export const scenarioUncovers: Rule = {
    code: 'scenario-uncovers',
    severity: 'warning',
    why: 'A plan that drops the last help with a step opens a gap that nobody drew, because each edit looks harmless alone.',
    advice: 'Add a component for this step to the scenario, or let one that stays help with it too.',
    check(graph) {
        const { scenarios, applied } = graph.map;
        return applied === undefined ? scenarios.flatMap((scenario) => judgeScenario(scenario, graph)) : [];
    },
    fixes({ about: [scenario, step] }, source) {
        const layer = findUserLayer(source);
        const owner = source.map.scenarios.find(({ name }) => name === scenario?.name);
        const node = findNode(owner?.nameRange, isScenario, source);
        if (!layer || !node || !step || !canBeNamed(step) || !canBeNamed(layer)) return [];
        const line = `add component ${nameNewComponent(source)} ${NEW_TITLE} in ${layer.name} for ${step.name}`;
        return offerFix('Add a replacement to this scenario', writeMember(node, [line], source, 'last'), source);
    },
};

/** Only what the edits touch is looked at, so that a short scenario of a large map costs little. */
function judgeScenario(scenario: Scenario, graph: MapGraph): RuleFinding[] {
    if (scenario.edits.length === 0) return [];
    const { touched } = stageScenario(graph.map, scenario);
    const covered = new Set([...touched.values()].flatMap((component) => stepsCovered(component, graph)));
    const isLost = ({ name }: Step) => {
        const cover = graph.coverOf(name);
        return cover.length > 0 && !covered.has(name) && cover.every((component) => touched.has(component.name));
    };
    return graph.map.steps.filter(isLost).map((step) => tell(step, scenario, graph));
}

/** The steps that a component would cover on the map; none where it is gone. */
function stepsCovered(component: Component | undefined, { map }: MapGraph): readonly string[] {
    const layer = component && map.layers.find(({ name }) => name === component.layer);
    return layer?.kind === 'user' ? (component?.steps ?? []) : [];
}

function tell(step: Step, scenario: Scenario, graph: MapGraph): RuleFinding {
    const cover = graph.coverOf(step.name);
    return {
        subject: `${scenario.name}:${step.name}`,
        message: `In ${quote(scenario.title)} the step ${quote(step.title)} loses its last component.`,
        range: findBlame(step, scenario, cover).range,
        related: cover.map(({ title, nameRange }) => ({
            message: `${quote(title)} covers it on the map.`,
            range: nameRange,
        })),
        about: [
            { kind: 'scenario', name: scenario.name },
            { kind: 'step', name: step.name },
        ],
    };
}

/** The last edit that takes something away from those that cover a step, or did so by an edit before. */
function findBlame(
    { name }: Step,
    { edits, nameRange }: Scenario,
    cover: readonly Component[],
): Pick<ScenarioEdit, 'range'> {
    const helpers = new Set([...cover.map((component) => component.name), ...edits.flatMap(helperOf(name))]);
    const takesAway = (edit: ScenarioEdit) => edit.kind !== 'add' && helpers.has(edit.name);
    return edits.findLast(takesAway) ?? { range: nameRange };
}

/** The component that an edit lets help with a step. */
function helperOf(step: string): (edit: ScenarioEdit) => string[] {
    return (edit) => {
        if (edit.kind === 'add') return edit.component.steps.includes(step) ? [edit.component.name] : [];
        return edit.kind === 'change' && edit.replaced.steps?.includes(step) ? [edit.name] : [];
    };
}
