// Which names a map declares, as hash sets, so that finding out what a name leads to is linear in the size of the map.

import {
    isComponent,
    isImport,
    isLayer,
    isNeed,
    isStep,
    isTeam,
    type MapFile,
    type Statement,
} from '../generated/ast.ts';
import { nameUnnamed } from '../model/titles.ts';

const KINDS = ['steps', 'needs', 'teams', 'layers', 'components', 'imported'] as const;

/** The names of a map by kind, in the order of the text. What scenarios add is not among them. */
export type MapNames = Readonly<Record<(typeof KINDS)[number], ReadonlySet<string>>>;

/** Collects the names of a map. The same object as `before` where they are the same in the same order. */
export function collectNames(file: MapFile, before: MapNames | undefined): MapNames {
    const { statements } = file;
    const layers = statements.filter(isLayer);
    const steps = statements.filter(isStep);
    const names: MapNames = {
        steps: namesOf(steps),
        needs: namesOf(steps.flatMap((step) => step.attributes.filter(isNeed))),
        teams: namesOf(statements.filter(isTeam)),
        layers: namesOf(layers),
        components: namesOf(statements.flatMap(componentsOf)),
        imported: namesOf(statements.filter(isImport).flatMap((statement) => statement.names)),
    };
    return before && KINDS.every((kind) => isSame(names[kind], before[kind])) ? before : names;
}

function componentsOf(statement: Statement) {
    if (isComponent(statement)) return [statement];
    return isLayer(statement) ? statement.attributes.filter(isComponent) : [];
}

/** What has no name yet is counted, as the model does, because it may be a step or a layer all the same. */
function namesOf(nodes: readonly { readonly name?: string }[]): ReadonlySet<string> {
    const names = new Set<string>();
    let unnamed = 0;
    for (const { name } of nodes) {
        if (name === undefined) unnamed += 1;
        names.add(name ?? nameUnnamed(unnamed));
    }
    return names;
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
    if (one.size !== other.size) return false;
    const names = other.values();
    return [...one].every((name) => name === names.next().value);
}
