// The buttons over the picture. Everything here can be done by key, wheel or touch as well.

import type { VNode } from 'preact';

export interface ToolbarProps {
    readonly zoom: number;
    readonly zoomBy: (factor: number) => void;
    readonly fit: () => void;
}

const FACTOR = 1.25;

export function Toolbar({ zoom, zoomBy, fit }: ToolbarProps): VNode {
    return (
        <div class="toolbar" role="toolbar" aria-label="View of the picture">
            <button type="button" aria-label="Zoom out" title="Zoom out (−)" onClick={() => zoomBy(1 / FACTOR)}>
                −
            </button>
            <span class="zoom">{Math.round(zoom * 100)} %</span>
            <button type="button" aria-label="Zoom in" title="Zoom in (+)" onClick={() => zoomBy(FACTOR)}>
                +
            </button>
            <button type="button" title="Show the whole map (0)" onClick={fit}>
                Fit
            </button>
        </div>
    );
}
