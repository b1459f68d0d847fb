// Stands in for `d3-transition` in the bundle of the page, which saves a quarter of it: `d3-zoom` needs that package
// only to animate, which the page never asks it for, and to interrupt animations, of which there are none.

import { selection } from 'd3-selection';

export function interrupt(): void {}

Object.assign(selection.prototype, {
    interrupt(this: unknown): unknown {
        return this;
    },
});
