// “Notify, then ask”: how a panel keeps up with a map while it is written. One question is under way at a time, whatever
// was typed meanwhile is asked for once, and an answer that is older than what was announced is dropped. No editor here.

import type { MapAnswer } from '../../protocol/map-messages.ts';

export interface MapFollower {
    /** The server says that the map has changed; `version` as in `MapChanged`. */
    announce(version: number): void;
    /** Ask again, whether or not anything changed. */
    refresh(): void;
    stop(): void;
}

export interface FollowedMap {
    ask(): Promise<MapAnswer>;
    tell(answer: MapAnswer): void;
    /** The question came back without an answer: the server does not run. */
    fail(error: unknown): void;
}

export function followMap({ ask, tell, fail }: FollowedMap): MapFollower {
    let announced = 0;
    let asking = false;
    let again = false;
    let stopped = false;

    async function askOnce(): Promise<void> {
        try {
            const answer = await ask();
            if (!stopped && answer.version >= announced) tell(answer);
        } catch (error) {
            if (!stopped) fail(error);
        }
    }

    async function askUntilStill(): Promise<void> {
        asking = true;
        do {
            again = false;
            await askOnce();
        } while (again && !stopped);
        asking = false;
    }

    function refresh(): void {
        if (asking) again = true;
        else if (!stopped) void askUntilStill();
    }

    return {
        refresh,
        announce(version) {
            // It may be lower than before: a document that was closed and opened again counts anew.
            announced = version;
            refresh();
        },
        stop() {
            stopped = true;
        },
    };
}
