// Find references: every place where the same thing is named.

import type { Location, ReferenceParams } from 'vscode-languageserver';
import type { Feature } from './feature.ts';
import { findSubject } from './find-subject.ts';

export const references: Feature<ReferenceParams, Location[] | null> = {
    method: 'textDocument/references',
    capabilities: { referencesProvider: true },
    answer(question, { maps }) {
        const subject = findSubject(question, maps);
        if (!subject?.name) return null;
        return subject.places
            .filter((place) => place.role === 'use' || question.context.includeDeclaration)
            .map(({ range }) => ({ uri: subject.map.uri, range }));
    },
};
