// Go to definition: from a name to where it is declared, second declarations included, the one that counts first.

import type { Definition, DefinitionLink, DefinitionParams } from 'vscode-languageserver';
import type { Feature } from './feature.ts';
import { findSubject } from './find-subject.ts';

export const definition: Feature<DefinitionParams, Definition | DefinitionLink[] | null> = {
    method: 'textDocument/definition',
    capabilities: { definitionProvider: true },
    answer(question, { maps, client }) {
        const subject = findSubject(question, maps);
        if (!subject?.name) return null;
        const { map, name, places } = subject;
        const declarations = places.filter((place) => place.role !== 'use');
        if (!client.definitionLinks) return declarations.map(({ range }) => ({ uri: map.uri, range }));
        return declarations.map(({ range }) => ({
            originSelectionRange: name.range,
            targetUri: map.uri,
            targetRange: range,
            targetSelectionRange: range,
        }));
    },
};
