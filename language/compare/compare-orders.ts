// Whether steps run, or layers lie, in another order. Nothing else on a map has an order that means something.

import type { NamedThing, OrderChange } from './change.ts';
import type { Versions } from './versions.ts';

export function compareOrders({ old, renamed, now }: Versions): OrderChange[] {
    return [
        ...compareOrder('step', old.steps, renamed.steps, now.steps),
        ...compareOrder('layer', old.layers.filter(isOwn), renamed.layers.filter(isOwn), now.layers.filter(isOwn)),
    ];
}

/** Only what both maps have can stand in another order. */
function compareOrder(
    subject: OrderChange['subject'],
    old: readonly NamedThing[],
    renamed: readonly NamedThing[],
    now: readonly NamedThing[],
): OrderChange[] {
    const before = new Set(renamed.map(({ name }) => name));
    const after = new Set(now.map(({ name }) => name));
    const from = old.filter((_, index) => after.has(renamed[index]?.name ?? ''));
    const to = now.filter(({ name }) => before.has(name));
    const sequence = renamed.filter(({ name }) => after.has(name));
    if (sequence.every(({ name }, index) => name === to[index]?.name)) return [];
    return [{ subject, from: from.map(nameOf), to: to.map(nameOf) }];
}

function isOwn({ shared }: { readonly shared?: unknown }): boolean {
    return shared === undefined;
}

function nameOf({ name, title }: NamedThing): NamedThing {
    return { name, title };
}
