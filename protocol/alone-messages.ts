// What an HTML file carries for the page in it, which then has no host to ask. Plain data; no logic here.

import type { PageState, ToPage } from './picture-messages.ts';

export type PictureMessage = Extract<ToPage, { type: 'picture' }>;

/** The element of the file in which it stands, as JSON. */
export const ALONE_DATA = 'map-data';

export interface AloneData {
    /** The map as it is, and what each scenario changes, in the order of the text: all that the page can ask for. */
    readonly pictures: readonly PictureMessage[];
    /** How the map is seen when the file is opened. */
    readonly state: PageState;
}
