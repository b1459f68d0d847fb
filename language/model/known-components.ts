// Components as they were read from the version of the text before, where everything that they were read from is the
// same: their statement, its place, its documentation, and the names of the map.

import type { Component as ComponentNode } from '../generated/ast.ts';
import { type Base, baseOf } from '../parser/passage.ts';
import { type BuiltComponent, buildComponent } from './build-components.ts';
import { addNotes, type Building, type Notes, startNotes } from './building.ts';
import { readDocumentation } from './read-attributes.ts';

interface KnownComponent {
    readonly names: Building['names'];
    readonly base: Base;
    readonly name: string;
    readonly nestedIn: string | undefined;
    readonly built: BuiltComponent;
    readonly notes: Notes;
}

const known = new WeakMap<ComponentNode, KnownComponent>();

/** Reads a component as `buildComponent` does, or takes what that gave before. */
export function buildKnownComponent(
    building: Building,
    node: ComponentNode,
    name: string,
    nestedIn: string | undefined,
): BuiltComponent {
    const before = known.get(node);
    if (before && isStillTrue(before, building, node, name, nestedIn)) {
        addNotes(building, before.notes);
        return before.built;
    }
    const inside: Building = { ...building, ...startNotes() };
    const built = buildComponent(inside, node, name, nestedIn);
    addNotes(building, inside);
    remember(inside, node, built, nestedIn);
    return built;
}

function isStillTrue(
    { names, base, name, nestedIn, built }: KnownComponent,
    building: Building,
    node: ComponentNode,
    nameNow: string,
    layerNow: string | undefined,
): boolean {
    const baseNow = baseOf(node.$cstNode);
    return (
        names === building.names &&
        base.line === baseNow.line &&
        base.character === baseNow.character &&
        name === nameNow &&
        nestedIn === layerNow &&
        built.component.documentation === readDocumentation(building, node)
    );
}

/** Where something is wrong with a component, what stands around it counts as well; so it is read each time. */
function remember(inside: Building, node: ComponentNode, built: BuiltComponent, nestedIn: string | undefined): void {
    const { names, problems, unknown, duplicates, allowances, untold } = inside;
    const { name, layer } = built.component;
    if (problems.length > 0 || untold > 0 || layer === undefined) return;
    const notes: Notes = { problems, unknown, duplicates, allowances, untold };
    known.set(node, { names, base: baseOf(node.$cstNode), name, nestedIn, built, notes });
}
