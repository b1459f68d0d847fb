// Client → server: the settings of the extension, as the server asks for them with `workspace/configuration`, and what
// it is told once, when it starts. Names and defaults are repeated in `package.json`; a test holds them together.

import type { Severity } from '../language/model/job-value-map.ts';

/** The section under which the settings stand; also the prefix of every command. */
export const SETTINGS_SECTION = 'jobValueMap';

export interface Settings {
    /** Severity by rule code; a `rule` statement of the map wins over it. */
    readonly rules: Readonly<Record<string, Severity | 'off'>>;
    /** In bytes: a larger map is not checked while typing. */
    readonly maxFileSize: number;
    readonly codeLens: {
        /** Lines above steps and components tell how much depends on them. */
        readonly enabled: boolean;
    };
}

export const DEFAULT_SETTINGS: Settings = { rules: {}, maxFileSize: 2_000_000, codeLens: { enabled: true } };

/** The `initializationOptions` of the extension. Other editors send none: the server then reads files itself. */
export interface StartOptions {
    /** The client answers the requests of `file-messages.ts`. */
    readonly offersFiles?: boolean;
    /** The client knows the command of `select-command.ts`. */
    readonly selects?: boolean;
    /** The client knows the commands of `lens-commands.ts`. */
    readonly showsPlaces?: boolean;
}
