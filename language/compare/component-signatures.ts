// What a component is known by when its name is another one: its place on the map and its arrows, in the names of both
// maps as far as these are known to be the same.

import { append } from '../analysis/group-by.ts';
import type { Arrow, Component, JobValueMap } from '../model/job-value-map.ts';
import { indexBase } from '../scenarios/base-index.ts';
import type { MapPairs, PairedKind } from './map-pairs.ts';
import type { Signature } from './pair-things.ts';

/** The same signature as either map writes it. */
type Both<Thing> = [old: Signature<Thing>, now: Signature<Thing>];

/** What a thing of one map is called in both; `?` where the other map has no such thing, as far as is known. */
type Translate = (kind: PairedKind, name: string) => string;

const UNKNOWN = '?';

export class ComponentSignatures {
    private readonly old: Side;
    private readonly now: Side;

    constructor(old: JobValueMap, now: JobValueMap, pairs: MapPairs) {
        this.old = new Side(old, (kind, name) => pairs[kind].get(name) ?? UNKNOWN);
        this.now = new Side(now, (kind, name) => (isPaired(pairs, kind, name) ? name : UNKNOWN));
    }

    byTitleAndNeeds(): Both<Component> {
        return this.both((side) => (component) => side.describeTitle(component));
    }

    byPlaceAndArrows(): Both<Component> {
        return this.both((side) => (component) => side.describePlace(component));
    }

    /** Groups of components, such as layers, by their members; undefined unless both maps have all of them. */
    listMembers(groupsOf: (component: Component) => readonly string[]): Both<{ readonly name: string }> {
        return this.both((side) => side.describeMembers(groupsOf));
    }

    private both<Thing>(make: (side: Side) => Signature<Thing>): Both<Thing> {
        return [make(this.old), make(this.now)];
    }
}

/** The new names of all pairs of a kind; asked for often, and made anew when there are more. */
const known = new WeakMap<Map<string, string>, { readonly size: number; readonly names: ReadonlySet<string> }>();

function isPaired(pairs: MapPairs, kind: PairedKind, name: string): boolean {
    const ofKind = pairs[kind];
    let entry = known.get(ofKind);
    if (entry?.size !== ofKind.size) {
        entry = { size: ofKind.size, names: new Set(ofKind.values()) };
        known.set(ofKind, entry);
    }
    return entry.names.has(name);
}

/** One of the two maps. */
class Side {
    private readonly map: JobValueMap;
    private readonly translate: Translate;
    private readonly needs: ReadonlyMap<string, readonly Arrow[]>;
    private readonly neededBy: ReadonlyMap<string, readonly string[]>;

    constructor(map: JobValueMap, translate: Translate) {
        this.map = map;
        this.translate = translate;
        this.needs = indexBase(map).needs;
        this.neededBy = groupSources(map.arrows);
    }

    describeTitle({ name, title }: Component): string | undefined {
        return name.startsWith('#') ? undefined : JSON.stringify([title, this.listTargets(name)]);
    }

    /** Undefined without an arrow to or from something that both maps have. */
    describePlace({ name, layer, steps }: Component): string | undefined {
        const targets = this.listTargets(name);
        const sources = this.translateAll('component', this.neededBy.get(name) ?? []);
        if ([...targets, ...sources].every((end) => end === UNKNOWN)) return undefined;
        const place = layer === undefined ? null : this.translate('layer', layer);
        return JSON.stringify([place, this.translateAll('step', steps), targets, sources]);
    }

    describeMembers(groupsOf: (component: Component) => readonly string[]): Signature<{ readonly name: string }> {
        let members: ReadonlyMap<string, string[]> | undefined;
        return ({ name }) => {
            members ??= this.groupMembers(groupsOf);
            const own = members.get(name) ?? [];
            return own.length === 0 || own.includes(UNKNOWN) ? undefined : JSON.stringify(own.sort());
        };
    }

    private groupMembers(groupsOf: (component: Component) => readonly string[]): ReadonlyMap<string, string[]> {
        const members = new Map<string, string[]>();
        for (const component of this.map.components) {
            const member = this.translate('component', component.name);
            for (const group of groupsOf(component)) append(members, group, member);
        }
        return members;
    }

    private listTargets(name: string): string[] {
        return this.translateAll(
            'component',
            (this.needs.get(name) ?? []).map(({ to }) => to),
        );
    }

    private translateAll(kind: PairedKind, names: readonly string[]): string[] {
        return names.map((name) => this.translate(kind, name)).sort();
    }
}

function groupSources(arrows: readonly Arrow[]): Map<string, string[]> {
    const sources = new Map<string, string[]>();
    for (const { from, to } of arrows) append(sources, to, from);
    return sources;
}
