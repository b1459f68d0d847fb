// A person at work, as far as a server can tell: opens, edits, saves and closes maps, changes settings and files, and
// asks for everything, mostly without waiting for the answer. What must hold meanwhile, `fuzz-check.ts` knows.

import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import type { Desk, OpenText } from './fuzz-desk.ts';
import { applyEdit, type EditBatch, pickEditKind, positionAt, settleEdit } from './fuzz-edits.ts';
import { METHODS, makeQuestion } from './fuzz-questions.ts';
import type { Random } from './fuzz-random.ts';
import type { PretendEditor } from './pretend-editor.ts';

export interface Session {
    readonly editor: PretendEditor;
    readonly desk: Desk;
    readonly random: Random;
    /** How many changes of texts the server was told. */
    edits: number;
    /** What is being done. */
    doing: string;
    /** Questions under way. */
    readonly pending: Set<Promise<unknown>>;
    /** Answers that no server may give. */
    readonly faults: string[];
    /** Earlier texts, to which to go back. */
    readonly undo: Map<string, string[]>;
    /** Called after each change of a text. */
    readonly afterEdit?: (() => Promise<void>) | undefined;
}

/** Lets the server take in what it was told, or not. */
export async function breathe({ random }: Session): Promise<void> {
    const pause = random.below(3);
    for (let turn = 0; turn < pause; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Does one thing to one open text, which takes one message or many. */
export async function editText(session: Session): Promise<void> {
    const { desk, random } = session;
    const uri = random.pick([...desk.open.keys()]);
    const open = desk.open.get(uri);
    if (!open) return;
    const kind = pickEditKind(open.text, random);
    session.doing = `${kind.name} in ${uri}`;
    remember(session, uri, open.text);
    for (const batch of kind.make(open.text, random)) {
        if (batch.length === 0) continue;
        await sendBatch(session, uri, open, batch);
        if (random.chance(0.3)) await breathe(session);
        if (random.chance(0.1)) askSomething(session);
    }
}

function remember({ undo }: Session, uri: string, text: string): void {
    const texts = undo.get(uri) ?? [];
    undo.set(uri, [...texts.slice(-20), text]);
}

/** Goes back to an earlier text, as one edit of what is different. */
export async function undoEdits(session: Session): Promise<void> {
    const { desk, random, undo } = session;
    const uri = random.pick([...desk.open.keys()]);
    const [open, texts] = [desk.open.get(uri), undo.get(uri)];
    if (!open || !texts || texts.length === 0) return;
    session.doing = `edits undone in ${uri}`;
    const text = texts.splice(random.below(texts.length))[0] ?? '';
    await sendBatch(session, uri, open, [findDifference(open.text, text)]);
}

function findDifference(from: string, to: string) {
    let start = 0;
    while (start < Math.min(from.length, to.length) && from[start] === to[start]) start += 1;
    let same = 0;
    const most = Math.min(from.length, to.length) - start;
    while (same < most && from[from.length - 1 - same] === to[to.length - 1 - same]) same += 1;
    return { start, end: from.length - same, text: to.slice(start, to.length - same) };
}

/** Replaces a text without saying what is different. */
export async function replaceText(session: Session, uri: string, open: OpenText, text: string): Promise<void> {
    open.text = text;
    await tellChange(session, uri, open, [{ text }]);
}

/** Tells edits in one message, each by its place in the text that the one before has left. */
export async function sendBatch(session: Session, uri: string, open: OpenText, batch: EditBatch): Promise<void> {
    const changes = batch.map((written) => {
        const edit = settleEdit(open.text, written);
        const range = { start: positionAt(open.text, edit.start), end: positionAt(open.text, edit.end) };
        open.text = applyEdit(open.text, edit);
        return { range, text: edit.text };
    });
    await tellChange(session, uri, open, changes);
}

async function tellChange(session: Session, uri: string, open: OpenText, contentChanges: object[]): Promise<void> {
    open.version += 1;
    session.edits += contentChanges.length;
    session.editor.tell('textDocument/didChange', { textDocument: { uri, version: open.version }, contentChanges });
    await session.afterEdit?.();
}

/** Asks one thing about one map, which may be closed or unknown; sometimes takes the question back. */
export function askSomething(session: Session): void {
    const { editor, desk, random, pending, faults } = session;
    const uri = random.pick([...desk.open.keys(), ...desk.disk.keys(), 'file:///maps/none.jvm']);
    const method = random.pick(METHODS);
    const text = desk.open.get(uri)?.text ?? desk.disk.get(uri) ?? '';
    const source = new CancellationTokenSource();
    const answer = editor.connection.sendRequest(method, makeQuestion(uri, text, random), source.token).then(
        () => {},
        (error: unknown) => {
            if (!isRefusal(error, method, source)) faults.push(`${method} about ${uri} failed: ${String(error)}`);
        },
    );
    pending.add(answer);
    void answer.then(() => pending.delete(answer));
    if (random.chance(0.3)) source.cancel();
    else if (random.chance(0.1)) setImmediate(() => source.cancel());
}

/** What is taken back is not answered, and some names cannot be changed; nothing else is refused. */
function isRefusal(error: unknown, method: string, { token }: CancellationTokenSource): boolean {
    if (!(error instanceof ResponseError)) return false;
    if (error.code === LSPErrorCodes.RequestCancelled) return token.isCancellationRequested;
    return error.code === LSPErrorCodes.RequestFailed && /rename/iu.test(method);
}
