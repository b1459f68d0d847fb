// What the page adds to the elements of the picture, beyond what the picture draws of itself: what was found, what steps
// back, and which thing the Tab key leads to. Attributes that the picture never sets, so no update of it is in the way.

import type { ThingKey } from '../../diagram/index.ts';
import { elementsOf, keyOf, listElements } from './thing-elements.ts';

export interface Decoration {
    readonly matches: readonly ThingKey[];
    /** The match that the reader is at. */
    readonly match: ThingKey | undefined;
    readonly faded: readonly ThingKey[];
    /** The one that the Tab key leads to. */
    readonly reached: ThingKey | undefined;
}

/** Makes the picture below `root` show exactly this. */
export function decorate(root: Element, { matches, match, faded, reached }: Decoration): void {
    for (const name of ['data-match', 'data-faded']) {
        for (const element of root.querySelectorAll(`svg [${name}]`)) element.removeAttribute(name);
    }
    for (const element of root.querySelectorAll('svg [tabindex="0"]')) element.setAttribute('tabindex', '-1');
    markAll(root, new Set(matches), new Set(faded));
    for (const element of match === undefined ? [] : elementsOf(root, match))
        element.setAttribute('data-match', 'here');
    const [first] = reached === undefined ? [] : elementsOf(root, reached);
    first?.setAttribute('tabindex', '0');
}

/** One walk for all of them: thousands may be found by a letter. */
function markAll(root: Element, matches: ReadonlySet<ThingKey>, faded: ReadonlySet<ThingKey>): void {
    if (matches.size + faded.size === 0) return;
    for (const element of listElements(root)) {
        const key = keyOf(element);
        if (key === undefined) continue;
        if (matches.has(key)) element.setAttribute('data-match', '');
        if (faded.has(key)) element.setAttribute('data-faded', '');
    }
}
