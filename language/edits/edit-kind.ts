// The shape of an edit: how the text says it, and what the map says afterwards. The two are found in different ways, so
// each proves the other; an edit whose text does not say exactly what it should is not made.

import type { FixSource } from '../fixes/fix.ts';
import type { TextChange } from '../format/text-change.ts';
import type { JobValueMap } from '../model/job-value-map.ts';
import type { EditOf, PictureEdit } from './picture-edit.ts';

export interface EditKind<Kind extends PictureEdit['kind']> {
    /** Changes in any order; none where the map says so already. May refuse. */
    write(edit: EditOf<Kind>, source: FixSource): readonly TextChange[];
    /** The map as its own text will say it; places, and what follows from them, are of no account. */
    expect(edit: EditOf<Kind>, map: JobValueMap, source: FixSource): JobValueMap;
}
