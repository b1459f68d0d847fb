// Why a change is not made, in words for those who asked for it, and what they can do instead.

import type { Shared } from '../model/job-value-map.ts';
import { quote } from '../rules/wording.ts';

/** Ends the writing of an edit. The message is shown. */
export class Refused extends Error {}

export function refuse(message: string): never {
    throw new Refused(message);
}

/** What the picture still shows, but the text does not have any more. */
export function refuseGone(kind: string, name: string): never {
    refuse(`There is no ${kind} called ${quote(name)} in this map any more.`);
}

/** What stands on this map, but is written in another one. */
export function refuseShared(title: string, { path }: Shared): never {
    refuse(`${quote(title)} stands in another map, ${path}. Change it there.`);
}

/** What has a place in the picture, but no name that a text could use. */
export function refuseUnnamed(title: string): never {
    refuse(`${quote(title)} has no name in the text yet. Write one first, so that other lines can speak of it.`);
}

/** A change that would be read as more than it is meant to be. */
export function refuseUnsafe(): never {
    refuse('Written into this text, the change would make it say something else as well. Make it in the text instead.');
}
