// How still a picture is: what moves when the map changes a little.

import type { ComponentLayout, MapLayout } from '../layout/map-layout.ts';

/** The share (0 to 1) of the components in both pictures that stand in other columns, another row, or another order. */
export function measureUnrest(before: MapLayout, after: MapLayout): number {
    const earlier = new Map(before.components.map((component) => [component.name, placeOf(before, component)]));
    const both = after.components.filter((component) => earlier.has(component.name));
    const moved = both.filter((component) => earlier.get(component.name) !== placeOf(after, component));
    return both.length === 0 ? 0 : moved.length / both.length;
}

/** Where a component stands, in names, so that pictures with other columns can be compared. */
function placeOf(layout: MapLayout, { columns, layer, subRow }: ComponentLayout): string {
    const steps = columns.map((column) => layout.columns[column]?.step ?? '');
    return JSON.stringify([steps, layer, subRow]);
}
