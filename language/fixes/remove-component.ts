// Takes a component off the map with everything that speaks of it: arrows to it, and what scenarios do with it.

import { type AstNode, AstUtils } from 'langium';
import {
    type Change,
    isChange,
    isComponent,
    isDrops,
    isNeedsClause,
    isRemoval,
    isTarget,
    type Target,
} from '../generated/ast.ts';
import { findLeafAt } from '../read-tree.ts';
import type { FixSource } from './fix.ts';
import { removeItems } from './list-items.ts';
import type { Draft } from './offer-fix.ts';
import { removeStatements } from './remove-statements.ts';

/** Undefined where one of them is declared twice, so that the second one would take its place, or is not written here. */
export function removeComponents(names: ReadonlySet<string>, source: FixSource): Draft {
    const { tree, namePlaces } = source;
    const places = namePlaces.filter(({ kind, name, scenario }) => {
        return kind === 'component' && scenario === undefined && names.has(name);
    });
    const nodeAt = (start: number) => findLeafAt(tree, start)?.astNode;
    const declared = places.filter(({ role }) => role !== 'use').map(({ start }) => nodeAt(start));
    if (declared.length !== names.size || !declared.every(isComponent)) return undefined;
    const uses = places.filter(({ role }) => role === 'use').flatMap(({ start }) => nodeAt(start) ?? []);
    const changes = uses.filter((node): node is Change => isChange(node));
    const gone = new Set<AstNode>([...declared, ...changes]);
    const targets = uses.filter(isTarget).filter((target) => !isInside(target, gone));
    return [...removeStatements([...gone], source), ...removeTargets(targets, source)];
}

function isInside(node: AstNode, gone: ReadonlySet<AstNode>): boolean {
    for (let around: AstNode | undefined = node; around; around = around.$container) if (gone.has(around)) return true;
    return false;
}

/** Takes names out of the lists that they stand in. */
export function removeTargets(targets: readonly Target[], source: FixSource): NonNullable<Draft> {
    const clauses = new Map<AstNode, Set<AstNode>>();
    for (const target of targets) {
        const clause = AstUtils.getContainerOfType(target, isTargetList);
        if (clause) clauses.set(clause, (clauses.get(clause) ?? new Set<AstNode>()).add(target));
    }
    return [...clauses].flatMap(([clause, removed]) => {
        return isTargetList(clause) ? removeItems(clause, clause.targets, removed, source) : [];
    });
}

function isTargetList(node: unknown) {
    return isNeedsClause(node) || isDrops(node) || isRemoval(node);
}
