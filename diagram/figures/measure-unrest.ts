// How still a picture is: what moves when the map changes a little.

import type { ComponentLayout, MapLayout } from '../layout/map-layout.ts';

/**
 * The share (0 to 1) of the components in both pictures that begin in another column, or have come from above to below
 * another one of their layer. It compares each with each, so it is for tests and benchmarks, not for every keystroke.
 */
export function measureUnrest(before: MapLayout, after: MapLayout): number {
    const later = new Map(after.components.map((component) => [component.name, component]));
    const pairs = before.components.flatMap((component) => {
        const same = later.get(component.name);
        return same ? [{ old: component, now: same }] : [];
    });
    const moved = pairs.filter(({ old, now }) => {
        if (beginsAt(before, old) !== beginsAt(after, now) || old.layer !== now.layer) return true;
        return pairs.some((other) => other.old.layer === old.layer && changedSides(old, now, other.old, other.now));
    });
    return pairs.length === 0 ? 0 : moved.length / pairs.length;
}

function beginsAt(layout: MapLayout, component: ComponentLayout): string | undefined {
    return layout.columns[component.columns[0] ?? 0]?.step;
}

function changedSides(
    old: ComponentLayout,
    now: ComponentLayout,
    otherOld: ComponentLayout,
    otherNow: ComponentLayout,
) {
    return Math.sign(old.subRow - otherOld.subRow) * Math.sign(now.subRow - otherNow.subRow) < 0;
}
