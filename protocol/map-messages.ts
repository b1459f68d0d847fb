// Client ↔ server: how the extension gets the model of a map. The server only tells that a map has changed; whoever
// shows it asks. So a map that nobody looks at is never sent. No logic here.

import type { Difference } from '../language/compare/difference.ts';
import type { JobValueMap } from '../language/model/job-value-map.ts';
import type { Finding } from '../language/rules/finding.ts';

// The client knows the language through these words only.
export type { Difference } from '../language/compare/difference.ts';
export type { JobValueMap, Position, Range } from '../language/model/job-value-map.ts';
export type { Finding } from '../language/rules/finding.ts';

/** Notification, server → client: a map was read anew, or is gone. Parameters: `MapChanged`. */
export const MAP_CHANGED = 'jobValueMap/mapChanged';

export interface MapChanged {
    readonly uri: string;
    /** The version of the text document; 0 where no editor has it open. */
    readonly version: number;
}

/** Request, client → server: the map as it is now. Parameters: `ReadMap`, answer: `MapAnswer`. */
export const READ_MAP = 'jobValueMap/readMap';

export interface ReadMap {
    readonly uri: string;
    /** The name of a scenario: the answer then shows what it changes. */
    readonly scenario?: string;
}

/** A scenario that is shown: the map of the answer is the map as it is and what comes of the scenario, united. */
export interface ScenarioOnMap {
    readonly name: string;
    readonly title: string;
    readonly difference: Difference;
    /** Findings of the map as it is that are gone in what comes of the scenario, and those that are new there. */
    readonly resolved: readonly Finding[];
    readonly introduced: readonly Finding[];
}

/** The asker drops an answer whose version is older than the last `MapChanged` that it got for this map. */
export interface MapAnswer {
    readonly uri: string;
    /** As in `MapChanged`. */
    readonly version: number;
    /** Null while the text gives no map at all; `reason` then says why, in a sentence for people. */
    readonly map: JobValueMap | null;
    /**
     * All findings that the editor shows: of the rules and of the language itself, without those that are allowed. With
     * a scenario those of what comes of it.
     */
    readonly findings: readonly Finding[];
    readonly reason?: string;
    /** The scenario that was asked for, where the map has it. */
    readonly scenario?: ScenarioOnMap;
    /** Why the scenario that was asked for is not shown, in a sentence for people; the map is then the one as it is. */
    readonly note?: string;
}
