// Scenarios: named lists of edits to the map. What they add is known in them only.

import {
    type Change,
    type Component as ComponentNode,
    isChange,
    isComponent,
    isRemoval,
    type Scenario as ScenarioNode,
} from '../generated/ast.ts';
import { namesAddedBy } from '../references/map-names.ts';
import { Attributes } from './attributes.ts';
import { buildComponent, readArrows, readFacts, readTargets } from './build-components.ts';
import { type Building, isComponentName, noteMissing, noteUnknown } from './building.ts';
import { type NameList, readNamed } from './declare.ts';
import type { Scenario, ScenarioEdit, Thing } from './job-value-map.ts';
import { copyRange, rangeOf, rangeOfProperty } from './ranges.ts';
import { readStatement } from './read-attributes.ts';

/** Reads a scenario. `base` are the components of the map, whose names its additions may not take. */
export function buildScenario(building: Building, node: ScenarioNode, name: string, base: NameList): Scenario {
    const owner: Thing = { kind: 'scenario', name };
    const inside: Building = { ...building, scenario: name, added: namesAddedBy(node) };
    const names = base.within();
    const edits = node.attributes.flatMap((edit): readonly ScenarioEdit[] => {
        if (isComponent(edit)) return buildAddition(inside, edit, names);
        if (isRemoval(edit))
            return readTargets(inside, edit, owner).map((target) => ({
                kind: 'remove',
                name: target.name,
                range: target.range,
            }));
        return isChange(edit) ? buildChange(inside, edit, owner) : [];
    });
    const attributes = new Attributes(building, node, owner);
    return { ...readNamed(building, node, attributes, owner), edits };
}

function buildAddition(building: Building, node: ComponentNode, names: NameList): ScenarioEdit[] {
    if (!node.spelled) noteMissing(building, node, 'After ‘add’ comes the word ‘component’.');
    const name = names.take(building, node);
    if (name === undefined) return [];
    return [{ kind: 'add', ...buildComponent(building, node, name), range: rangeOf(node) }];
}

function buildChange(building: Building, node: Change, scenario: Thing): ScenarioEdit[] {
    const reference = node.component;
    if (!reference) {
        noteMissing(building, node, 'Here the name of the component to change is missing.');
        return [];
    }
    const owner: Thing = { kind: 'component', name: reference.$refText };
    const isKnown = isComponentName(building, owner.name);
    if (!isKnown) noteUnknown(building, 'component', owner.name, copyRange(reference.$refNode), scenario);
    const attributes = new Attributes(building, node, owner);
    readStatement(building, node, attributes, owner);
    const replaced = readFacts(building, attributes, owner);
    const arrows = readArrows(building, attributes, owner);
    const drops = attributes.all('Drops').flatMap((clause) => readTargets(building, clause, owner));
    if (!isKnown) return [];
    return [{ kind: 'change', name: owner.name, range: rangeOfProperty(node, 'component'), replaced, arrows, drops }];
}
