// The attributes of a statement by kind, sorted once, because every builder asks for many kinds.

import type { AstNode } from 'langium';
import type { JobValueMapAstType } from '../generated/ast.ts';
import { type Building, present } from './building.ts';
import type { Thing } from './job-value-map.ts';
import { keywordOf, rangeOfKeyword } from './ranges.ts';

/** The kinds of the grammar, by the name of their rule. */
export type Kind = keyof JobValueMapAstType;

/** The attributes of one statement. */
export class Attributes {
    private readonly building: Building;
    /** The thing whose attributes these are. */
    readonly owner: Thing;
    private readonly byKind = new Map<string, AstNode[]>();

    constructor(building: Building, node: { readonly attributes: readonly AstNode[] }, owner: Thing) {
        this.building = building;
        this.owner = owner;
        for (const attribute of node.attributes) {
            const list = this.byKind.get(attribute.$type);
            if (list) list.push(attribute);
            else this.byKind.set(attribute.$type, [attribute]);
        }
    }

    /** All attributes of a kind, in the order of the text. */
    all<K extends Kind>(kind: K): readonly JobValueMapAstType[K][] {
        return (this.byKind.get(kind) ?? NONE) as JobValueMapAstType[K][];
    }

    /** The attribute of a kind that counts the first time; each further one is noted as a duplicate. */
    first<K extends Kind>(kind: K): JobValueMapAstType[K] | undefined {
        const [first, ...others] = this.byKind.get(kind) ?? NONE;
        for (const other of others) this.noteDuplicate(first as AstNode, other);
        return first as JobValueMapAstType[K] | undefined;
    }

    private noteDuplicate(first: AstNode, second: AstNode): void {
        const name = keywordOf(second);
        const places = { range: rangeOfKeyword(second), first: rangeOfKeyword(first) };
        const scenario = present('scenario', this.building.scenario);
        this.building.duplicates.push({ kind: 'attribute', name, owner: this.owner, ...scenario, ...places });
    }
}

const NONE: readonly never[] = [];
