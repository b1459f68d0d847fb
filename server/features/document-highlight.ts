// Highlights the places of the name under the cursor.

import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import type { Feature } from './feature.ts';
import { findSubject } from './find-subject.ts';

export const documentHighlight: Feature<DocumentHighlightParams, DocumentHighlight[] | null> = {
    method: 'textDocument/documentHighlight',
    capabilities: { documentHighlightProvider: true },
    answer(question, { maps }) {
        const subject = findSubject(question, maps);
        if (!subject?.name) return null;
        return subject.places.map(({ range, role }) => ({
            range,
            kind: role === 'use' ? DocumentHighlightKind.Read : DocumentHighlightKind.Write,
        }));
    },
};
