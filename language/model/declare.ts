// Names of things: unique within their kind, whatever the text says.

import type { AstNode } from 'langium';
import type { Attributes } from './attributes.ts';
import { type Building, noteMissing } from './building.ts';
import type { Duplicate, Named, Range, Statement, Thing, ThingKind } from './job-value-map.ts';
import { rangeOfKeyword, rangeOfProperty } from './ranges.ts';
import { readStatement } from './read-attributes.ts';
import { nameUnnamed, titleFromName } from './titles.ts';

type Declaration = AstNode & {
    readonly name?: string;
    readonly title?: string;
    readonly attributes: readonly AstNode[];
};

/** The names of one kind of thing, in the order in which they are met. */
export class NameList {
    readonly kind: Exclude<ThingKind, 'map' | 'job'>;
    private readonly first = new Map<string, Range>();
    private readonly outer: NameList | undefined;
    private unnamed: number;

    constructor(kind: Exclude<ThingKind, 'map' | 'job'>, outer?: NameList) {
        this.kind = kind;
        this.outer = outer;
        this.unnamed = outer?.unnamed ?? 0;
    }

    /**
     * The name under which a declaration enters the model, or undefined for the second one of a name. A declaration
     * without a name gets one that no text can hold, and a problem.
     */
    take(building: Building, node: Declaration): string | undefined {
        if (node.name === undefined) {
            this.unnamed += 1;
            noteMissing(building, node, `This ${this.kind} has no name. Write one after ‘${this.kind}’.`);
            return nameUnnamed(this.unnamed);
        }
        return this.claim(building, node.name, rangeOfProperty(node, 'name')) ? node.name : undefined;
    }

    /** Claims a name; notes the second claim as a duplicate. */
    claim(building: Building, name: string, range: Range): boolean {
        const first = this.find(name);
        if (first) {
            const duplicate: Duplicate = { kind: this.kind, name, range, first };
            building.duplicates.push(duplicate);
            return false;
        }
        this.first.set(name, range);
        return true;
    }

    /** The same names, to which others can be added apart. */
    within(): NameList {
        return new NameList(this.kind, this);
    }

    private find(name: string): Range | undefined {
        return this.first.get(name) ?? this.outer?.find(name);
    }
}

/** What a named thing and its statement have in common. */
export function readNamed(building: Building, node: Declaration, attributes: Attributes, thing: Thing): Named {
    const statement: Statement = readStatement(building, node, attributes, thing);
    return {
        name: thing.name,
        // A title of nothing but blanks could not be seen.
        title: node.title?.trim()
            ? node.title
            : node.name === undefined
              ? `Unnamed ${thing.kind}`
              : titleFromName(node.name),
        nameRange: node.name === undefined ? rangeOfKeyword(node) : rangeOfProperty(node, 'name'),
        ...statement,
    };
}
