// What comes onto a map from others: the components that it imports, all that these need, and layers for them.

import { present } from '../model/building.ts';
import type { Arrow, Component, JobValueMap, Layer, NameUse, Range } from '../model/job-value-map.ts';
import { relativePath } from './import-path.ts';
import type { Declaration, OtherMaps } from './other-maps.ts';

/** Something on its way onto the map. Here it stands where the name is imported that brought it. */
interface Brought extends Declaration {
    readonly name: string;
    readonly place: Range;
}

export class SharedThings {
    readonly components: Component[] = [];
    readonly arrows: Arrow[] = [];
    /** Those for which the map has none of its own. */
    readonly layers: Layer[] = [];
    /** Imported names that stand for nothing. */
    readonly lost = new Set<string>();
    private readonly own: JobValueMap;
    private readonly others: OtherMaps;
    private readonly waiting: Brought[] = [];
    /** The names on this map of things of others, by address and name there. */
    private readonly names = new Map<string, string>();

    constructor(own: JobValueMap, others: OtherMaps) {
        this.own = own;
        this.others = others;
    }

    /** Brings a component that is imported by name. */
    bring(declared: Declaration, { name, range }: NameUse): void {
        this.add(declared, name, range, true);
    }

    /** Brings what the imported components need, and so on. */
    bringAlong(): void {
        for (let next = 0; next < this.waiting.length; next += 1) this.bringNeeds(this.waiting[next] as Brought);
    }

    private bringNeeds({ uri, component, map, name, place }: Brought): void {
        for (const { to, label } of map.needs.get(component.name) ?? []) {
            const declared = this.others.findDeclaration(uri, to);
            if (!declared || declared === 'coming') continue;
            const target = this.nameOf(declared) ?? this.addUnderItsMap(declared, place);
            this.arrows.push({ from: name, to: target, ...present('label', label), range: place });
        }
    }

    /** What is not imported by name stands under the name of its map, which no text can hold as a name. */
    private addUnderItsMap(declared: Declaration, place: Range): string {
        const name = `${this.pathOf(declared.uri)}#${declared.component.name}`;
        this.add(declared, name, place, false);
        return name;
    }

    private add(declared: Declaration, name: string, place: Range, imported: boolean): void {
        const { uri, component } = declared;
        this.names.set(`${uri}#${component.name}`, name);
        this.waiting.push({ ...declared, name, place });
        const shared = { uri, path: this.pathOf(uri), name: component.name, imported };
        const layer = this.findLayer(declared, place);
        this.components.push({ ...copyAt(component, place), name, ...present('layer', layer), shared });
    }

    private pathOf(uri: string): string {
        return relativePath(this.own.uri, uri);
    }

    /** The name of something on this map; undefined while it does not stand on it. */
    private nameOf(declared: Declaration): string | undefined {
        const { uri, component } = declared;
        return this.others.isOwn(declared) ? component.name : this.names.get(`${uri}#${component.name}`);
    }

    /** The layer of this map that a component of another one stands in; it may come along. */
    private findLayer({ uri, component, map }: Declaration, place: Range): string | undefined {
        const layer = map.map.layers.find(({ name }) => name === component.layer);
        if (!layer) return undefined;
        const match = findMatch(layer, [...this.own.layers, ...this.layers]);
        if (match) return match.name;
        const isNamed = !layer.name.startsWith('#');
        const path = this.pathOf(uri);
        const name = isNamed ? layer.name : `${path}${layer.name}`;
        const shared = { uri, path, name: layer.name, imported: false };
        this.layers.push({ ...layer, ...atPlace(layer, place), name, principles: [], shared });
        return name;
    }
}

/** By kind and then by name; the first of a kind where none has the name. Kinds of a company’s own match by name alone. */
function findMatch(layer: Layer, layers: readonly Layer[]): Layer | undefined {
    const sameKind = layer.kind === 'custom' ? [] : layers.filter(({ kind }) => kind === layer.kind);
    const hasName = ({ name }: Layer) => name === layer.name && !name.startsWith('#');
    return sameKind.find(hasName) ?? sameKind[0] ?? layers.find(hasName);
}

/** What a component is, without what is about its own map: its steps, its team, what it serves, its goal. */
function copyAt(component: Component, place: Range): Component {
    const { name, title, descriptions, documentation, status, evolution, external } = component;
    return {
        name,
        title,
        descriptions,
        ...present('documentation', documentation),
        ...atPlace(component, place),
        steps: [],
        stepsItems: [],
        serves: [],
        status,
        ...present('evolution', evolution && { value: evolution.value, range: place }),
        external,
    };
}

function atPlace({ links }: Component | Layer, place: Range): Pick<Component, 'range' | 'nameRange' | 'links'> {
    return { range: place, nameRange: place, links: links.map((link) => ({ ...link, range: place })) };
}
