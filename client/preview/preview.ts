// One preview: a panel that shows one map at a time. It asks for the map while it is visible, hands it to its page, and
// carries what is pointed at between text and picture. Which previews there are is the business of `manage-previews.ts`.

import { Disposable, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { ToHost, ToPage } from '../../protocol/picture-messages.ts';
import type { LanguageServer } from '../language-server.ts';
import { editText } from './edit-text.ts';
import { followMap, type MapFollower } from './follow-map.ts';
import { type PageTeller, tellPage } from './page-teller.ts';
import { showText } from './show-text.ts';
import { undoText } from './undo-text.ts';

export interface Preview {
    readonly panel: WebviewPanel;
    readonly uri: Uri;
    /** It stays with its map when another one becomes active. */
    readonly locked: boolean;
    show(uri: Uri): void;
    showText(): Promise<void>;
    toggleLock(): void;
}

export interface PreviewParts {
    readonly panel: WebviewPanel;
    readonly server: LanguageServer;
    readonly uri: Uri;
    readonly locked: boolean;
    /** Something broke; for the log. */
    readonly report: (message: string) => void;
}

const NO_SERVER =
    'The language server does not run, so the picture cannot follow the text. Run “Job-Value Map: Restart Language Server”.';

/** What a preview is about now, and who keeps up with it. */
interface Subject {
    uri: Uri;
    locked: boolean;
    /** The scenario that the reader wants to see. */
    scenario?: string | undefined;
    follower: MapFollower;
}

/** Takes a panel whose page is being loaded; the page says when it is ready. */
export function startPreview(parts: PreviewParts): Preview {
    const { panel, server, uri, locked } = parts;
    const teller = tellPage((message) => void panel.webview.postMessage(message));
    const wanted = () => subject.scenario;
    const subject: Subject = { uri, locked, follower: follow(server, uri, teller, wanted) };
    const listeners = listen(parts, subject, teller);
    panel.onDidDispose(() => {
        subject.follower.stop();
        listeners.dispose();
    });
    nameSubject(panel, subject, teller);
    return {
        panel,
        get uri() {
            return subject.uri;
        },
        get locked() {
            return subject.locked;
        },
        show(next) {
            if (isSame(next, subject.uri)) return;
            subject.follower.stop();
            const follower = follow(server, next, teller, wanted);
            Object.assign(subject, { uri: next, scenario: undefined, follower });
            nameSubject(panel, subject, teller);
            tellCursor(subject, teller);
            subject.follower.refresh();
        },
        showText: () => showText(subject.uri, ViewColumn.One),
        toggleLock() {
            subject.locked = !subject.locked;
            nameSubject(panel, subject, teller);
        },
    };
}

function listen(parts: PreviewParts, subject: Subject, teller: PageTeller): Disposable {
    const { panel, server, report } = parts;
    const hear = (message: ToHost) => {
        if (message.type === 'ready') greet(subject, teller);
        else if (message.type === 'failed') report(message.message);
        else if (message.type === 'ask') choose(message.scenario ?? undefined, subject);
        else if (message.type === 'edit') attempt(change(message, parts, subject), report);
        else if (message.type === 'undo' || message.type === 'redo')
            attempt(undoText(message.type, panel, subject.uri), report);
        else if (message.type === 'reveal') attempt(reveal(message, panel, subject, teller), report);
    };
    return Disposable.from(
        panel.webview.onDidReceiveMessage(hear),
        window.onDidChangeTextEditorSelection(({ textEditor }) => {
            if (isSame(textEditor.document.uri, subject.uri)) teller.cursor(textEditor.selection.active);
        }),
        server.onMapChange(({ uri, version }) => {
            if (panel.visible && isSame(uri, subject.uri)) subject.follower.announce(version);
        }),
        server.onStateChange((state) => {
            if (state === 'running') subject.follower.refresh();
            else if (state === 'stopped') teller.explain(NO_SERVER);
        }),
        panel.onDidChangeViewState(() => {
            if (!panel.visible) teller.pageGone();
        }),
    );
}

/** A page that was hidden is loaded anew when it shows again; meanwhile the map may have changed. */
function greet(subject: Subject, teller: PageTeller): void {
    teller.pageReady();
    tellCursor(subject, teller);
    subject.follower.refresh();
}

function attempt(done: Promise<void>, report: (message: string) => void): void {
    done.catch((error: unknown) => report(String(error)));
}

/** The picture stays in sight: the text opens beside it. */
async function reveal(
    { thing, quietly }: ToHost & { type: 'reveal' },
    panel: WebviewPanel,
    { uri }: Subject,
    teller: PageTeller,
): Promise<void> {
    const range = teller.findText(thing);
    if (range) await showText(uri, columnBeside(panel), range, quietly);
}

function columnBeside({ viewColumn }: WebviewPanel): ViewColumn {
    return viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
}

/** The reader is told why nothing was changed, if nothing was. */
async function change(
    asked: ToHost & { type: 'edit' },
    { panel, server, report }: PreviewParts,
    { uri }: Subject,
): Promise<void> {
    const refusal = await editText(server, uri, asked).catch((error: unknown) => {
        report(String(error));
        return 'The language server gave no answer, so nothing was changed.';
    });
    const told = refusal === undefined ? undefined : ({ type: 'told', message: refusal } satisfies ToPage);
    if (told) void panel.webview.postMessage(told);
}

function nameSubject(panel: WebviewPanel, { uri, locked }: Subject, teller: PageTeller): void {
    const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    panel.title = locked ? `[Preview] ${file}` : `Preview ${file}`;
    teller.subject(uri.toString(), locked);
}

function tellCursor({ uri }: Subject, teller: PageTeller): void {
    const editor = window.visibleTextEditors.find(({ document }) => isSame(document.uri, uri));
    if (editor) teller.cursor(editor.selection.active);
}

function isSame(one: Uri, other: Uri): boolean {
    return one.toString() === other.toString();
}

/** The page says it anew each time that it is loaded. */
function choose(scenario: string | undefined, subject: Subject): void {
    if (scenario === subject.scenario) return;
    subject.scenario = scenario;
    subject.follower.refresh();
}

function follow(server: LanguageServer, uri: Uri, teller: PageTeller, wanted: () => string | undefined): MapFollower {
    let asked: string | undefined;
    return followMap({
        ask: () => {
            asked = wanted();
            return server.readMap(uri, asked);
        },
        // Once another scenario is chosen, its own question is on its way.
        tell: (answer) => {
            if (asked === wanted()) teller.take(answer);
        },
        fail: (error) => {
            if (server.state === 'running') teller.explain(`The language server gives no map: ${String(error)}`);
            else if (server.state === 'stopped') teller.explain(NO_SERVER);
        },
    });
}
