// What happens around the texts in a session of the fuzz test: maps are opened, saved and closed, files come and go, the
// settings and the folders of the workspace change.

import { FileChangeType } from 'vscode-languageserver/node';
import { isWatched, WORKSPACE } from './fuzz-desk.ts';
import { replaceText, type Session } from './fuzz-session.ts';
import { pickMap } from './fuzz-texts.ts';

const OTHER_FOLDER = 'file:///more';

const PLACES: readonly string[] = [
    ...['a.jvm', 'b.jvm', 'deep/c.jvm', 'deep/gr%C3%B6%C3%9Fe.jvm', 'deep/er/d.jvm'].map(
        (name) => `${WORKSPACE}/${name}`,
    ),
    `${OTHER_FOLDER}/e.jvm`,
    'file:///elsewhere/f.jvm',
    'untitled:Untitled-1',
];

/** Untitled texts have no file. */
const FILES = PLACES.filter((uri) => uri.startsWith('file:'));

export function openText({ editor, desk, random, undo }: Session): void {
    const uri = random.pick(PLACES);
    if (desk.open.has(uri)) return;
    const saved = desk.disk.get(uri);
    const text = saved !== undefined && random.chance(0.8) ? saved : pickMap(random);
    const version = 1 + random.below(3);
    desk.open.set(uri, { version, text });
    undo.delete(uri);
    editor.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'jvm', version, text } });
}

export function closeText({ editor, desk, random }: Session): void {
    if (desk.open.size < 2) return;
    const uri = random.pick([...desk.open.keys()]);
    desk.open.delete(uri);
    editor.tell('textDocument/didClose', { textDocument: { uri } });
}

export function saveText(session: Session): void {
    const { editor, desk, random } = session;
    const uri = random.pick([...desk.open.keys()]);
    if (!FILES.includes(uri)) return;
    editor.tell('textDocument/didSave', { textDocument: { uri } });
    putFile(session, uri, desk.open.get(uri)?.text ?? '');
}

export async function putOtherText(session: Session): Promise<void> {
    const { desk, random } = session;
    const uri = random.pick([...desk.open.keys()]);
    const open = desk.open.get(uri);
    if (open) await replaceText(session, uri, open, pickMap(random));
}

export function changeFile(session: Session): void {
    putFile(session, session.random.pick(FILES), pickMap(session.random));
}

export function deleteFile(session: Session): void {
    const uri = session.random.pick(FILES);
    if (session.desk.disk.delete(uri)) tellFile(session, uri, FileChangeType.Deleted);
}

/** One event for a folder, whatever was in it. */
export function deleteFolder(session: Session): void {
    const folder = `${WORKSPACE}/deep`;
    for (const uri of FILES) if (uri.startsWith(`${folder}/`)) session.desk.disk.delete(uri);
    tellFile(session, folder, FileChangeType.Deleted);
}

function putFile(session: Session, uri: string, text: string): void {
    const type = session.desk.disk.has(uri) ? FileChangeType.Changed : FileChangeType.Created;
    // As editors read it from the disk.
    session.desk.disk.set(uri, text.replace(/^\ufeff/u, '').replace(/[\ud800-\udfff]/gu, '\ufffd'));
    tellFile(session, uri, session.random.chance(0.9) ? type : FileChangeType.Changed);
}

function tellFile({ editor, desk, random }: Session, uri: string, type: FileChangeType): void {
    if (!isWatched(desk, uri)) return;
    const change = { uri, type };
    const changes = random.chance(0.1) ? [change, change] : [change];
    editor.tell('workspace/didChangeWatchedFiles', { changes });
}

export function changeSettings({ editor, desk, random }: Session): void {
    const level = () => random.pick(['off', 'hint', 'information', 'warning', 'error']);
    const rules = random.chance(0.7) ? { orphan: level(), 'uncovered-step': level() } : {};
    const maxFileSize = random.chance(0.3) ? { maxFileSize: 1000 + random.below(4000) } : {};
    desk.settings = { rules, ...maxFileSize };
    editor.tell('workspace/didChangeConfiguration', { settings: null });
}

/** Leaves nothing behind, so that two chapters end alike. */
export function clearDesk(session: Session): void {
    const { editor, desk } = session;
    for (const uri of desk.open.keys()) editor.tell('textDocument/didClose', { textDocument: { uri } });
    desk.open.clear();
    for (const uri of FILES) if (desk.disk.delete(uri)) tellFile(session, uri, FileChangeType.Deleted);
    if (desk.folders.has(OTHER_FOLDER)) changeFolders(session);
    desk.settings = {};
    editor.tell('workspace/didChangeConfiguration', { settings: null });
}

export function changeFolders({ editor, desk }: Session): void {
    const folder = { uri: OTHER_FOLDER, name: 'more' };
    const added = !desk.folders.has(OTHER_FOLDER);
    if (added) desk.folders.add(OTHER_FOLDER);
    else desk.folders.delete(OTHER_FOLDER);
    const event = added ? { added: [folder], removed: [] } : { added: [], removed: [folder] };
    editor.tell('workspace/didChangeWorkspaceFolders', { event });
}
