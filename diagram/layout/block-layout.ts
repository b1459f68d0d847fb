// In an overview: the components of a layer that the same steps depend on, together in one block. Numbers only.

import type { LayerKind } from '../../language/model/job-value-map.ts';
import type { Rail, Rect, TextBlock } from './map-layout.ts';

export interface BlockLayout {
    /** Unique in its picture, and the same as long as it stands under the same steps. */
    readonly key: string;
    readonly kind: LayerKind;
    /** One for each stretch of columns that stand beside each other. */
    readonly boxes: readonly Rect[];
    readonly rails: readonly Rail[];
    /** How many components are in it. */
    readonly count: TextBlock;
}
