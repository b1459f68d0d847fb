// Components of the value chain and the arrows that leave them.

import {
    type Component as ComponentNode,
    type Drops,
    type EvolutionAttribute,
    type InClause,
    isLayer,
    type NeedsClause,
    type OwnTeam,
    type Removal,
    type Serves,
    type StatusAttribute,
    type Target,
} from '../generated/ast.ts';
import { offsetOf } from '../parser/passage.ts';
import { quote } from '../rules/wording.ts';
import { Attributes } from './attributes.ts';
import { type Building, isComponentName, noteMissing, noteProblem, noteUnknown, present } from './building.ts';
import { readNamed } from './declare.ts';
import {
    type Arrow,
    type Choice,
    type Component,
    type ComponentFacts,
    EVOLUTIONS,
    type NameUse,
    STATUSES,
    type Thing,
} from './job-value-map.ts';
import { copyRange, rangeOf, rangeOfProperty } from './ranges.ts';
import { checkCommas, readChoice, readText } from './read-attributes.ts';
import { mergeSteps, readStepsList } from './read-steps-list.ts';

/** A component with the arrows that it declares; an arrow to itself included. */
export interface BuiltComponent {
    readonly component: Component;
    readonly arrows: readonly Arrow[];
}

/** Reads a component. `nestedIn` names the layer in whose block it stands. */
export function buildComponent(
    building: Building,
    node: ComponentNode,
    name: string,
    nestedIn?: string,
): BuiltComponent {
    const owner: Thing = { kind: 'component', name };
    const attributes = new Attributes(building, node, owner);
    const facts = readFacts(building, attributes, owner);
    checkPlace(building, node, attributes, nestedIn, facts.layer);
    const component: Component = Object.assign(
        readNamed(building, node, attributes, owner),
        { steps: [], stepsItems: [], serves: [], status: 'live', external: false } as const,
        facts,
        nestedIn === undefined ? {} : { layer: nestedIn },
    );
    return { component, arrows: readArrows(building, attributes, owner) };
}

/** Reads the attributes of a component or of a change to one. */
export function readFacts(building: Building, attributes: Attributes, owner: Thing): ComponentFacts {
    const facts: Writable<ComponentFacts> = {};
    const stepsItems = attributes.all('ForClause').flatMap((clause) => readStepsList(building, clause, owner));
    if (stepsItems.length > 0) Object.assign(facts, { steps: mergeSteps(building, stepsItems), stepsItems });
    const serves = attributes.all('Serves').flatMap((served) => readServes(building, served, owner));
    if (serves.length > 0) facts.serves = serves;
    set(facts, 'layer', readLayerName(building, attributes.first('InClause'), owner));
    set(facts, 'team', readTeam(building, attributes.first('OwnTeam'), owner));
    set(facts, 'goal', readText(building, attributes.first('Goal'), 'Halve the time it takes'));
    const status = readWord(building, attributes.first('StatusAttribute'), STATUSES, 'status', owner);
    set(facts, 'status', status?.value);
    set(facts, 'statusRange', status?.range);
    set(facts, 'evolution', readWord(building, attributes.first('EvolutionAttribute'), EVOLUTIONS, 'evolution', owner));
    if (attributes.first('External')) facts.external = true;
    return facts;
}

type Writable<Facts> = { -readonly [Key in keyof Facts]: Facts[Key] };

/** Sets what is there: models leave out what is not. */
function set<Facts, Key extends keyof Facts>(facts: Facts, key: Key, value: Facts[Key] | undefined): void {
    if (value !== undefined) facts[key] = value;
}

/** The arrows that a component or a change declares, repeated ones included. */
export function readArrows(building: Building, attributes: Attributes, owner: Thing): Arrow[] {
    const targets = attributes.all('NeedsClause').flatMap((clause) => readTargets(building, clause, owner));
    return targets.map((target) => ({
        from: owner.name,
        to: target.name,
        ...present('label', target.label),
        range: target.range,
    }));
}

