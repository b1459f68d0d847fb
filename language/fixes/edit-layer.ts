// Edits of layers: their kind, their order, and whether they are there at all. Where a change of the order would turn
// an arrow upward, there is no edit.

import { mayReorder } from '../analysis/arrow-direction.ts';
import type { TextChange } from '../format/text-change.ts';
import { isKindClause, isLayer, type Layer as LayerNode } from '../generated/ast.ts';
import type { Layer, LayerKind } from '../model/job-value-map.ts';
import { moveAbove, swapStatements, writeStatementAbove, writeStatementAtEnd } from './edit-statements.ts';
import type { FixSource } from './fix.ts';
import { fillIn } from './fix-marks.ts';
import { findFreeName } from './free-name.ts';
import { endOfTitle, writeInHeader } from './list-items.ts';
import type { Draft } from './offer-fix.ts';
import { findNode, spanOfNode } from './read-block.ts';
import { removeStatements } from './remove-statements.ts';

function findLayer(layer: Layer, source: FixSource): LayerNode | undefined {
    return layer.shared ? undefined : findNode(layer.nameRange, isLayer, source);
}

export function setKind(layer: Layer, kind: LayerKind, source: FixSource): Draft {
    const node = findLayer(layer, source);
    const clause = node?.attributes.find(isKindClause);
    if (clause) return [{ ...spanOfNode(clause), newText: `kind ${kind}` }];
    return node && [writeInHeader(endOfTitle(node), `kind ${kind}`, source)];
}

/** Writes a user layer above all others; its kind where its name does not say it. */
export function writeTopLayer(source: FixSource): TextChange {
    const name = findFreeName('user', source.namesOf('layer'));
    const lines = [`layer ${name} "${fillIn('User')}"${name === 'user' ? '' : ' kind user'}`];
    const top = source.tree.file.statements.find(isLayer);
    return top ? writeStatementAbove(top, lines, source) : writeStatementAtEnd(lines, source);
}

/** Moves a layer above another one. */
export function raiseLayer(layer: Layer, top: Layer, source: FixSource): Draft {
    const { layers } = source.map;
    const order = layers.flatMap((each) => (each === layer ? [] : each === top ? [layer, each] : [each]));
    const [node, anchor] = [findLayer(layer, source), findLayer(top, source)];
    return node && anchor && mayReorder(order, source.graph) ? moveAbove(node, anchor, source) : undefined;
}

/** Lets two layers change places. */
export function swapLayers(one: Layer, other: Layer, source: FixSource): Draft {
    const { layers } = source.map;
    const order = layers.map((each) => (each === one ? other : each === other ? one : each));
    const [first, second] = [findLayer(one, source), findLayer(other, source)];
    return first && second && mayReorder(order, source.graph) ? swapStatements(first, second, source) : undefined;
}

/** Undefined where something speaks of it, or where the map would be left without a user layer. */
export function removeLayer(layer: Layer, source: FixSource): Draft {
    const node = findLayer(layer, source);
    const isUsed = source.namePlaces.some(({ kind, name, role }) => {
        return kind === 'layer' && name === layer.name && role === 'use';
    });
    const users = source.map.layers.filter(({ kind, shared }) => kind === 'user' && !shared);
    const isOnlyUser = users.length === 1 && users[0] === layer;
    return node && !isUsed && !isOnlyUser ? removeStatements([node], source) : undefined;
}
