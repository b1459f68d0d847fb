// The shape of a feature: one question of the editor and its answer. The list of them is `all-features.ts`.

import type { ServerCapabilities } from 'vscode-languageserver';
import type { ClientAbilities } from '../client-abilities.ts';
import type { MapFiles } from '../files/map-files.ts';
import type { JudgeMap } from '../maps/judge-map.ts';
import type { SettingsSource } from '../maps/map-settings.ts';
import type { OpenMaps } from '../maps/open-maps.ts';

/** What a feature can work with. */
export interface Surroundings {
    readonly maps: OpenMaps;
    readonly client: ClientAbilities;
    readonly judge: JudgeMap;
    readonly settings: SettingsSource;
    readonly files: MapFiles;
}

export interface Feature<Question = never, Answer = unknown> {
    /** As the protocol calls the question. */
    readonly method: string;
    /** What the server says in `initialize` that it can do. */
    readonly capabilities: ServerCapabilities;
    /** May throw: the question is then answered with an error. A `ResponseError` tells the user why. */
    answer(question: Question, surroundings: Surroundings): Answer | Promise<Answer>;
}
