// The maps that a map reaches through imports, and where a name that crosses from one to the other is declared.

import { groupBy } from '../analysis/group-by.ts';
import type { Arrow, Component, JobValueMap } from '../model/job-value-map.ts';
import { resolveImport, spellAddress } from './import-path.ts';
import type { FindMap } from './link-imports.ts';

/** A component where it is declared. */
export interface Declaration {
    readonly uri: string;
    readonly component: Component;
    readonly map: MapIndex;
}

/** What is looked up in a map as it is written. */
interface MapIndex {
    readonly map: JobValueMap;
    readonly components: ReadonlyMap<string, Component>;
    readonly needs: ReadonlyMap<string, readonly Arrow[]>;
    /** By imported name: the address that it comes from; undefined where its path leads to none. */
    readonly imports: ReadonlyMap<string, string | undefined>;
}

export class OtherMaps {
    private readonly own: JobValueMap;
    private readonly ownUri: string;
    private readonly find: FindMap;

    constructor(own: JobValueMap, find: FindMap) {
        this.own = own;
        this.ownUri = spellAddress(own.uri);
        this.find = find;
    }

    /** Where a name of a map is declared: there, or where that map imports it from. */
    findDeclaration(uri: string, name: string): Declaration | 'coming' | undefined {
        const seen = new Set<string>();
        let at: string | undefined = uri;
        while (at !== undefined && !seen.has(at)) {
            seen.add(at);
            const map = this.indexAt(at);
            if (map === 'coming' || !map) return map;
            const component = map.components.get(name);
            if (component) return { uri: at, component, map };
            at = map.imports.get(name);
        }
        return undefined;
    }

    /** Whether a declaration is one of the map itself. */
    isOwn({ uri }: Declaration): boolean {
        return uri === this.ownUri;
    }

    /** All names that can be imported from an address. */
    namesOf(uri: string): readonly string[] {
        const index = this.indexAt(uri);
        return index && index !== 'coming' ? [...index.components.keys(), ...index.imports.keys()] : [];
    }

    private indexAt(uri: string): MapIndex | 'coming' | undefined {
        if (uri === this.ownUri) return indexOf(this.own);

        const found = this.find(uri);
        if (found === 'coming') return 'coming';
        return 'own' in found ? indexOf(found.own) : undefined;
    }
}

const indexes = new WeakMap<JobValueMap, MapIndex>();

function indexOf(map: JobValueMap): MapIndex {
    const known = indexes.get(map);
    if (known) return known;
    const index: MapIndex = {
        map,
        components: new Map(map.components.map((component) => [component.name, component])),
        needs: groupBy(map.arrows, ({ from }) => from),
        imports: new Map(
            map.imports.flatMap(({ names, path }) => {
                const uri = path && resolveImport(path.text, map.uri).uri;
                return names.map(({ name }) => [name, uri] as const);
            }),
        ),
    };
    indexes.set(map, index);
    return index;
}
