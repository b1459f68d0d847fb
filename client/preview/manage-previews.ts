// All previews: opens them, one to a column unless they are locked, lets them follow the map in front, and brings them
// back after the window was reloaded. What happens inside one is the business of `preview.ts`.

import {
    Disposable,
    type ExtensionContext,
    type LogOutputChannel,
    Uri,
    type ViewColumn,
    type WebviewPanel,
    window,
} from 'vscode';
import type { PageState } from '../../protocol/picture-messages.ts';
import type { LanguageServer } from '../language-server.ts';
import { type Preview, startPreview } from './preview.ts';
import { makeNonce, previewPage } from './preview-page.ts';

export interface Previews {
    /** The preview that is in front and has the focus. */
    readonly active: Preview | undefined;
    /** Shows a map in a column: in the preview that is there, if it is not locked to another map, else in a new one. */
    open(uri: Uri, place: { readonly column: ViewColumn; readonly focus: boolean }): void;
    dispose(): void;
}

const VIEW_TYPE = 'jobValueMap.preview';

export function managePreviews(context: ExtensionContext, server: LanguageServer, log: LogOutputChannel): Previews {
    const previews = new Set<Preview>();
    const folder = Uri.joinPath(context.extensionUri, 'dist', 'webview');

    function add(panel: WebviewPanel, uri: Uri, locked: boolean): void {
        panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
        panel.iconPath = iconOf(context);
        const report = (message: string) => log.error(`The preview failed: ${message}`);
        const preview = startPreview({ panel, server, uri, locked, folder, storage: context.globalStorageUri, report });
        previews.add(preview);
        panel.onDidDispose(() => previews.delete(preview));
        panel.webview.html = pageFor(panel, folder);
    }

    const follow = window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.languageId !== 'jvm') return;
        for (const preview of previews) if (!preview.locked) preview.show(editor.document.uri);
    });
    const restore = window.registerWebviewPanelSerializer(VIEW_TYPE, {
        async deserializeWebviewPanel(panel: WebviewPanel, state: PageState | undefined) {
            const uri = state?.uri === undefined ? window.activeTextEditor?.document.uri : Uri.parse(state.uri);
            if (uri) add(panel, uri, state?.locked === true);
            else panel.dispose();
        },
    });
    return {
        get active() {
            return [...previews].find((preview) => preview.panel.active);
        },
        open(uri, { column, focus }) {
            const there = [...previews].find((preview) => fits(preview, uri, column));
            if (!there) return add(createPanel(column, focus), uri, false);
            there.show(uri);
            there.panel.reveal(column, !focus);
        },
        dispose: () => Disposable.from(follow, restore, ...[...previews].map(({ panel }) => panel)).dispose(),
    };
}

function fits({ panel, locked, uri: shown }: Preview, uri: Uri, column: ViewColumn): boolean {
    const sameMap = shown.toString() === uri.toString();
    return panel.viewColumn === column && (!locked || sameMap);
}

function createPanel(viewColumn: ViewColumn, focus: boolean): WebviewPanel {
    return window.createWebviewPanel(VIEW_TYPE, 'Preview', { viewColumn, preserveFocus: !focus });
}

function pageFor({ webview }: WebviewPanel, folder: Uri): string {
    return previewPage({
        script: webview.asWebviewUri(Uri.joinPath(folder, 'preview.js')).toString(),
        style: webview.asWebviewUri(Uri.joinPath(folder, 'preview.css')).toString(),
        cspSource: webview.cspSource,
        nonce: makeNonce(),
    });
}

function iconOf({ extensionUri }: ExtensionContext) {
    const inTheme = (theme: string) => Uri.joinPath(extensionUri, 'assets', `preview-${theme}.svg`);
    return { light: inTheme('light'), dark: inTheme('dark') };
}
