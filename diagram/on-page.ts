// The door for a page that shows maps: what it draws them with. What writes files has the other door, so that no page has
// to load it.

export { layoutMap } from './layout/layout-map.ts';
export type { Look } from './layout/look.ts';
export type { MapLayout, MeasureText, Paper, ThingKey } from './layout/map-layout.ts';
export { groupFindings } from './layout/mark-findings.ts';
export { measureText } from './layout/measure-text.ts';
export { shareLayout } from './layout/share-layout.ts';
export { PAGE_WIDTH } from './layout/sizes.ts';
export { isLensName, LENSES } from './lenses/all-lenses.ts';
export { MapPicture } from './map-picture.tsx';
export { tellThing } from './tell-thing.ts';
export { traceFrom } from './trace.ts';
export { filterMap } from './views/filter-map.ts';
export { isDrawnWhole } from './views/reduction.ts';
export type { MapView } from './views/view.ts';
