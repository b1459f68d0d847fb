// What every format of `jvmap render` starts from: a map that is read, judged, and to be looked at in some way.

import type { Look, RenderOptions, Theme } from '../../diagram/index.ts';
import type { Finding, JobValueMap } from '../../language/index.ts';
import type { World } from '../world.ts';

export interface Picture {
    /** What is drawn: the map, or with a scenario the map and what comes of it in one, and what differs in `look`. */
    readonly map: JobValueMap;
    /** What is found in the map, or in what comes of the scenario. */
    readonly findings: readonly Finding[];
    readonly look: Look;
    /** The map as its text has it, and the name of the scenario that is asked for. */
    readonly written: JobValueMap;
    readonly scenario: string | undefined;
    readonly theme: Theme;
    /** What it is drawn on; as everywhere where nothing is said. */
    readonly paper: NonNullable<RenderOptions['paper']>;
    /** How many pixels of a PNG one pixel of the picture takes in each direction. */
    readonly scale: number;
}

/** One way to write a picture. */
export interface PictureFormat {
    readonly name: string;
    /** Of files, with the dot; the first one is that of files that we name. */
    readonly endings: readonly string[];
    /** Fails with an `Unwritable` for what its user can do something about. */
    write(picture: Picture, world: World): Promise<string | Uint8Array>;
}

/** A picture that cannot be written in a format. The message says why, and what to do. */
export class Unwritable extends Error {}
