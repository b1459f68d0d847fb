// The shape of a command, and what it can work with.

import type { LogOutputChannel } from 'vscode';
import type { LanguageServer } from '../language-server.ts';
import type { Previews } from '../preview/manage-previews.ts';

export interface Surroundings {
    readonly previews: Previews;
    readonly server: LanguageServer;
    readonly log: LogOutputChannel;
}

export interface Command {
    /** As in `contributes.commands` of `package.json`. */
    readonly id: string;
    /** `target` is the file that a menu was opened for; absent from the command palette. */
    run(surroundings: Surroundings, target: unknown): void | Promise<void>;
}
