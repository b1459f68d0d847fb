// One preview: a panel that shows one map at a time. It asks for the map while it is visible, hands it to its page, and
// carries what is pointed at between text and picture. Which previews there are is the business of `manage-previews.ts`.

import { Disposable, type Uri, type WebviewPanel, window } from 'vscode';
import type { ToHost } from '../../protocol/picture-messages.ts';
import type { LanguageServer } from '../language-server.ts';
import { followMap, type MapFollower } from './follow-map.ts';
import { type PageTeller, tellPage } from './page-teller.ts';
import { showText } from './show-text.ts';

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

/** Takes a panel whose page is being loaded; the page says when it is ready. */
export function startPreview(parts: PreviewParts): Preview {
    const { panel, server } = parts;
    const teller = tellPage((message) => void panel.webview.postMessage(message));
    let { uri, locked } = parts;
    let follower = follow(server, uri, teller);

    function name(): void {
        const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
        panel.title = locked ? `[Preview] ${file}` : `Preview ${file}`;
        teller.subject(uri.toString(), locked);
    }

    function show(next: Uri): void {
        if (next.toString() === uri.toString()) return;
        uri = next;
        follower.stop();
        follower = follow(server, uri, teller);
        name();
        tellCursor(uri, teller);
        follower.refresh();
    }

    const listeners = Disposable.from(
        panel.webview.onDidReceiveMessage((message: ToHost) => {
            if (message.type === 'ready') {
                teller.pageReady();
                tellCursor(uri, teller);
                follower.refresh();
            } else if (message.type === 'failed') parts.report(message.message);
            else reveal(message, uri, teller).catch((error: unknown) => parts.report(String(error)));
        }),
        window.onDidChangeTextEditorSelection(({ textEditor }) => {
            if (textEditor.document.uri.toString() === uri.toString()) teller.cursor(textEditor.selection.active);
        }),
        server.onMapChange((change) => {
            if (panel.visible && change.uri.toString() === uri.toString()) follower.announce(change.version);
        }),
        server.onStateChange((state) => {
            if (state === 'running') follower.refresh();
            else if (state === 'stopped') teller.explain(NO_SERVER);
        }),
        panel.onDidChangeViewState(() => {
            if (!panel.visible) teller.pageGone();
        }),
    );
    panel.onDidDispose(() => {
        follower.stop();
        listeners.dispose();
    });
    name();
    return {
        panel,
        show,
        get uri() {
            return uri;
        },
        get locked() {
            return locked;
        },
        showText: () => showText(uri, undefined),
        toggleLock() {
            locked = !locked;
            name();
        },
    };
}

function follow(server: LanguageServer, uri: Uri, teller: PageTeller): MapFollower {
    return followMap({
        ask: () => server.readMap(uri),
        tell: teller.take,
        fail: (error) => {
            if (server.state === 'running') teller.explain(`The language server gives no map: ${String(error)}`);
            else if (server.state === 'stopped') teller.explain(NO_SERVER);
        },
    });
}

function tellCursor(uri: Uri, teller: PageTeller): void {
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    if (editor) teller.cursor(editor.selection.active);
}

async function reveal({ thing }: ToHost & { type: 'reveal' }, uri: Uri, teller: PageTeller): Promise<void> {
    const range = teller.findText(thing);
    if (range) await showText(uri, range);
}
