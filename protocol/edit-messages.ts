// Client ↔ server: how what is changed in a picture becomes changes of the text. The server owns the text and writes
// them; the client makes them in the editor, as one step that can be undone. No logic here.

import type { PictureEdit } from '../language/edits/picture-edit.ts';
import type { Range } from '../language/model/job-value-map.ts';

export type { EditOf, PictureEdit } from '../language/edits/picture-edit.ts';

/** Request, client → server: the changes that say an edit. Parameters: `EditMap`, answer: `EditAnswer`. */
export const EDIT_MAP = 'jobValueMap/editMap';

export interface EditMap {
    readonly uri: string;
    /** Of the text that the picture shows, as in `MapAnswer`. */
    readonly version: number;
    readonly edit: PictureEdit;
}

/** The changes, none where the text says so already; or why there are none, in a sentence for people. */
export type EditAnswer =
    | { readonly version: number; readonly edits: readonly WrittenEdit[] }
    | { readonly refusal: string };

export interface WrittenEdit {
    readonly range: Range;
    readonly newText: string;
}
