// The rows, and their kind.

import type { KindClause, Layer as LayerNode } from '../generated/ast.ts';
import { Attributes } from './attributes.ts';
import { type Building, noteMissing, present } from './building.ts';
import { type NameList, readNamed } from './declare.ts';
import { type Choice, LAYER_KINDS, type Layer, type LayerKind, type Thing } from './job-value-map.ts';
import { readChoice, readText } from './read-attributes.ts';

/** What a layer is called when its kind is not written. */
const KIND_BY_NAME: ReadonlyMap<string, LayerKind> = new Map([
    ['user', 'user'],
    ['core', 'core'],
    ['infrastructure', 'infrastructure'],
    ['infra', 'infrastructure'],
]);

/** Reads a layer; undefined for the second one of a name. */
export function buildLayer(building: Building, node: LayerNode, names: NameList): Layer | undefined {
    const name = names.take(building, node);
    if (name === undefined) return undefined;
    const owner: Thing = { kind: 'layer', name };
    const attributes = new Attributes(building, node, owner);
    const written = readKind(building, attributes.first('KindClause'), owner);
    return {
        ...readNamed(building, node, attributes, owner),
        kind: written?.value ?? guessKind(node),
        ...present('kindRange', written?.range),
        principles: attributes
            .all('Principle')
            .flatMap((principle) => readText(building, principle, 'Core is the first customer') ?? []),
        closed: attributes.first('Closed') !== undefined,
    };
}

function readKind(building: Building, node: KindClause | undefined, owner: Thing): Choice<LayerKind> | undefined {
    if (node && !node.value)
        noteMissing(building, node, `Here the kind of the layer is missing: ${LAYER_KINDS.join(', ')}.`);
    return readChoice(building, node?.value, LAYER_KINDS, 'layer kind', owner);
}

/** The name, else the title, gives the kind if it is one of the standard words. */
export function guessKind(node: Pick<LayerNode, 'name' | 'title'>): LayerKind {
    const byWord = (word: string | undefined) => KIND_BY_NAME.get(word?.trim().toLowerCase() ?? '');
    return byWord(node.name) ?? byWord(node.title) ?? 'custom';
}
