// The door of the picture: a map becomes numbers, numbers become an SVG. No document, no clock, no randomness behind it.

export { type DiagramFigures, measureDiagram } from './figures/measure-diagram.ts';
export { measureStir, measureUnrest, type Stir } from './figures/measure-unrest.ts';
export { type ArrowFaults, measureArrows, type Polyline } from './figures/polylines.ts';
export { layoutMap } from './layout/layout-map.ts';
export type { LensName, Look } from './layout/look.ts';
export type {
    ArrowLayout,
    ColumnLayout,
    ComponentLayout,
    MapLayout,
    MeasureText,
    Paper,
    RowLayout,
    ThingKey,
} from './layout/map-layout.ts';
export { measureText } from './layout/measure-text.ts';
export { shareLayout } from './layout/share-layout.ts';
export { PAGE_WIDTH } from './layout/sizes.ts';
export { findLens, isLensName, LENSES } from './lenses/all-lenses.ts';
export type { Lens } from './lenses/lens.ts';
export { MapPicture, type MapPictureProps } from './map-picture.tsx';
export { type RenderOptions, renderLayout, renderSvg } from './render-svg.tsx';
export { THEMES, type Theme, themeCss } from './theme/theme.ts';
export { traceFrom } from './trace.ts';
export { filterMap, type MapFilter } from './views/filter-map.ts';
export { layoutView, reduceMap } from './views/layout-view.ts';
export type { Reduction } from './views/reduction.ts';
export type { MapView } from './views/view.ts';
export { writeMarkdown } from './writers/write-markdown.ts';
export { writeMermaid } from './writers/write-mermaid.ts';
export { type PictureNumbers, writeNumbers } from './writers/write-numbers.ts';
export { type PageParts, writePage } from './writers/write-page.ts';
