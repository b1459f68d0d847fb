// Checks every map whose text or settings have changed, one at a time, and tells the editor. What is open comes first,
// and edits that arrive together are checked together: nobody waits for the findings of a text that is gone.

import type { Connection, Diagnostic } from 'vscode-languageserver';
import { MAP_CHANGED, type MapChanged } from '../../protocol/map-messages.ts';
import { reportCrash } from '../report-crash.ts';
import type { JudgeMap } from './judge-map.ts';
import type { MapSettings, SettingsSource } from './map-settings.ts';
import { nextTurn } from './next-turn.ts';
import { normalizeUri } from './normalize-uri.ts';
import type { MapListener, OpenMaps, ServedMap } from './open-maps.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** While edits keep coming, a check is put off for this long at most, in milliseconds. */
const LONGEST_WAIT = 100;

/**
 * The listener that has changed maps checked, and takes back what was told about those that are gone. `renewed` hears
 * that an open map counts anew although its text is the same: its settings have changed, or what it imports.
 */
export function checkMaps(
    connection: Connection,
    maps: OpenMaps,
    settings: SettingsSource,
    judge: JudgeMap,
    renewed: () => void,
): MapListener {
    const waiting = new Set<string>();
    /** The version of each open map when it was checked last. */
    const checked = new Map<string, number>();
    let edits = 0;
    let running = false;

    async function run(): Promise<void> {
        running = true;
        while (waiting.size > 0) {
            await waitForStillness();
            const map = takeNext();
            if (map) await checkSafely(map);
        }
        running = false;
    }

    /** Two turns, because the next message is taken in only after the first. */
    async function waitForStillness(): Promise<void> {
        const start = Date.now();
        let seen: number;
        do {
            seen = edits;
            await nextTurn();
            await nextTurn();
        } while (seen !== edits && Date.now() - start < LONGEST_WAIT);
    }

    function takeNext(): ServedMap | undefined {
        const known = [...waiting].map((uri) => ({ uri, map: maps.find(uri) }));
        const next = known.find(({ map }) => map?.isOpen) ?? known[0];
        if (next) waiting.delete(next.uri);
        return next?.map;
    }

    async function checkSafely(map: ServedMap): Promise<void> {
        try {
            const found = settings.peek(map.uri) ?? (await settings.load(map.uri));
            maps.limit = found.maxFileSize;
            const now = maps.find(map.uri);
            if (now) check(now, found);
        } catch (error) {
            reportCrash(connection.console, `${map.uri} could not be checked.`, error);
        }
    }

    function check(map: ServedMap, found: MapSettings): void {
        const reading = map.read();
        const findings = judge(reading, found);
        const diagnostics = findings.map((finding) => toDiagnostic(finding, map.uri));
        void tell(connection, map, diagnostics);
        if (!map.isOpen) reading.letGo();
        if (map.isOpen && checked.get(map.uri) === map.version) renewed();
        if (map.isOpen) checked.set(map.uri, map.version);
        else checked.delete(map.uri);
    }

    return {
        changed: (uri) => {
            waiting.add(normalizeUri(uri));
            edits += 1;
            if (!running) void run();
        },
        gone: (uri) => {
            waiting.delete(normalizeUri(uri));
            checked.delete(uri);
            void tell(connection, { uri, version: 0, isOpen: false }, []);
        },
    };
}

async function tell(
    connection: Connection,
    { uri, version, isOpen }: Pick<ServedMap, 'uri' | 'version' | 'isOpen'>,
    diagnostics: Diagnostic[],
): Promise<void> {
    const changed: MapChanged = { uri, version };
    try {
        await Promise.all([
            connection.sendDiagnostics({ uri, ...(isOpen && { version }), diagnostics }),
            connection.sendNotification(MAP_CHANGED, changed),
        ]);
        connection.tracer.log(`${uri}, version ${version}: ${diagnostics.length} findings.`);
    } catch {
        // The editor has gone, and with it everybody who could be told so.
    }
}
