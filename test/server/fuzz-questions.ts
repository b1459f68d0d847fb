// What an editor asks of a server about any place of any text. A new feature of the server is asked from then on, too.

import { ALL_FEATURES } from '../../server/features/all-features.ts';
import { positionAt } from './fuzz-edits.ts';
import type { Random } from './fuzz-random.ts';

export const METHODS: readonly string[] = ALL_FEATURES.map(({ method }) => method);

const NEW_NAMES = ['fresh-name', 'session', 'component', 'größe', '__proto__', 'all', 'no name', '', '2027'];

const NEW_URIS = ['file:///maps/moved.jvm', 'file:///else where/größe.jvm', 'file:///maps', 'untitled:x', ''];

/** One question that has whatever any of the features may want to know. */
export function makeQuestion(uri: string, text: string, random: Random): object {
    const offset = random.below(text.length + 1);
    const position = positionAt(text, offset);
    return {
        textDocument: { uri },
        uri,
        position,
        range: { start: position, end: positionAt(text, offset + random.below(200)) },
        context: { includeDeclaration: random.chance(0.5), triggerKind: 1, diagnostics: [] },
        options: { tabSize: 4, insertSpaces: true },
        ch: random.pick(['}', '\n', '"']),
        newName: random.pick(NEW_NAMES),
        files: [{ oldUri: uri, newUri: random.pick(NEW_URIS) }],
        query: random.pick(['', 'e', 'play', 'Ses']),
        previousResultId: 'none',
    };
}