/** Reads an attribute that takes one word of a list. */
function readWord<Value extends string>(
    building: Building,
    node: StatusAttribute | EvolutionAttribute | undefined,
    values: readonly Value[],
    kind: 'status' | 'evolution',
    owner: Thing,
): Choice<Value> | undefined {
    if (node && !node.value) noteMissing(building, node, `Here the ${kind} is missing: ${values.join(', ')}.`);
    return readChoice(building, node?.value, values, kind, owner);
}

/** The components of a list; unknown ones are noted and left out. */
export function readTargets(
    building: Building,
    node: NeedsClause | Drops | Removal,
    owner: Thing,
): (NameUse & { readonly label?: string })[] {
    checkCommas(building, node, node.targets.length, 'the name of a component');
    return node.targets.flatMap((target) => readTarget(building, target, owner) ?? []);
}

function readTarget(
    building: Building,
    target: Target,
    owner: Thing,
): (NameUse & { readonly label?: string }) | undefined {
    const reference = target.component;
    if (!reference) return undefined;
    const range = copyRange(reference.$refNode);
    if (isComponentName(building, reference.$refText))
        return { name: reference.$refText, range, ...present('label', target.label) };
    noteUnknown(building, 'component', reference.$refText, range, owner);
    return undefined;
}

function readServes(building: Building, node: Serves, owner: Thing): NameUse[] {
    checkCommas(building, node, node.needs.length, 'the name of a need');
    return node.needs.flatMap(({ need }) => {
        if (!need) return [];
        const use = { name: need.$refText, range: copyRange(need.$refNode) };
        if (building.names.needs.has(use.name)) return [use];
        noteUnknown(building, 'need', use.name, use.range, owner);
        return [];
    });
}

function readTeam(building: Building, node: OwnTeam | undefined, owner: Thing): Component['team'] {
    if (!node) return undefined;
    if (!node.team) {
        noteMissing(building, node, 'Here the name of a team is missing.');
        return undefined;
    }
    const use = { name: node.team.$refText, range: copyRange(node.team.$refNode) };
    const known = building.names.teams.has(use.name);
    if (!known) noteUnknown(building, 'team', use.name, use.range, owner);
    return { ...use, known };
}

function readLayerName(building: Building, clause: InClause | undefined, owner: Thing): string | undefined {
    if (!clause) return undefined;
    if (!clause.layer) {
        noteMissing(building, clause, 'Here the name of a layer is missing.');
        return undefined;
    }
    const name = clause.layer.$refText;
    if (building.layers.has(name)) return name;
    noteUnknown(building, 'layer', name, copyRange(clause.layer.$refNode), owner);
    return undefined;
}

/** A component stands in one layer: the one around it, or the one that it names. */
function checkPlace(
    building: Building,
    node: ComponentNode,
    attributes: Attributes,
    nestedIn: string | undefined,
    named: string | undefined,
): void {
    const [clause] = attributes.all('InClause');
    const name = attributes.owner.name;
    const title = node.title || node.name || 'Unnamed component';
    if (nestedIn === undefined && !clause && !isLifted(building, node)) {
        const message = `${quote(title)} stands in no layer. Move it into the block of a layer, or write ‘in’ and the name of one.`;
        noteProblem(building, 'component-without-layer', name, message, rangeOfProperty(node, 'name'));
    }
    if (nestedIn === undefined || named === undefined || named === nestedIn || !clause) return;
    const message = `${quote(title)} stands in the block of the layer ${quote(nestedIn)}, but says that it is in ${quote(named)}. The block counts.`;
    const related = isLayer(node.$container)
        ? [{ message: 'The layer around it', range: rangeOfProperty(node.$container, 'name') }]
        : [];
    noteProblem(building, 'component-in-two-layers', name, message, rangeOf(clause), related);
}

/** Whether it stands in a block whose header could not be read, which is told there. */
function isLifted({ lifted }: Building, node: ComponentNode): boolean {
    const offset = offsetOf(node.$cstNode);
    return lifted.some(({ start, end }) => start < offset && offset < end);
}
