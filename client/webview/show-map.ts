// From a map and what its reader chose to see of it to what is shown. Worked out once for each.

import {
    filterMap,
    isDrawnWhole,
    isLensName,
    type Look,
    layoutMap,
    type MapLayout,
    type MapView,
    measureText,
    PAGE_WIDTH,
    shareLayout,
} from '../../diagram/on-page.ts';
import type { Drawn } from './page-model.ts';

export interface Shown extends MapView {
    readonly layout: MapLayout;
    /** The components that were asked for; the others step back. Undefined where nothing is asked. */
    readonly asked: ReadonlySet<string> | undefined;
}

const shown = new WeakMap<Drawn, Shown>();

const USUAL_PAPER = { measure: measureText, width: PAGE_WIDTH, steady: false };

let views: typeof import('../../diagram/views/layout-view.ts') | undefined;

/** Loads what reduces a map when the first one needs it; undefined: this one can be shown at once. */
export function loadViews({ map, choices }: Drawn): Promise<void> | undefined {
    if (views || isDrawnWhole(map, choices)) return undefined;
    return import('../../diagram/views/layout-view.ts').then((loaded) => {
        views = loaded;
    });
}

/** A map that is replaced before it was ever drawn is never laid out. One that nothing could be loaded for is shown whole. */
export function showMap(drawn: Drawn): Shown {
    const known = shown.get(drawn);
    if (known) return known;
    const { choices } = drawn;
    const view = views?.reduceMap(drawn, choices) ?? drawn;
    const made = { ...view, layout: shareWithLast(layOut(view, drawn)), asked: filterMap(view, choices.filter ?? {}) };
    if (views || isDrawnWhole(drawn.map, choices)) shown.set(drawn, made);
    return made;
}

function layOut(view: MapView, drawn: Drawn): MapLayout {
    const { paper = USUAL_PAPER, choices } = drawn;
    if (views) return views.layoutView(view, paper, lookOf(drawn), choices);
    return layoutMap(view.map, view.findings, paper, lookOf(drawn));
}

let last: MapLayout | undefined;

/** What is as it was in the layout before is the same object, so that the page leaves it alone. */
function shareWithLast(layout: MapLayout): MapLayout {
    last = last ? shareLayout(last, layout) : layout;
    return last;
}

/** Where everything stands. */
export function layoutOf(drawn: Drawn): MapLayout {
    return showMap(drawn).layout;
}

function lookOf({ choices: { lens }, changes }: Drawn): Look {
    return { ...(lens !== undefined && isLensName(lens) && { lens }), difference: changes?.difference };
}
