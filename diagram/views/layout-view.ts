// A map as its reader wants to see it in the preview: one component in focus, layers and steps put away, hundreds of
// components at a glance. Files always show everything.

import { buildGraph } from '../../language/analysis/map-graph.ts';
import { layoutMap } from '../layout/layout-map.ts';
import type { Look } from '../layout/look.ts';
import type { MapLayout, Paper } from '../layout/map-layout.ts';
import { collapseLayers } from './collapse-layers.ts';
import { findIdleSteps, focusMap } from './focus-map.ts';
import { foldColumns, widenPaper } from './fold-columns.ts';
import { layoutOverview } from './layout-overview.ts';
import { MOST_COMPONENTS, MOST_LANES, type Reduction } from './reduction.ts';
import type { MapView } from './view.ts';

/** The map with what the reader has put away. */
export function reduceMap(view: MapView, { focus, collapsedLayers }: Reduction): MapView {
    const focused = focus === undefined ? view : focusMap(view, focus);
    return collapsedLayers ? collapseLayers(focused, collapsedLayers) : focused;
}

/** `view` is what `reduceMap` gives for the same reduction. */
export function layoutView(view: MapView, paper: Paper, look: Look, reduction: Reduction): MapLayout {
    const { map, findings } = view;
    const wantsAll = reduction.allArrows === true;
    if (!wantsAll && map.components.length > MOST_COMPONENTS) return layoutOverview(view, paper, look);
    const known = new Set(map.steps.map(({ name }) => name));
    const folded = [...new Set([...(reduction.collapsedSteps ?? []), ...findIdle(view, reduction)])].filter((step) =>
        known.has(step),
    );
    const width = widenPaper(paper.width, map.steps.length, folded.length);
    const layout = layoutMap(map, findings, { ...paper, width }, look);
    if (!wantsAll && layout.columns.some(({ lanes }) => lanes > MOST_LANES)) return layoutOverview(view, paper, look);
    return foldColumns(layout, folded, paper.measure);
}

/** In a focus: the steps that have nothing to do with it. */
function findIdle({ map }: MapView, { focus }: Reduction): string[] {
    if (!map.components.some(({ name }) => name === focus)) return [];
    const graph = buildGraph(map);
    return findIdleSteps(map, graph.reachOf);
}
