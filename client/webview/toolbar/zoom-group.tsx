// The buttons that scale the picture. The wheel, keys and fingers do the same.

import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import type { GroupProps } from './group.ts';

const FACTOR = 1.25;

export function ZoomGroup({ stage: { zoom, zoomBy, fit } }: GroupProps): VNode {
    return (
        <div class="group">
            <button type="button" aria-label="Zoom out" title="Zoom out (−)" onClick={() => zoomBy(1 / FACTOR)}>
                <Icon name="minus" />
            </button>
            <span class="zoom">{Math.round(zoom * 100)} %</span>
            <button type="button" aria-label="Zoom in" title="Zoom in (+)" onClick={() => zoomBy(FACTOR)}>
                <Icon name="plus" />
            </button>
            <button type="button" aria-label="Show the whole map" title="Show the whole map (0)" onClick={fit}>
                <Icon name="fit" />
            </button>
        </div>
    );
}
