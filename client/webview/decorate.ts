// What the page adds to the elements of the picture, beyond what the picture draws of itself: what was found, what steps
// back, and which thing the Tab key leads to. Attributes that the picture never sets, so no update of it is in the way.

import type { ThingKey } from '../../diagram/index.ts';
import { elementsOf } from './thing-elements.ts';

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
    mark(root, matches, 'data-match', '');
    mark(root, match === undefined ? [] : [match], 'data-match', 'here');
    mark(root, faded, 'data-faded', '');
    const [first] = reached === undefined ? [] : elementsOf(root, reached);
    first?.setAttribute('tabindex', '0');
}

function mark(root: Element, keys: readonly ThingKey[], name: string, value: string): void {
    for (const key of keys) for (const element of elementsOf(root, key)) element.setAttribute(name, value);
}
