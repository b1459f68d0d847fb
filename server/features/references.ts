// Find references: every place where the same thing is named, in all maps.

import type { Location, ReferenceParams } from 'vscode-languageserver';
import type { Feature } from './feature.ts';
import { findEverywhere } from './find-everywhere.ts';
import { findSubject } from './find-subject.ts';

export const references: Feature<ReferenceParams, Location[] | null> = {
    method: 'textDocument/references',
    capabilities: { referencesProvider: true },
    answer(question, { maps }) {
        const subject = findSubject(question, maps);
        if (!subject?.name) return null;
        return findEverywhere(subject, maps).flatMap(({ map, places }) =>
            places
                .filter((place) => place.role === 'use' || question.context.includeDeclaration)
                .map(({ range }) => ({ uri: map.uri, range })),
        );
    },
};
