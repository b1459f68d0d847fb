// What the reader can do. The page offers it, `start-page.ts` does it.

import type { ThingKey } from '../../diagram/index.ts';
import type { PictureChoices, ToHost } from '../../protocol/picture-messages.ts';
import type { View } from './fit-view.ts';
import type { Search } from './page-model.ts';

export interface Actions {
    readonly point: (key: ThingKey | undefined) => void;
    /** Null: nothing is to be selected any more. */
    readonly choose: (key: ThingKey | null) => void;
    /** Selects a thing and goes on to its text. */
    readonly open: (key: ThingKey) => void;
    /** Undefined: the picture is fitted to the panel again. */
    readonly move: (view: View | undefined) => void;
    /** Shows the map another way; what is not said stays as it is, what is undefined is given up. */
    readonly change: (choices: PictureChoices) => void;
    /** Undefined: nobody searches any more. */
    readonly search: (search: Search | undefined) => void;
    /** Whether the map is written out beside its picture. */
    readonly outline: (shown: boolean) => void;
    /** Whether what the scenario changes is listed there. */
    readonly compare: (shown: boolean) => void;
    /** Says something to the reader for a while. */
    readonly tell: (message: string) => void;
    /** Says something to the editor. */
    readonly post: (message: ToHost) => void;
}
