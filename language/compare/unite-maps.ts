// Two maps as one, so that a single picture can show both: what is there now, with what is gone where it stood, and
// beside it what happened to each thing. It draws nothing; a picture of the two decides how a change looks.

import type { Arrow, Component, JobValueMap, Layer, Shared, Step } from '../model/job-value-map.ts';
import { quote } from '../rules/wording.ts';
import { type ChangeWords, collectWords } from './collect-words.ts';
import { compareThings, pairVersions, type VersionPair } from './compare-maps.ts';
import type { ArrowChangeMark, ComponentChangeMark, Difference, LayerChange, ThingChange } from './difference.ts';
import { findMoved, mergeOrders } from './merge-orders.ts';

export interface UnitedMaps {
    /**
     * The new map, and what only the old one has, under the names of the new one. A component that stands in another
     * layer now stands in the old one too, without arrows of its own but those that are gone: as its ghost.
     */
    readonly map: JobValueMap;
    readonly difference: Difference;
}

/** Unites two maps. Which things are the same in both is known as `compareMaps` knows it. In time linear in both maps. */
export function uniteMaps(before: JobValueMap, now: JobValueMap): UnitedMaps {
    const pair = pairVersions(before, now);
    const differences = compareThings(pair);
    const words = collectWords(differences, pair.versions);
    const { renamed, now: current } = pair.versions;
    const moves = findMoves(pair);
    const oldArrows = renamed.arrows.map((arrow) => moveToGhosts(arrow, moves, current));
    const steps = mergeOrders(renamed.steps, current.steps);
    return {
        map: {
            ...now,
            steps,
            layers: mergeOrders(renamed.layers, current.layers),
            components: mergeOrders(listOldComponents(pair, moves), current.components, ({ layer }) => layer),
            arrows: mergeArrows(oldArrows, current.arrows),
        },
        difference: {
            steps: markSteps(pair, words),
            layers: markLayers(pair, words),
            components: markComponents(pair, moves, words),
            arrows: markArrows(pair, oldArrows, words),
            coverage: words.coverage,
            reach: words.reach,
            others: words.others,
        },
    };
}

/** The name of a ghost: no text can hold it. */
function ghostOf(name: string): string {
    return `${name}${GHOST}`;
}

/** The component that a name means, whether or not it is that of its ghost. */
export function withoutGhost(name: string): string {
    return name.endsWith(GHOST) ? name.slice(0, -GHOST.length) : name;
}

const GHOST = '#before#';

/** The components that stand in another layer now, by the names of the new map. */
function findMoves({ versions: { renamed, now } }: VersionPair): ReadonlySet<string> {
    const layers = new Map(now.components.map(({ name, layer }) => [name, layer]));
    const moved = renamed.components.filter(({ name, layer }) => layers.has(name) && layers.get(name) !== layer);
    return new Set(moved.map(({ name }) => name));
}

function listOldComponents({ versions: { renamed } }: VersionPair, moves: ReadonlySet<string>): Component[] {
    return renamed.components.map((component) =>
        moves.has(component.name) ? { ...component, name: ghostOf(component.name) } : component,
    );
}

/** An arrow of the old map that is gone ends at ghosts where its ends stood elsewhere. */
function moveToGhosts(arrow: Arrow, moves: ReadonlySet<string>, now: JobValueMap): Arrow {
    if (!moves.has(arrow.from) && !moves.has(arrow.to)) return arrow;
    if (keysOf(now).has(keyOf(arrow))) return arrow;
    const end = (name: string) => (moves.has(name) ? ghostOf(name) : name);
    return { ...arrow, from: end(arrow.from), to: end(arrow.to) };
}

const arrowKeys = new WeakMap<JobValueMap, ReadonlySet<string>>();

function keysOf(map: JobValueMap): ReadonlySet<string> {
    const keys = arrowKeys.get(map) ?? new Set(map.arrows.map(keyOf));
    arrowKeys.set(map, keys);
    return keys;
}

/** No name holds a blank. */
function keyOf({ from, to }: Pick<Arrow, 'from' | 'to'>): string {
    return `${from} ${to}`;
}

function mergeArrows(old: readonly Arrow[], now: readonly Arrow[]): Arrow[] {
    const entry = (arrow: Arrow) => ({ name: keyOf(arrow), arrow });
    return mergeOrders(old.map(entry), now.map(entry), ({ arrow }) => arrow.from).map(({ arrow }) => arrow);
}

interface Markable {
    readonly name: string;
    readonly title: string;
    readonly shared?: Shared;
}

/** What came, what changed or moved, and what is gone, in the order of the new list; what is gone comes last. */
function markThings<Thing extends Markable>(
    old: readonly Thing[],
    now: readonly Thing[],
    moved: ReadonlySet<string>,
    said: (thing: Thing) => readonly string[],
): ThingChange[] {
    const [before, after] = [namesOf(old), namesOf(now)];
    const marks = now.flatMap((thing): ThingChange[] => {
        const words = said(thing);
        if (!before.has(thing.name)) return [{ name: thing.name, kind: 'added', words: orShared(words, thing) }];
        if (moved.has(thing.name)) return [{ name: thing.name, kind: 'moved', words }];
        return words.length > 0 ? [{ name: thing.name, kind: 'changed', words }] : [];
    });
    const gone = old.filter(({ name }) => !after.has(name));
    return [
        ...marks,
        ...gone.map(
            (thing): ThingChange => ({ name: thing.name, kind: 'removed', words: orShared(said(thing), thing) }),
        ),
    ];
}

