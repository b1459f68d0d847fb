// Joins a map with the maps that it imports from: the components that it imports stand on it afterwards, with what they
// need, each in a layer. Other maps are taken as they are written; only names cross, so maps may import each other.

import type { Import, JobValueMap, NameUse, UnknownReference } from '../model/job-value-map.ts';
import type { ScenarioEdit } from '../model/scenario.ts';
import { settleScenarios } from '../scenarios/settle-scenarios.ts';
import { resolveImport } from './import-path.ts';
import { OtherMaps } from './other-maps.ts';
import { SharedThings } from './shared-things.ts';

/** A map as its own text says it. Its arrows may lead to imported names, and nothing that is imported stands on it. */
export interface WrittenMap {
    readonly own: JobValueMap;
}

/**
 * What lies at an address: a map, or why there is none, as the end of a sentence; `coming` while that is not known yet,
 * and then nothing is told.
 */
export type FoundMap = WrittenMap | { readonly reason: string } | 'coming';

/** Looks an address up; it gives the same answer each time. */
export type FindMap = (uri: string) => FoundMap;

/** Where no other map can be read. */
export const NO_OTHER_MAPS: FindMap = () => ({ reason: 'other maps cannot be read here' });

/** The whole map: the very map that was written, where it imports nothing and all its scenarios can be applied. */
export function linkImports(written: WrittenMap, find: FindMap): JobValueMap {
    return settleScenarios(joinImports(written, find));
}

function joinImports({ own }: WrittenMap, find: FindMap): JobValueMap {
    if (own.imports.length === 0) return own;
    const others = new OtherMaps(own, find);
    const shared = new SharedThings(own, others);
    const sources = own.imports.map((written) => findSource(written, own.uri, find));
    const unknown = sources.flatMap((source) => bringNames(source, shared, others));
    shared.bringAlong();
    return {
        ...withoutLost(own, shared.lost, shared),
        imports: sources.map(({ uri, written }) => (uri === undefined ? written : { ...written, uri })),
        layers: [...own.layers, ...shared.layers],
        components: [...own.components, ...shared.components],
        unknown: [...own.unknown, ...unknown],
    };
}

/** The addresses that a map imports from, as far as its paths lead to any. */
export function importedFrom({ own }: WrittenMap): readonly string[] {
    return own.imports.flatMap(({ path }) => (path && resolveImport(path.text, own.uri).uri) ?? []);
}

interface Source {
    readonly written: Import;
    /** Where a map lies, or may lie. */
    readonly uri?: string;
    readonly reason?: string;
}

function findSource(written: Import, from: string, find: FindMap): Source {
    if (!written.path) return { written };
    const { uri, reason } = resolveImport(written.path.text, from);
    if (uri === undefined) return { written, reason };
    const found = find(uri);
    return found === 'coming' || 'own' in found ? { written, uri } : { written, reason: found.reason };
}

/** Brings what one import names onto the map; gives what leads nowhere. */
function bringNames({ written, uri, reason }: Source, shared: SharedThings, others: OtherMaps): UnknownReference[] {
    const owner = { kind: 'map', name: 'map' } as const;
    const { path, names } = written;
    if (uri === undefined) {
        for (const { name } of names) shared.lost.add(name);
        return path && reason !== undefined
            ? [{ kind: 'file', name: path.text, range: path.range, owner, reason }]
            : [];
    }
    return names.flatMap((name) => {
        const declared = others.findDeclaration(uri, name.name);
        if (declared && declared !== 'coming') shared.bring(declared, name);
        else shared.lost.add(name.name);
        if (declared || !path) return [];
        const source = { path: path.text, names: others.namesOf(uri).filter((known) => known !== name.name) };
        return [{ kind: 'component', ...name, owner, source }];
    });
}

/** The map without what leads to imported names that stand for nothing; with the arrows of what is shared. */
function withoutLost(own: JobValueMap, lost: ReadonlySet<string>, { arrows }: SharedThings): JobValueMap {
    const isThere = ({ to }: { readonly to: string }) => !lost.has(to);
    const keepEdit = (edit: ScenarioEdit) => withoutLostTargets(edit, lost);
    return {
        ...own,
        arrows: [...own.arrows.filter(isThere), ...arrows],
        repeatedArrows: own.repeatedArrows.filter(isThere),
        scenarios: own.scenarios.map((scenario) => ({ ...scenario, edits: scenario.edits.flatMap(keepEdit) })),
    };
}

function withoutLostTargets(edit: ScenarioEdit, lost: ReadonlySet<string>): readonly ScenarioEdit[] {
    if (edit.kind !== 'add' && lost.has(edit.name)) return [];
    if (edit.kind === 'remove') return [edit];
    const arrows = edit.arrows.filter(({ to }) => !lost.has(to));
    if (edit.kind === 'add') return [{ ...edit, arrows }];
    return [{ ...edit, arrows, drops: edit.drops.filter(({ name }: NameUse) => !lost.has(name)) }];
}
