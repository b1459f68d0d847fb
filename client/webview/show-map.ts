// From a map and what its reader chose to see of it to what is shown. Worked out once for each.

import {
    filterMap,
    isLensName,
    type Look,
    layoutView,
    type MapLayout,
    type MapView,
    measureText,
    PAGE_WIDTH,
    reduceMap,
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

/** A map that is replaced before it was ever drawn is never laid out. */
export function showMap(drawn: Drawn): Shown {
    const known = shown.get(drawn);
    if (known) return known;
    const { paper = USUAL_PAPER, choices } = drawn;
    const view = reduceMap(drawn, choices);
    const layout = shareWithLast(layoutView(view, paper, lookOf(drawn), choices));
    const made = { ...view, layout, asked: filterMap(view, choices.filter ?? {}) };
    shown.set(drawn, made);
    return made;
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
