// The colours of names as an editor keeps them: it asks only for what is different from the last time, and puts that into
// what it has. The result must be what a fresh server tells in full.

import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import type { PretendEditor } from './pretend-editor.ts';

const METHOD = 'textDocument/semanticTokens/full';

/** By editor and text: what it was told last. */
const kept = new WeakMap<PretendEditor, Map<string, SemanticTokens>>();

/** The tokens of a text as an editor that follows it has them now. */
export async function followTokens(editor: PretendEditor, uri: string): Promise<readonly number[]> {
    const known = kept.get(editor) ?? new Map<string, SemanticTokens>();
    kept.set(editor, known);
    const before = known.get(uri);
    const answer = before
        ? await editor.ask<SemanticTokens | SemanticTokensDelta>(`${METHOD}/delta`, {
              textDocument: { uri },
              previousResultId: before.resultId,
          })
        : await editor.ask<SemanticTokens>(METHOD, { textDocument: { uri } });
    const data = 'edits' in answer ? applyEdits(before?.data ?? [], answer) : answer.data;
    known.set(uri, { ...(answer.resultId !== undefined && { resultId: answer.resultId }), data });
    return data;
}

/** The places of all edits are those in the list before any of them. */
function applyEdits(data: readonly number[], { edits }: SemanticTokensDelta): number[] {
    const after = [...data];
    for (const { start, deleteCount, data: put } of [...edits].sort((one, other) => other.start - one.start)) {
        after.splice(start, deleteCount, ...(put ?? []));
    }
    return after;
}
