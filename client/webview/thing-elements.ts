// The things of the map as elements of the page: which one was hit, and where one lies.

import type { ThingKey } from '../../diagram/index.ts';
import type { Box } from './fit-view.ts';

/** From the most special to the most general: an arrow ends at a component, which stands in a layer and in a step. */
const ATTRIBUTES = [
    ['data-needs', 'needs'],
    ['data-component', 'component'],
    ['data-layer', 'layer'],
    ['data-step', 'step'],
    ['data-competitor', 'competitor'],
    ['data-segment', 'segment'],
] as const;

const ANY = ATTRIBUTES.map(([attribute]) => `[${attribute}]`).join();

/** The thing that an element of the picture belongs to. */
export function findKey(target: EventTarget | null): ThingKey | undefined {
    const owner = target instanceof Element ? target.closest(ANY) : null;
    return owner ? keyOf(owner) : undefined;
}

/** The thing that an element draws by itself. */
export function keyOf(element: Element): ThingKey | undefined {
    for (const [attribute, kind] of ATTRIBUTES) {
        const name = element.getAttribute(attribute);
        if (name !== null) return `${kind}:${name}`;
    }
    return undefined;
}

/** All elements of the picture that draw a thing. */
export function listElements(root: Element): Iterable<Element> {
    return root.querySelectorAll(`svg.jvm-map :is(${ANY})`);
}

/** All elements that draw a thing. */
export function elementsOf(root: Element, key: ThingKey): Element[] {
    const at = key.indexOf(':');
    const attribute = ATTRIBUTES.find(([, kind]) => kind === key.slice(0, at))?.[0];
    if (attribute === undefined) return [];
    // Only the picture: what lies over it may bear the names of its things too.
    return [...root.querySelectorAll(`svg.jvm-map [${attribute}="${CSS.escape(key.slice(at + 1))}"]`)];
}

/** What all elements that draw a thing fill of the window; undefined for what is not drawn. */
export function findBox(root: Element, key: ThingKey): Box | undefined {
    const boxes = elementsOf(root, key).map((element) => element.getBoundingClientRect());
    if (boxes.length === 0) return undefined;
    const x = Math.min(...boxes.map((box) => box.left));
    const y = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return { x, y, width: right - x, height: bottom - y };
}
