// One stop for the Tab key in the picture, from which the arrow keys walk on: the thing that had the focus last, else the
// selected one, else the first.

import { useState } from 'preact/hooks';
import type { MapLayout, ThingKey } from '../../diagram/index.ts';
import { isDrawn } from './thing-key.ts';
import { findFirst } from './walk-things.ts';

export function useRoving(layout: MapLayout, selected: ThingKey | undefined) {
    const [last, setLast] = useState<ThingKey>();
    const reached = [last, selected].find((key) => key !== undefined && isDrawn(layout, key)) ?? findFirst(layout);
    return { reached, setLast };
}
