// Formatting while one types: after Enter and after `}`, where the editor is set to ask for it.

import type { DocumentOnTypeFormattingParams, TextEdit } from 'vscode-languageserver';
import { formatAfterBrace, formatAfterEnter } from '../../language/index.ts';
import type { Feature } from './feature.ts';
import { writeEdits } from './formatting.ts';

export const onTypeFormatting: Feature<DocumentOnTypeFormattingParams, TextEdit[] | null> = {
    method: 'textDocument/onTypeFormatting',
    capabilities: { documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] } },
    answer({ textDocument, position, ch }, { maps }) {
        const reading = maps.find(textDocument.uri)?.read();
        if (!reading || reading.tooLarge) return null;
        const format = ch === '}' ? formatAfterBrace : formatAfterEnter;
        return writeEdits(format(reading.text, position.line, reading.map), reading);
    },
};
