// Edits of one component, whatever its author has written of it so far: its words, its layer, its arrows.

import type { AstNode } from 'langium';
import { mayNeed } from '../analysis/arrow-direction.ts';
import type { TextChange } from '../format/text-change.ts';
import {
    type Component,
    isChange,
    isComponent,
    isDrops,
    isEvolutionAttribute,
    isInClause,
    isLayer,
    isScenario,
    isStatusAttribute,
    isTarget,
    type Target,
    type Word,
} from '../generated/ast.ts';
import type { Arrow, Evolution, Layer, Status } from '../model/job-value-map.ts';
import type { TextSpan } from '../parser/arrangement.ts';
import type { Finding } from '../rules/finding.ts';
import { comparePositions } from '../rules/finding-order.ts';
import { dependsOn } from '../rules/resolve-name.ts';
import { moveInto } from './edit-statements.ts';
import { fitLines } from './fit-lines.ts';
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

/** The arrow that a finding points at, a repeated one included. */
export function findArrow({ range }: Finding, { map }: FixSource): Arrow | undefined {
    const isThere = (arrow: Arrow) => comparePositions(arrow.range.start, range.start) === 0;
    return map.arrows.find(isThere) ?? map.repeatedArrows.find(isThere);
}

/** Takes arrows away, and out of the scenarios that drop them; undefined where one of them is another map's. */
export function removeArrows(arrows: readonly Arrow[], source: FixSource): Draft {
    if (!arrows.every((arrow) => findTarget(arrow, source))) return undefined;
    const all = arrows.flatMap((arrow) => [arrow, ...findRepeated(arrow, source)]);
    const targets = all.flatMap((arrow) => findTarget(arrow, source) ?? []);
    return removeTargets([...targets, ...arrows.flatMap((arrow) => findDrops(arrow, source))], source);
}

/** Lets an arrow end at another component; what it says of itself stays. */
export function turnArrow(arrow: Arrow, to: string, source: FixSource): Draft {
    if (!findTarget(arrow, source)) return undefined;
    const repeated = findRepeated(arrow, source).flatMap((each) => findTarget(each, source) ?? []);
    const gone = [...repeated, ...findDrops(arrow, source)];
    return [{ ...source.spanOf(arrow.range), newText: to }, ...removeTargets(gone, source)];
}

function findTarget({ from, range }: Arrow, source: FixSource): Target | undefined {
    return source.graph.component(from)?.shared ? undefined : findNode(range, isTarget, source);
}

/** The same arrow, written again. */
function findRepeated({ from, to }: Arrow, { map }: FixSource): readonly Arrow[] {
    return map.repeatedArrows.filter((each) => each.from === from && each.to === to);
}

/** Where scenarios drop an arrow: without it they would drop nothing. */
function findDrops({ from, to }: Arrow, { tree }: FixSource): Target[] {
    const changes = tree.file.statements.filter(isScenario).flatMap(({ attributes }) => attributes.filter(isChange));
    const own = changes.filter(({ component }) => component?.$refText === from);
    const drops = own.flatMap(({ attributes }) => attributes.filter(isDrops));
    return drops.flatMap(({ targets }) => targets.filter(({ component }) => component?.$refText === to));
}

/** Whether a component may need another one, which it does not need yet, without an error. */
export function couldNeed(from: string, to: string, { graph }: FixSource): boolean {
    const isNew = from !== to && !to.startsWith('#') && !graph.needsOf(from).some((arrow) => arrow.to === to);
    return isNew && mayNeed(from, to, graph) && !dependsOn(to, from, graph);
}

/** Lets a component need another one. */
export function addArrow(from: string, to: string, source: FixSource): Draft {
    const node = findComponent(from, source);
    return node && addTarget(node, to, source);
}

function isInside(inner: TextSpan, outer: TextSpan): boolean {
    return outer.start <= inner.start && inner.end <= outer.end;
}

/** Puts a component into another layer: by the name that it gives, else by moving it there, with changes to its text. */
export function moveComponent(name: string, layer: Layer, source: FixSource, also: readonly TextChange[] = []): Draft {
    const node = findComponent(name, source);
    const target = layer.shared ? undefined : findNode(layer.nameRange, isLayer, source);
    if (!node || !target || layer.name.startsWith('#')) return undefined;
    if (isLayer(node.$container)) {
        const own = fitLines(also, source).filter((change) => isInside(change, spanOfNode(node)));
        return node.attributes.some(isInClause) ? undefined : moveInto(node, target, source, own);
    }
    const clause = node.attributes.find(isInClause);
    return clause && [{ ...spanOfNode(clause), newText: `in ${layer.name}` }, ...also];
}
