// Edits of one component, whatever its author has written of it so far: its words, its layer, its arrows.

import type { AstNode } from 'langium';
import {
    type Component,
    isComponent,
    isEvolutionAttribute,
    isInClause,
    isLayer,
    isStatusAttribute,
    isTarget,
    type Word,
} from '../generated/ast.ts';
import type { Arrow, Evolution, Layer, Status } from '../model/job-value-map.ts';
import { moveInto } from './edit-statements.ts';
import type { FixSource } from './fix.ts';
import { addTarget } from './list-items.ts';
import type { Draft } from './offer-fix.ts';
import { findNode, spanOfNode } from './read-block.ts';
import { removeTargets } from './remove-component.ts';
import { writeMember } from './write-member.ts';

/** The text of a component of the map itself; undefined for one of another map. */
export function findComponent(name: string, source: FixSource): Component | undefined {
    const component = source.graph.component(name);
    return component?.shared ? undefined : findNode(component?.nameRange, isComponent, source);
}

export function setStatus(name: string, status: Status, source: FixSource): Draft {
    const node = findComponent(name, source);
    return node && setWord(node, node.attributes.find(isStatusAttribute), `status ${status}`, source);
}

export function setEvolution(name: string, evolution: Evolution, source: FixSource): Draft {
    const node = findComponent(name, source);
    return node && setWord(node, node.attributes.find(isEvolutionAttribute), `evolution ${evolution}`, source);
}

/** Writes an attribute of one word, in place of the one that is there. */
function setWord(
    node: AstNode,
    attribute: (AstNode & { readonly value?: Word }) | undefined,
    written: string,
    source: FixSource,
): Draft {
    return attribute ? [{ ...spanOfNode(attribute), newText: written }] : writeMember(node, [written], source);
}

/** Takes arrows away; undefined where one of them is another map's. */
export function removeArrows(arrows: readonly Arrow[], source: FixSource): Draft {
    const written = arrows.filter(({ from }) => !source.graph.component(from)?.shared);
    const targets = written.flatMap(({ range }) => findNode(range, isTarget, source) ?? []);
    return targets.length === arrows.length ? removeTargets(targets, source) : undefined;
}

/** Lets an arrow end at another component; what it says of itself stays. */
export function turnArrow({ range }: Arrow, to: string, source: FixSource): Draft {
    const name = findNode(range, isTarget, source)?.component.$refNode;
    const span = name && source.spanOf(range);
    return span && [{ ...span, newText: to }];
}

/** Lets a component need another one. */
export function addArrow(from: string, to: string, source: FixSource): Draft {
    const node = findComponent(from, source);
    return node && addTarget(node, to, source);
}

/** Puts a component into another layer: by the name that it gives, else by moving it there. */
export function moveComponent(name: string, layer: Layer, source: FixSource): Draft {
    const node = findComponent(name, source);
    const target = layer.shared ? undefined : findNode(layer.nameRange, isLayer, source);
    if (!node || !target || layer.name.startsWith('#')) return undefined;
    if (isLayer(node.$container)) return node.attributes.some(isInClause) ? undefined : moveInto(node, target, source);
    const clause = node.attributes.find(isInClause);
    return clause && [{ ...spanOfNode(clause), newText: `in ${layer.name}` }];
}
