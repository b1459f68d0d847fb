// What the earlier steps of the layout have decided, as the later ones read it.

import type { MapGraph } from '../../language/analysis/map-graph.ts';
import type { View } from '../lenses/lens.ts';
import type { Columns } from './find-columns.ts';
import type { Lanes } from './hang-lanes.ts';
import type { LensName } from './look.ts';
import type { MeasureText } from './map-layout.ts';
import type { Rows } from './place-rows.ts';
import type { Changes } from './read-changes.ts';
import type { Slot } from './size-columns.ts';
import type { Sizes } from './sizes.ts';

export interface Plan {
    readonly graph: MapGraph;
    readonly columns: Columns;
    readonly rows: Rows;
    readonly lanes: Lanes;
    /** By column. */
    readonly slots: readonly Slot[];
    readonly sizes: Sizes;
    readonly measure: MeasureText;
    /** As in `Paper`. */
    readonly steady: boolean;
    readonly lens?: LensName | undefined;
    /** What the lens says, where there is one and it has anything to say. */
    readonly view?: View | undefined;
    /** What happened to each thing, where the map is two maps in one. */
    readonly changes?: Changes | undefined;
}
