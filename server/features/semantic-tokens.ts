// Semantic tokens: the colours of names, for the whole text, for a part of it, and as what has changed since the last
// answer. What the tokens are stands in `../telling/paint-names.ts`.

import type {
    Range,
    SemanticTokens,
    SemanticTokensDelta,
    SemanticTokensDeltaParams,
    SemanticTokensParams,
    SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { NamePlace } from '../../language/index.ts';
import type { OpenMaps } from '../maps/open-maps.ts';
import type { Reading } from '../maps/reading.ts';
import { LEGEND, paintNames } from '../telling/paint-names.ts';
import type { Feature } from './feature.ts';

export const semanticTokens: Feature<SemanticTokensParams, SemanticTokens | null> = {
    method: 'textDocument/semanticTokens/full',
    capabilities: { semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true } },
    answer({ textDocument }, { maps }) {
        const map = maps.find(textDocument.uri);
        return map ? remember(maps, map.uri, paint(map.read())) : null;
    },
};

export const semanticTokensDelta: Feature<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta | null> = {
    method: 'textDocument/semanticTokens/full/delta',
    capabilities: {},
    answer({ textDocument, previousResultId }, { maps }) {
        const map = maps.find(textDocument.uri);
        if (!map) return null;
        const before = answers.get(maps)?.get(map.uri);
        const { resultId, data } = remember(maps, map.uri, paint(map.read()));
        if (before?.resultId !== previousResultId) return { resultId, data };
        return { resultId, edits: compare(before.data, data) };
    },
};

export const semanticTokensRange: Feature<SemanticTokensRangeParams, SemanticTokens | null> = {
    method: 'textDocument/semanticTokens/range',
    capabilities: {},
    answer({ textDocument, range }, { maps }) {
        const map = maps.find(textDocument.uri);
        return map ? { data: paint(map.read(), (place) => isInside(place, range)) } : null;
    },
};

function paint({ names, map }: Reading, isWanted?: (place: NamePlace) => boolean): number[] {
    return paintNames(isWanted ? names.filter(isWanted) : names, map);
}

function isInside({ range: { start, end } }: NamePlace, within: Range): boolean {
    const isBefore = (one: Range['start'], other: Range['start']) =>
        one.line < other.line || (one.line === other.line && one.character < other.character);
    return !isBefore(end, within.start) && !isBefore(within.end, start);
}

interface Answer {
    readonly resultId: string;
    readonly data: number[];
}

/** With the last answer for a map the next one is compared; for no more maps than a person works on. */
const answers = new WeakMap<OpenMaps, Map<string, Answer>>();
const MOST_ANSWERS = 20;
let given = 0;

function remember(maps: OpenMaps, uri: string, data: number[]): Answer {
    given += 1;
    const answer = { resultId: String(given), data };
    const known = answers.get(maps) ?? new Map<string, Answer>();
    answers.set(maps, known);
    known.delete(uri);
    known.set(uri, answer);
    for (const [oldest] of known) if (known.size > MOST_ANSWERS) known.delete(oldest);
    return answer;
}

/** What lies between the beginning and the end that two answers have in common; nothing where they are the same. */
function compare(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start]) start += 1;
    let end = 0;
    while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
    if (start === before.length && start === after.length) return [];
    return [{ start, deleteCount: before.length - start - end, data: after.slice(start, after.length - end) }];
}
