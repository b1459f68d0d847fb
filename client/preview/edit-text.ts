// Makes what was changed in the picture in its text: one edit that the editor can undo, of exactly the text that the
// picture showed. What to change, the server says.

import { FilePermission, Range, TextEdit, type Uri, WorkspaceEdit, workspace } from 'vscode';
import type { WrittenEdit } from '../../protocol/edit-messages.ts';
import type { ToHost } from '../../protocol/picture-messages.ts';
import type { LanguageServer } from '../language-server.ts';

const NOT_MADE =
    'The editor did not take the change, because the text has changed meanwhile or may not be written. Nothing was changed.';

const OTHER_MAP = 'The picture is that of another map now, so nothing was changed.';

/** What the reader of the picture is told where the edit is not made; undefined where it is. `uri`: of the map in the panel. */
export async function editText(
    server: LanguageServer,
    uri: Uri,
    { uri: asked, version, edit }: ToHost & { type: 'edit' },
): Promise<string | undefined> {
    if (asked !== uri.toString()) return OTHER_MAP;
    const barrier = await findBarrier(uri);
    if (barrier !== undefined) return barrier;
    const wasOpen = workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
    const document = await workspace.openTextDocument(uri);
    // The picture showed the file; the text that was just opened from it counts from 1.
    const shown = !wasOpen && version === 0 ? document.version : version;
    const answer = await server.editMap(uri, shown, edit);
    if ('refusal' in answer) return answer.refusal;
    if (answer.edits.length === 0) return undefined;
    if (document.version !== answer.version) return NOT_MADE;
    const change = new WorkspaceEdit();
    change.set(uri, answer.edits.map(toTextEdit));
    return (await workspace.applyEdit(change)) ? undefined : NOT_MADE;
}

/** Why a text may not be written; undefined where it may. */
async function findBarrier(uri: Uri): Promise<string | undefined> {
    if (uri.scheme === 'untitled') return undefined;
    const readOnly = `${uri.path.slice(uri.path.lastIndexOf('/') + 1)} can only be read, so nothing was changed.`;
    if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return readOnly;
    try {
        const { permissions = 0 } = await workspace.fs.stat(uri);
        return permissions & FilePermission.Readonly ? readOnly : undefined;
    } catch {
        // A text that is open, but whose file is gone, can still be changed and saved.
        return undefined;
    }
}

function toTextEdit({ range: { start, end }, newText }: WrittenEdit): TextEdit {
    return TextEdit.replace(new Range(start.line, start.character, end.line, end.character), newText);
}
