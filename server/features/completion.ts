// Completion: the words and names that make sense where the cursor stands. What they are stands in `../completion/`.

import {
    type CompletionItem,
    type CompletionParams,
    CompletionTriggerKind,
    InsertTextFormat,
} from 'vscode-languageserver';
import type { ClientAbilities } from '../client-abilities.ts';
import { findPlace } from '../completion/find-place.ts';
import type { Offer } from '../completion/offer.ts';
import { findPathPlace, offerImports, offerPaths, type PathPlace } from '../completion/offer-imports.ts';
import { offerArguments } from '../completion/offer-names.ts';
import { offerWords } from '../completion/offer-words.ts';
import type { Reading } from '../maps/reading.ts';
import type { Feature } from './feature.ts';

export const completion: Feature<CompletionParams, CompletionItem[] | null> = {
    method: 'textDocument/completion',
    capabilities: { completionProvider: { triggerCharacters: [' ', '.', '/', '"'] } },
    answer({ textDocument, position, context }, { maps, client }) {
        const reading = maps.find(textDocument.uri)?.read();
        // What would be put in place of a word has no place in a text that is not read.
        if (!reading || reading.tooLarge) return null;
        const offset = reading.document.offsetAt(position);
        const path = findPathPlace(reading.text, offset);
        if (path) return offerPaths(reading, maps).map(writeItem(path, reading, client, position));
        const place = findPlace(reading.text, offset);
        if (!place) return [];
        const names = [...offerArguments(place, reading), ...offerImports(place, reading, maps)];
        // Unasked, only names are offered: a list that opens after every blank would take the Enter of the next line.
        const words = context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? [] : offerWords(place);
        const write = writeItem(place, reading, client, position);
        return [...names, ...words].map(write);
    },
};

type WriteItem = (offer: Offer, index: number) => CompletionItem;

/** Fits offers to the word under the cursor. Editors sort by `sortText`, so the order is kept in it. */
function writeItem(
    { start, end }: PathPlace,
    { text, document }: Reading,
    client: ClientAbilities,
    cursor: CompletionParams['position'],
): WriteItem {
    const insert = { start: document.positionAt(start), end: cursor };
    const replace = { start: insert.start, end: document.positionAt(end) };
    const nothingFollows = /^[^\S\r\n]*(?:[\r\n]|$)/u.test(text.slice(end));
    return ({ label, kind, detail, explanation, skeleton }, index) => {
        const snippet = skeleton !== undefined && nothingFollows && client.snippets;
        const newText = snippet ? `${label} ${skeleton}` : label;
        return {
            label,
            kind,
            ...(detail !== undefined && { detail }),
            ...(explanation !== undefined && { documentation: writeExplanation(explanation, client) }),
            sortText: String(index).padStart(6, '0'),
            ...(snippet && { insertTextFormat: InsertTextFormat.Snippet }),
            textEdit: client.insertReplace ? { newText, insert, replace } : { newText, range: insert },
        };
    };
}

function writeExplanation(explanation: string, client: ClientAbilities): CompletionItem['documentation'] & object {
    return { kind: client.markdownCompletion ? 'markdown' : 'plaintext', value: explanation };
}
