// What happened to each thing of a united map, list by list.

import { keyOf, keysOf } from '../analysis/arrow-keys.ts';
import type { Arrow, Component, Layer, Shared, Step } from '../model/job-value-map.ts';
import { quote } from '../rules/wording.ts';
import type { ChangeWords } from './collect-words.ts';
import type { VersionPair } from './compare-maps.ts';
import type { ArrowChangeMark, ComponentChangeMark, LayerChange, ThingChange } from './difference.ts';
import { ghostOf, withoutGhost } from './ghost-names.ts';
import { findMoved } from './merge-orders.ts';

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

export function markSteps({ versions: { renamed, now } }: VersionPair, words: ChangeWords): ThingChange[] {
    const moved = findReordered(renamed.steps, now.steps);
    return markThings<Step>(renamed.steps, now.steps, moved, (step) => [
        ...words.ofStep(step),
        ...(moved.has(step.name) ? words.ofOrder('step') : []),
    ]);
}

export function markLayers({ versions: { renamed, now } }: VersionPair, words: ChangeWords): LayerChange[] {
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

export function markComponents(
    pair: VersionPair,
    moves: ReadonlySet<string>,
    words: ChangeWords,
): ComponentChangeMark[] {
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

export function markArrows(
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
