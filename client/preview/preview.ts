// One preview: a panel that shows one map at a time. It asks for the map while it is visible, hands it to its page, and
// carries what is pointed at between text and picture. Which previews there are is the business of `manage-previews.ts`.

import { Disposable, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { ToHost } from '../../protocol/picture-messages.ts';
import type { LanguageServer } from '../language-server.ts';
import { changeText, pickWord } from './change-text.ts';
import { copyMap } from './export/copy-map.ts';
import { savePage } from './export/save-page.ts';
import { savePicture } from './export/save-picture.ts';
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
    /** Makes one of `EXPORTS` of the picture. */
    export(id: string): void;
    copy(as: 'markdown' | 'mermaid'): Promise<void>;
}

export interface PreviewParts {
    readonly panel: WebviewPanel;
    readonly server: LanguageServer;
    readonly uri: Uri;
    readonly locked: boolean;
    /** Where the parts of the page lie, and where we may write. */
    readonly folder: Uri;
    readonly storage: Uri;
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
        export: teller.export,
        copy: (as) => copyMap(teller.picture, as, teller.tell),
        toggleLock() {
            subject.locked = !subject.locked;
            nameSubject(panel, subject, teller);
        },
    };
}

function listen(parts: PreviewParts, subject: Subject, teller: PageTeller): Disposable {
    const { panel, server, report } = parts;
    const hear = (message: ToHost) => {
        act(message, parts, subject, teller)?.catch((error: unknown) => report(String(error)));
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

/** Does what the page asks for; some of it takes its time. */
function act(message: ToHost, parts: PreviewParts, subject: Subject, teller: PageTeller): Promise<void> | undefined {
    const { panel, server, report } = parts;
    switch (message.type) {
        case 'ready':
            greet(subject, teller);
            return undefined;
        case 'failed':
            report(message.message);
            return undefined;
        case 'ask':
            choose(message.scenario ?? undefined, subject);
            return undefined;
        case 'edit':
            return changeText(message, { uri: subject.uri, server, report, tell: teller.tell });
        case 'pick':
            return pickWord(message, { uri: subject.uri, server, report, tell: teller.tell });
        case 'undo':
        case 'redo':
            return undoText(message.type, panel, subject.uri);
        case 'reveal':
            return reveal(message, panel, subject, teller);
        case 'save':
            return savePicture(subject.uri, message, teller.tell);
        case 'copy':
            return copyMap(teller.picture, message.as, teller.tell);
        case 'save-page':
            return exportPage(message, parts, subject, teller);
    }
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

/** The page that is written has the map that this one shows. */
async function exportPage(
    { choices, print }: ToHost & { type: 'save-page' },
    { server, folder, storage }: PreviewParts,
    { uri }: Subject,
    { tell }: PageTeller,
): Promise<void> {
    const readMap = (scenario?: string) => server.readMap(uri, scenario);
    await savePage({ uri, folder, storage, readMap, tell }, choices, print);
}

function columnBeside({ viewColumn }: WebviewPanel): ViewColumn {
    return viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
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
