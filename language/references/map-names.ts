// Which names a map declares, as hash maps, so that linking is linear in the size of the map.

import { type AstNode, type AstNodeDescription, AstUtils, type Stream, stream } from 'langium';
import {
    isComponent,
    isLayer,
    isNeed,
    isScenario,
    isStep,
    type MapFile,
    type Scenario,
    type Statement,
} from '../generated/ast.ts';

type Declaration = AstNode & { readonly name?: string };
type Names = Map<string, AstNodeDescription>;

/** The names of one map by kind. The first declaration of a name counts; a scenario's additions are known in it only. */
export class MapNames {
    private readonly base = new Map<string, Names>();
    private readonly added = new Map<AstNode, Names>();

    constructor(file: MapFile) {
        for (const statement of file.statements) this.declare(statement);
    }

    /** The declaration that a name of a kind leads to, seen from a place of the map. */
    find(kind: string, name: string, from: AstNode): AstNodeDescription | undefined {
        return this.base.get(kind)?.get(name) ?? this.addedFor(kind, from)?.get(name);
    }

    /** All declarations of a kind, seen from a place of the map. */
    all(kind: string, from: AstNode): Stream<AstNodeDescription> {
        return stream(this.base.get(kind)?.values() ?? [], this.addedFor(kind, from)?.values() ?? []);
    }

    private addedFor(kind: string, from: AstNode): Names | undefined {
        if (kind !== 'Component' || this.added.size === 0) return undefined;
        const scenario = AstUtils.getContainerOfType(from, isScenario);
        return scenario && this.added.get(scenario);
    }

    private declare(statement: Statement): void {
        if ('name' in statement) this.add(statement);
        if (isLayer(statement))
            statement.attributes.filter(isComponent).forEach((component) => void this.add(component));
        if (isStep(statement)) statement.attributes.filter(isNeed).forEach((need) => void this.add(need));
        if (isScenario(statement)) this.addScenario(statement);
    }

    private addScenario(scenario: Scenario): void {
        const names: Names = new Map();
        for (const component of scenario.attributes.filter(isComponent)) keepFirst(names, component);
        this.added.set(scenario, names);
    }

    private add(node: Declaration): void {
        const names = this.base.get(node.$type) ?? new Map();
        this.base.set(node.$type, names);
        keepFirst(names, node);
    }
}

function keepFirst(names: Names, node: Declaration): void {
    if (node.name === undefined || names.has(node.name)) return;
    names.set(node.name, {
        node,
        name: node.name,
        type: node.$type,
        path: '',
        documentUri: AstUtils.getDocument(node).uri,
    });
}
