// Answers who shows a map: its model, and the findings as the editor shows them. A map that is not known is read once.

import { type MapAnswer, READ_MAP, type ReadMap } from '../../protocol/map-messages.ts';
import { type Reading, readText, refuseText } from '../maps/reading.ts';
import { showOutcome } from '../maps/show-outcome.ts';
import type { Feature, Surroundings } from './feature.ts';

export const readMap: Feature<ReadMap, Promise<MapAnswer>> = {
    method: READ_MAP,
    capabilities: {},
    async answer({ uri, scenario }, surroundings) {
        const settings = await surroundings.settings.load(uri);
        const map = surroundings.maps.find(uri);
        const version = map?.version ?? 0;
        const reading = map ? map.read() : await readOnce(uri, surroundings);
        if (typeof reading === 'string') return { uri, version, map: null, findings: [], reason: reading };
        const findings = surroundings.judge(reading, settings);
        const reason = findReasonForNoMap(reading);
        if (reason !== undefined) return { uri, version, map: null, findings, reason };
        const plain = { uri, version, map: reading.map, findings };
        return scenario === undefined ? plain : { ...plain, ...showOutcome(reading, scenario, settings.rules) };
    },
};

/** Gives the reason where the file cannot be read. */
async function readOnce(uri: string, { files, maps }: Surroundings): Promise<Reading | string> {
    const { text, size, reason } = await files.read(uri, maps.limit);
    if (text !== null) return readText(uri, text, maps.lookFrom(uri));
    if (size > maps.limit) return refuseText(uri, size, maps.limit);
    return reason ?? 'This map is not known.';
}

/** A text that is too large, or that holds something but nothing that could be read. */
function findReasonForNoMap({ map, text, tooLarge, tree }: Reading): string | undefined {
    if (tooLarge) return map.problems[0]?.message;
    const unread = tree.file.statements.length === 0 && map.problems.length > 0;
    if (!unread || text.trim() === '') return undefined;
    return 'Nothing in this text can be read as a part of a map yet. The findings in the text say where it breaks off.';
}
