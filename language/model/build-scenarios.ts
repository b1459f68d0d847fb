// Scenarios: named lists of edits to the map, as they are written. Which of them can be applied is found out later, when
// the map is whole (`scenarios/settle-scenarios.ts`).

import {
    type Change,
    type Component as ComponentNode,
    isChange,
    isComponent,
    isRemoval,
    type Removal,
    type Scenario as ScenarioNode,
} from '../generated/ast.ts';
import { Attributes } from './attributes.ts';
import { buildComponent, readArrows, readFacts, readTargets } from './build-components.ts';
import { type Building, noteMissing, present } from './building.ts';
import { type NameList, readNamed } from './declare.ts';
import type { Allowance, Statement, Thing } from './job-value-map.ts';
import type { Problem } from './problem.ts';
import { rangeOf, rangeOfProperty } from './ranges.ts';
import { readStatement } from './read-attributes.ts';
import type { ComponentChange, Scenario, ScenarioEdit } from './scenario.ts';

/** Reads a scenario. `base` are the components of the map. */
export function buildScenario(building: Building, node: ScenarioNode, name: string, base: NameList): Scenario {
    const owner: Thing = { kind: 'scenario', name };
    const inside: Building = { ...building, scenario: name };
    const names = base.within();
    const edits = node.attributes.flatMap((edit): readonly ScenarioEdit[] => {
        if (isComponent(edit)) return buildAddition(inside, edit, names);
        if (isRemoval(edit)) return buildRemoval(inside, edit, owner);
        return isChange(edit) ? buildChange(inside, edit) : [];
    });
    const attributes = new Attributes(building, node, owner);
    return { ...readNamed(building, node, attributes, owner), edits };
}

function buildAddition(building: Building, node: ComponentNode, names: NameList): ScenarioEdit[] {
    if (!node.spelled) noteMissing(building, node, 'After ‘add’ comes the word ‘component’.');
    const name = node.name ?? names.take(isBare(node) ? { ...building, problems: [] } : building, node);
    if (name === undefined) return [];
    const problems: Problem[] = [];
    const allowances: Allowance[] = [];
    const built = buildComponent({ ...building, problems, allowances }, node, name);
    if (!isBare(node)) for (const problem of problems) building.problems.push(markAsOfScenario(problem, building));
    return [{ kind: 'add', ...built, allowances, range: rangeOf(node) }];
}

/** Whether nothing stands behind `add` yet: that is one thing missing and not three. */
function isBare({ spelled, name, title, attributes }: ComponentNode): boolean {
    return !spelled && name === undefined && title === undefined && attributes.length === 0;
}

/** Where a component stands is no matter of the text but of the map that comes of the scenario. */
function markAsOfScenario(problem: Problem, { scenario }: Building): Problem {
    const isOfMap = problem.code === 'component-without-layer';
    return { ...problem, ...present('scenario', isOfMap ? scenario : undefined) };
}

function buildRemoval(building: Building, node: Removal, scenario: Thing): ScenarioEdit[] {
    return readTargets(building, node, scenario).map(({ name, range }) => ({ kind: 'remove', name, range }));
}

function buildChange(building: Building, node: Change): ScenarioEdit[] {
    const reference = node.component;
    if (!reference) {
        noteMissing(building, node, 'Here the name of the component to change is missing.');
        return [];
    }
    const owner: Thing = { kind: 'component', name: reference.$refText };
    const allowances: Allowance[] = [];
    const inside: Building = { ...building, allowances };
    const attributes = new Attributes(inside, node, owner);
    const replaced = {
        ...readRemarks(readStatement(inside, node, attributes, owner)),
        ...readFacts(inside, attributes, owner),
    };
    const arrows = readArrows(inside, attributes, owner);
    const drops = attributes.all('Drops').flatMap((clause) => readTargets(inside, clause, owner));
    const range = rangeOfProperty(node, 'component');
    return [{ kind: 'change', name: owner.name, range, replaced, arrows, drops, allowances }];
}

/** What a change says for readers, as far as it says anything. */
function readRemarks({ descriptions, links, documentation }: Statement): ComponentChange['replaced'] {
    return {
        ...(descriptions.length > 0 && { descriptions }),
        ...(links.length > 0 && { links }),
        ...present('documentation', documentation),
    };
}
