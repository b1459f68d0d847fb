// Leaves a mark on the page alone as long as it would be drawn as before: a large picture has thousands of them, and a
// keystroke changes one or two.

import type { Component, VNode } from 'preact';
import type { ThingKey } from '../layout/map-layout.ts';
import { type Attention, standsOutAlike } from './emphasis.ts';

interface MarkProps {
    readonly attention: Attention;
}

/**
 * A mark that is drawn again only when its thing is another object, as `shareLayout` makes it for what has changed, or
 * when the thing stands out in another way. In a file it is simply drawn.
 */
export function keepMark<Props extends MarkProps>(
    draw: (props: Props) => VNode,
    keyOf: (props: Props) => ThingKey,
): (props: Props) => VNode {
    function draws(this: Component<Props>, next: Props): boolean {
        return !isAlike(this.props, next, keyOf);
    }
    return function drawKept(this: Component<Props> | undefined, props: Props): VNode {
        if (this) this.shouldComponentUpdate = draws;
        return draw(props);
    };
}

function isAlike<Props extends MarkProps>(one: Props, other: Props, keyOf: (props: Props) => ThingKey): boolean {
    for (const name in other) if (name !== 'attention' && one[name] !== other[name]) return false;
    return standsOutAlike(keyOf(other), one.attention, other.attention);
}
