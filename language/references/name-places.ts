// Every place of a map where a name stands, and what it names: what going to a definition, renaming and their like
// start from. Names without a declaration have places too; the default steps are declared nowhere.

import { type AstNode, AstUtils, type CstNode, GrammarUtils, type ReferenceInfo } from 'langium';
import { isComponent, isImportedName, isScenario, reflection } from '../generated/ast.ts';
import type { Range, ThingKind } from '../model/job-value-map.ts';
import { copyRange } from '../model/ranges.ts';
import { EVERY_STEP } from '../model/read-steps-list.ts';
import { offsetOf } from '../parser/passage.ts';
import type { MapTree } from '../read-tree.ts';

export type NamedKind = Exclude<ThingKind, 'map' | 'job'>;

export interface NamePlace {
    readonly kind: NamedKind;
    /** In its normal form, as the model has it. */
    readonly name: string;
    /** An import declares a name, too, but the thing itself stands in another map. */
    readonly role: 'declaration' | 'import' | 'use';
    /** In a scenario that adds a component of this name: the number of the scenario in the text, from 0. */
    readonly scenario?: number;
    readonly range: Range;
    /** Where the name begins and ends, in UTF-16 units from the start of the text. */
    readonly start: number;
    readonly end: number;
}

const KINDS: ReadonlyMap<string, NamedKind> = new Map([
    ['Step', 'step'],
    ['Need', 'need'],
    ['Team', 'team'],
    ['Layer', 'layer'],
    ['Component', 'component'],
    ['ImportedName', 'component'],
    ['Competitor', 'competitor'],
    ['Segment', 'segment'],
    ['Scenario', 'scenario'],
]);

/** All names of a map in the order of the text. */
export function findNamePlaces({ file }: MapTree): readonly NamePlace[] {
    const nodes = [...AstUtils.streamAst(file)];
    const scenarioOf = numberScenarios(nodes);
    const places = nodes.flatMap((node) => [
        ...declarationOf(node, scenarioOf),
        ...AstUtils.streamReferences(node)
            .flatMap((use) => useOf(use, scenarioOf))
            .toArray(),
    ]);
    return places.sort((one, other) => one.start - other.start);
}

/** The place of a name that holds an offset, its end included; of two that touch, the one that begins there. */
export function findNameAt(places: readonly NamePlace[], offset: number): NamePlace | undefined {
    return places.findLast((place) => place.start <= offset && offset <= place.end);
}

/** All places that name the same thing, second declarations included. */
export function placesOfSame(places: readonly NamePlace[], one: NamePlace): readonly NamePlace[] {
    return places.filter(({ kind, name, scenario }) => {
        return kind === one.kind && name === one.name && scenario === one.scenario;
    });
}

/** In which scenario a name is known alone: none where the map itself has it. */
type ScenarioOf = (name: string, kind: NamedKind, node: AstNode) => number | undefined;

function numberScenarios(nodes: readonly AstNode[]): ScenarioOf {
    const components = nodes.filter((node) => isComponent(node) || isImportedName(node));
    const inBase = components.filter((node) => !isScenario(node.$container));
    const base = new Set(inBase.map(({ name }) => name));
    const scenarios = nodes.filter(isScenario).map((node, number) => {
        return [node, { number, added: new Set(node.attributes.filter(isComponent).map(({ name }) => name)) }] as const;
    });
    const known = new Map<AstNode, (typeof scenarios)[number][1]>(scenarios);
    return (name, kind, node) => {
        if (kind !== 'component' || base.has(name)) return undefined;
        const scenario = AstUtils.getContainerOfType(node, isScenario);
        const additions = scenario && known.get(scenario);
        return additions?.added.has(name) ? additions.number : undefined;
    };
}

function declarationOf(node: AstNode, scenarioOf: ScenarioOf): NamePlace[] {
    const kind = KINDS.get(node.$type);
    const { name } = node as { readonly name?: string };
    const text = GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
    if (!kind || name === undefined || !text) return [];
    const role = isImportedName(node) ? 'import' : 'declaration';
    return [makePlace(kind, name, role, text, scenarioOf(name, kind, node))];
}

function useOf({ reference, container, property }: ReferenceInfo, scenarioOf: ScenarioOf): NamePlace[] {
    const kind = KINDS.get(reflection.getReferenceType({ reference, container, property }));
    const name = reference.$refText;
    const meansEvery = property === 'from' && name === EVERY_STEP;
    if (!kind || !reference.$refNode || meansEvery) return [];
    return [makePlace(kind, name, 'use', reference.$refNode, scenarioOf(name, kind, container))];
}

function makePlace(
    kind: NamedKind,
    name: string,
    role: NamePlace['role'],
    text: CstNode,
    scenario: number | undefined,
): NamePlace {
    const start = offsetOf(text);
    const where = { range: copyRange(text), start, end: start + text.length };
    return { kind, name, role, ...(scenario !== undefined && { scenario }), ...where };
}
