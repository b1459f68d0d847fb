// Asks one feature about one text, without a conversation around it.

import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientAbilities } from '../../server/client-abilities.ts';
import type { Feature, Surroundings } from '../../server/features/feature.ts';
import { NO_FILES } from '../../server/files/map-files.ts';
import { judgeMaps } from '../../server/maps/judge-map.ts';
import { keepMaps } from '../../server/maps/open-maps.ts';
import { readMarks } from './marked-text.ts';

export const MAP_URI = 'file:///maps/my-map.jvm';

/** An editor that can everything. */
const FULL_CLIENT: ClientAbilities = {
    answersSettings: true,
    registersSettings: true,
    watchesFiles: true,
    changesFolders: true,
    snippets: true,
    insertReplace: true,
    markdownHover: true,
    markdownCompletion: true,
    definitionLinks: true,
    nestedSymbols: true,
    codeActions: true,
    documentChanges: true,
    selects: true,
    showsPlaces: true,
    refreshesLenses: true,
};

/** A server that has some texts open, by their addresses. What it would log fails the test. */
export function openTexts(
    texts: Readonly<Record<string, string>>,
    client: Partial<ClientAbilities> = {},
): Surroundings {
    const maps = keepMaps(
        () => true,
        () => {},
    );
    for (const [uri, text] of Object.entries(texts)) maps.show(TextDocument.create(uri, 'jvm', 1, text));
    const fail = (message: string) => {
        throw new Error(message);
    };
    const settings = { rules: new Map(), maxFileSize: 2_000_000, codeLens: true };
    return {
        maps,
        client: { ...FULL_CLIENT, ...client },
        judge: judgeMaps({ error: fail, warn: fail, info: fail }, undefined),
        settings: { load: async () => settings, peek: () => settings, forget: () => {} },
        files: NO_FILES,
    };
}

/** Asks at the first cursor of a marked text. `more` is what the question has besides the place. */
export async function askAt<Answer>(
    feature: Feature,
    marked: string,
    more: object = {},
    client: Partial<ClientAbilities> = {},
): Promise<Answer> {
    const { text, cursors } = readMarks(marked);
    const question = { textDocument: { uri: MAP_URI }, position: cursors[0], ...more };
    return (await feature.answer(question as never, openTexts({ [MAP_URI]: text }, client))) as Answer;
}
