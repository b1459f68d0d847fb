// The example that the suite works on, as a person has it in the window: open in the first column, with a cursor in it.

import * as vscode from 'vscode';
import { askRunner } from './ask-runner.ts';
import { expectSoon } from './expect.ts';

/** What VS Code shows of a finding: its code, its severity, its message, and the text that is underlined. */
export type ShownFinding = readonly [code: string, severity: string, message: string, text: string];

export function findExample(name: string): vscode.Uri {
    const folder = vscode.workspace.workspaceFolders?.[0];
    if (!folder) throw new Error('No folder is open.');
    return vscode.Uri.joinPath(folder.uri, name);
}

export async function openExample(): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(findExample('tv-evening.jvm'));
    await vscode.window.showTextDocument(document, { viewColumn: 1, selection: new vscode.Range(0, 0, 0, 0) });
    return document;
}

/** As `openExample`, with its picture beside it as a person opens that, and all of it drawn. */
export async function openPicture(): Promise<vscode.TextDocument> {
    const document = await openExample();
    await askRunner('press', { key: 'ControlOrMeta+K' });
    await askRunner('press', { key: 'V' });
    await expectSoon(countComponents, 20);
    return document;
}

/** How many the picture shows; 0 where there is no picture. */
export async function countComponents(): Promise<number> {
    return (await askRunner('lookAtPicture', {}))?.components.length ?? 0;
}

/** In the order of the text. */
export function listFindings(document: vscode.TextDocument): ShownFinding[] {
    return vscode.languages
        .getDiagnostics(document.uri)
        .sort((one, other) => one.range.start.compareTo(other.range.start))
        .map(({ code, severity, message, range }) => [
            String(typeof code === 'object' ? code.value : code),
            vscode.DiagnosticSeverity[severity],
            message,
            document.getText(range),
        ]);
}

/** The place right behind the first occurrence of a text. */
export function placeAfter(document: vscode.TextDocument, text: string): vscode.Position {
    const start = document.getText().indexOf(text);
    if (start < 0) throw new Error(`The example does not hold ‘${text}’.`);
    return document.positionAt(start + text.length);
}

/** Types behind the first occurrence of a text, as a person does: on the keyboard, into the window. */
export async function typeAfter(document: vscode.TextDocument, text: string, typed: string): Promise<void> {
    const place = placeAfter(document, text);
    await vscode.window.showTextDocument(document, { viewColumn: 1, selection: new vscode.Range(place, place) });
    await askRunner('type', { text: typed });
    await expectSoon(() => document.getText().includes(text + typed), true);
}

/**
 * Takes back whatever a test has done to the text, and touches nothing else: VS Code colours a text anew from the first
 * changed line on, and does nothing by itself (such as closing a brace) in lines that have no colours yet.
 */
export async function restore(document: vscode.TextDocument, text: string): Promise<void> {
    const now = document.getText();
    const start = countSame(now, text, (each, index) => each[index]);
    const [rest, wanted] = [now.slice(start), text.slice(start)];
    const end = countSame(rest, wanted, (each, index) => each[each.length - 1 - index]);
    const range = new vscode.Range(document.positionAt(start), document.positionAt(now.length - end));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, range, wanted.slice(0, wanted.length - end));
    await vscode.workspace.applyEdit(edit);
    await document.save();
}

/** How many units of two texts are the same, one after the other, until the first difference. */
function countSame(one: string, other: string, read: (text: string, index: number) => string | undefined): number {
    const most = Math.min(one.length, other.length);
    let count = 0;
    while (count < most && read(one, count) === read(other, count)) count += 1;
    return count;
}