/** What another map declares is compared there, and comes and goes here with what leads to it. */
function orShared(words: readonly string[], { title, shared }: Markable): readonly string[] {
    return words.length > 0 || !shared ? words : [`${quote(title)} is shared with another map: ${shared.path}.`];
}

function namesOf(things: readonly { readonly name: string }[]): ReadonlySet<string> {
    return new Set(things.map(({ name }) => name));
}

/** Those of both lists that stand in another order. */
function findReordered(old: readonly { readonly name: string }[], now: readonly { readonly name: string }[]) {
    const [before, after] = [namesOf(old), namesOf(now)];
    const kept = (things: readonly { readonly name: string }[], others: ReadonlySet<string>) =>
        things.flatMap(({ name }) => (others.has(name) ? [name] : []));
    return findMoved(kept(old, after), kept(now, before));
}

function markSteps({ versions: { renamed, now } }: VersionPair, words: ChangeWords): ThingChange[] {
    const moved = findReordered(renamed.steps, now.steps);
    return markThings<Step>(renamed.steps, now.steps, moved, (step) => [
        ...words.ofStep(step),
        ...(moved.has(step.name) ? words.ofOrder('step') : []),
    ]);
}

function markLayers({ versions: { renamed, now } }: VersionPair, words: ChangeWords): LayerChange[] {
    const moved = findReordered(renamed.layers, now.layers);
    const kinds = new Map(renamed.layers.map(({ name, kind }) => [name, kind]));
    const kindNow = new Map(now.layers.map(({ name, kind }) => [name, kind]));
    return markThings<Layer>(renamed.layers, now.layers, moved, (layer) => [
        ...words.ofLayer(layer),
        ...(moved.has(layer.name) ? words.ofOrder('layer') : []),
    ]).map((change) => {
        const [kindBefore, kind] = [kinds.get(change.name), kindNow.get(change.name)];
        return kindBefore && kind && kind !== kindBefore ? { ...change, kindBefore } : change;
    });
}

function markComponents(pair: VersionPair, moves: ReadonlySet<string>, words: ChangeWords): ComponentChangeMark[] {
    const { renamed, now } = pair.versions;
    const before = new Map(renamed.components.map((component) => [component.name, component]));
    const after = new Map(now.components.map((component) => [component.name, component]));
    const moved = new Set(moves);
    for (const component of now.components)
        if (tookOtherSteps(pair, before.get(component.name), component)) moved.add(component.name);
    return markThings<Component>(renamed.components, now.components, moved, words.ofComponent).map((change) => {
        const [was, is] = [before.get(change.name), after.get(change.name)];
        if (!was || !is) return change;
        return {
            ...change,
            ...(isSameList(was.steps, is.steps) ? {} : { stepsBefore: was.steps }),
            ...(moves.has(change.name) ? { ghost: ghostOf(change.name) } : {}),
        };
    });
}

/** A component of the user layer moves where it leaves all steps that it helped with for others. */
function tookOtherSteps({ graphs }: VersionPair, was: Component | undefined, is: Component): boolean {
    if (!was || !graphs.now.isUser(is.name) || was.steps.length === 0 || is.steps.length === 0) return false;
    return !was.steps.some((step) => is.steps.includes(step));
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
    return one.length === other.length && one.every((name, place) => name === other[place]);
}

function markArrows(
    { versions: { renamed, now } }: VersionPair,
    old: readonly Arrow[],
    words: ChangeWords,
): ArrowChangeMark[] {
    const before = new Map(old.map((arrow) => [keyOf(arrow), arrow]));
    const after = keysOf(now);
    const [wereThere, areThere] = [namesOf(renamed.components), namesOf(now.components)];
    const marks = now.arrows.flatMap((arrow): ArrowChangeMark[] => {
        const { from, to } = arrow;
        const known = before.get(keyOf(arrow));
        if (known?.label === arrow.label && known) return [];
        const alongside = !wereThere.has(from) || !wereThere.has(to);
        return [{ from, to, kind: known ? 'changed' : 'added', words: words.ofArrow(known, arrow), alongside }];
    });
    const gone = old.filter((arrow) => !after.has(keyOf(arrow)));
    return [
        ...marks,
        ...gone.map((arrow): ArrowChangeMark => {
            const { from, to } = arrow;
            const alongside = !areThere.has(withoutGhost(from)) || !areThere.has(withoutGhost(to));
            const was = { ...arrow, from: withoutGhost(from), to: withoutGhost(to) };
            return { from, to, kind: 'removed', words: words.ofArrow(was, undefined), alongside };
        }),
    ];
}
