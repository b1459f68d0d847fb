// What the server proposes to change, taken at its word: renames, formatting, fixes are carried out as an editor does.

import { ResponseError, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import { type Edit, offsetAt } from './fuzz-edits.ts';
import { METHODS, makeQuestion } from './fuzz-questions.ts';
import { type Session, sendBatch } from './fuzz-session.ts';

const CHANGING = METHODS.filter((method) => /\/(?:rename|codeAction|.*[fF]ormatting)$/u.test(method));

/** Asks for edits of one text, waits, and makes those of all texts that are open. */
export async function takeProposal(session: Session): Promise<void> {
    const { desk, random, editor } = session;
    const uri = random.pick([...desk.open.keys()]);
    const text = desk.open.get(uri)?.text ?? '';
    const method = random.pick(CHANGING);
    session.doing = `what ${method} proposes in ${uri}`;
    try {
        const answer = await editor.ask(method, makeQuestion(uri, text, random));
        for (const [place, edits] of editsOf(answer, uri)) await makeEdits(session, place, edits);
    } catch (error) {
        if (!(error instanceof ResponseError) || method !== 'textDocument/rename') throw error;
    }
}

async function makeEdits(session: Session, uri: string, edits: readonly TextEdit[]): Promise<void> {
    const open = session.desk.open.get(uri);
    if (!open || edits.length === 0) return;
    const batch = edits.map(({ range, newText }): Edit => {
        return { start: offsetAt(open.text, range.start), end: offsetAt(open.text, range.end), text: newText };
    });
    // The last one first: then none moves another.
    await sendBatch(
        session,
        uri,
        open,
        batch.sort((one, other) => other.start - one.start),
    );
}

/** By text: the edits of an answer that is a list of edits, of an edit of the workspace, or of the first of some fixes. */
function editsOf(answer: unknown, uri: string): [uri: string, edits: readonly TextEdit[]][] {
    if (!Array.isArray(answer)) return listEdits(answer as WorkspaceEdit | null);
    const [first] = answer as { readonly edit?: WorkspaceEdit; readonly newText?: string }[];
    if (first?.newText !== undefined) return [[uri, answer as TextEdit[]]];
    return listEdits(first?.edit ?? null);
}

function listEdits(edit: WorkspaceEdit | null): [uri: string, edits: readonly TextEdit[]][] {
    const documents = (edit?.documentChanges ?? []).flatMap((change) =>
        'edits' in change ? [[change.textDocument.uri, change.edits as TextEdit[]] as [string, TextEdit[]]] : [],
    );
    return [...Object.entries(edit?.changes ?? {}), ...documents];
}
