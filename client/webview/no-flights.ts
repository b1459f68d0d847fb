// Stands in for `d3-interpolate` in the bundle of the page, which saves 15 kB of colours and paths: `d3-zoom` needs one
// function of it, and only to fly from one view to another, which the page never asks it for.

/** From one view to another without a flight. */
export function interpolateZoom(_from: unknown, to: unknown): () => unknown {
    return () => to;
}
