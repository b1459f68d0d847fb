// Components of the value chain and the arrows that leave them.

import type { AstNode } from 'langium';
import {
    type Change,
    type Component as ComponentNode,
    type Drops,
    isEvolutionAttribute,
    isExternal,
    isForClause,
    isGoal,
    isInClause,
    isLayer,
    isNeedsClause,
    isOwnTeam,
    isServes,
    isStatusAttribute,
    type NeedsClause,
    type OwnTeam,
    type Removal,
    type Serves,
    type Target,
} from '../generated/ast.ts';
import { type Building, noteMissing, noteProblem, noteUnknown, present } from './building.ts';
import { readNamed } from './declare.ts';
import { type Arrow, type Component, EVOLUTIONS, type NameUse, STATUSES, type Thing } from './job-value-map.ts';
import { copyRange, rangeOf, rangeOfProperty } from './ranges.ts';
import { checkCommas, readChoice, readText, takeFirst } from './read-attributes.ts';
import { mergeSteps, readStepsList } from './read-steps-list.ts';

/** A component with the arrows that it declares; an arrow to itself included. */
export interface BuiltComponent {
    readonly component: Component;
    readonly arrows: readonly Arrow[];
}

/** What the attributes of a component say; what is not written is not there. */
export type ComponentFacts = Partial<
    Pick<
        Component,
        | 'layer'
        | 'steps'
        | 'stepsItems'
        | 'serves'
        | 'team'
        | 'goal'
        | 'status'
        | 'statusRange'
        | 'evolution'
        | 'external'
    >
>;

/** Reads a component. `nestedIn` names the layer in whose block it stands. */
export function buildComponent(
    building: Building,
    node: ComponentNode,
    name: string,
    nestedIn?: string,
): BuiltComponent {
    const owner: Thing = { kind: 'component', name };
    const facts = readFacts(building, node, owner);
    const layer = nestedIn ?? facts.layer;
    checkPlace(building, node, owner, nestedIn, facts.layer);
    const { layer: _, ...others } = facts;
    const component: Component = {
        ...readNamed(building, node, owner),
        ...present('layer', layer),
        steps: [],
        stepsItems: [],
        serves: [],
        status: 'live',
        external: false,
        ...others,
    };
    return { component, arrows: readArrows(building, node, owner) };
}

/** Reads the attributes of a component or of a change to one. */
export function readFacts(building: Building, node: ComponentNode | Change, owner: Thing): ComponentFacts {
    const attributes: readonly AstNode[] = node.attributes;
    const first = <Node extends AstNode>(is: (item: unknown) => item is Node) =>
        takeFirst(building, attributes.filter(is), owner);
    const stepsItems = attributes.filter(isForClause).flatMap((clause) => readStepsList(building, clause, owner));
    const serves = attributes.filter(isServes).flatMap((served) => readServes(building, served, owner));
    const status = first(isStatusAttribute);
    const evolution = first(isEvolutionAttribute);
    if (status && !status.value) noteMissing(building, status, `Here the status is missing: ${STATUSES.join(', ')}.`);
    if (evolution && !evolution.value)
        noteMissing(building, evolution, `Here the evolution is missing: ${EVOLUTIONS.join(', ')}.`);
    const choice = readChoice(building, status?.value, STATUSES, 'status', owner);
    return {
        ...present('layer', readLayerName(building, node, owner)),
        ...(stepsItems.length > 0 && { steps: mergeSteps(building, stepsItems), stepsItems }),
        ...(serves.length > 0 && { serves }),
        ...present('team', readTeam(building, first(isOwnTeam), owner)),
        ...present('goal', readText(building, first(isGoal), 'Halve the time it takes')),
        ...present('status', choice?.value),
        ...present('statusRange', choice?.range),
        ...present('evolution', readChoice(building, evolution?.value, EVOLUTIONS, 'evolution', owner)),
        ...(first(isExternal) && { external: true }),
    };
}

/** The arrows that a component or a change declares, repeated ones included. */
export function readArrows(building: Building, node: ComponentNode | Change, owner: Thing): Arrow[] {
    const attributes: readonly AstNode[] = node.attributes;
    return attributes.filter(isNeedsClause).flatMap((clause) =>
        readTargets(building, clause, owner).map(({ name, range, label }) => ({
            from: owner.name,
            to: name,
            range,
            ...present('label', label),
        })),
    );
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
    if (reference.ref) return { name: reference.$refText, range, ...present('label', target.label) };
    noteUnknown(building, 'component', reference.$refText, range, owner);
    return undefined;
}

function readServes(building: Building, node: Serves, owner: Thing): NameUse[] {
    checkCommas(building, node, node.needs.length, 'the name of a need');
    return node.needs.flatMap(({ need }) => {
        if (!need) return [];
        const use = { name: need.$refText, range: copyRange(need.$refNode) };
        if (need.ref) return [use];
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
    const known = node.team.ref !== undefined;
    if (!known) noteUnknown(building, 'team', use.name, use.range, owner);
    return { ...use, known };
}

function readLayerName(building: Building, node: ComponentNode | Change, owner: Thing): string | undefined {
    const attributes: readonly AstNode[] = node.attributes;
    const clause = takeFirst(building, attributes.filter(isInClause), owner);
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
function checkPlace(building: Building, node: ComponentNode, owner: Thing, nestedIn?: string, named?: string): void {
    const clause = node.attributes.find(isInClause);
    const title = node.title || owner.name;
    if (nestedIn === undefined && !clause) {
        const message = `‘${title}’ stands in no layer. Move it into the block of a layer, or write ‘in’ and the name of one.`;
        noteProblem(building, 'component-without-layer', owner.name, message, rangeOfProperty(node, 'name'));
    }
    if (nestedIn === undefined || named === undefined || named === nestedIn || !clause) return;
    const message = `‘${title}’ stands in the block of the layer ‘${nestedIn}’, but says that it is in ‘${named}’. The block counts.`;
    const related = isLayer(node.$container)
        ? [{ message: 'The layer around it', range: rangeOfProperty(node.$container, 'name') }]
        : [];
    noteProblem(building, 'component-in-two-layers', owner.name, message, rangeOf(clause), related);
}
