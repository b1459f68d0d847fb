// The page of the preview in a real browser, without an editor: the very bundle, under its own policy, with a stand-in for
// what the editor gives to a page. It is handed messages and tells what it has said.

import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { previewPage } from '../../client/preview/preview-page.ts';
import { checkMap, readMap } from '../../language/index.ts';
import type { PageState, ToHost, ToPage } from '../../protocol/picture-messages.ts';
import { pictureTheme } from '../../scripts/picture-theme.mjs';
import { EDITOR_THEMES, type EditorTheme } from './editor-themes.ts';

const ROOT = join(import.meta.dirname, '../..');
const ORIGIN = 'http://preview.test';
export const URI = 'file:///map.jvm';

export interface OpenPreview {
    readonly page: Page;
    say(message: ToPage): Promise<void>;
    /** Reads a map and its findings, and shows them. */
    show(text: string): Promise<void>;
    /** What the page, once it has drawn, has said since it was last asked, without its greeting. */
    takeSaid(): Promise<readonly ToHost[]>;
    /** What the page, once it has drawn, would find after a reload. */
    readState(): Promise<PageState | undefined>;
}

interface Options extends BrowserContextOptions {
    readonly theme?: EditorTheme;
    readonly state?: PageState;
}

/** The page in a window of its own; whoever opens it closes `page.context()`. */
export async function openPreview(
    browser: Browser,
    { theme = 'light', state, ...rest }: Options = {},
): Promise<OpenPreview> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, ...rest });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await serve(page);
    await page.addInitScript(standIn, { kept: state, ...EDITOR_THEMES[theme] });
    await page.goto(`${ORIGIN}/`);
    const say = (message: ToPage) => page.evaluate((data) => postMessage(data), message).then(() => settle(page));
    await say({ type: 'subject', uri: URI, locked: false });
    let version = 0;
    return {
        page,
        say,
        async show(text) {
            const map = readMap(text);
            version += 1;
            await say({ type: 'picture', uri: URI, version, map, findings: checkMap(map) });
        },
        async takeSaid() {
            await settle(page);
            if (faults.length > 0) throw new Error(faults.join('\n'));
            return (await page.evaluate(() => window.said.splice(0))).filter(({ type }) => type !== 'ready');
        },
        readState: () => settle(page).then(() => page.evaluate(() => window.kept)),
    };
}

/** Two frames: the page draws in the first one that follows. */
export async function settle(page: Page): Promise<void> {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

declare global {
    interface Window {
        said: ToHost[];
        kept: PageState | undefined;
    }
}

/** Runs in the page before its script: what the editor gives to it, and the colours of a theme. */
function standIn({
    kept,
    kind,
    colours,
}: {
    kept: PageState | undefined;
    kind: string;
    colours: Record<string, string>;
}) {
    window.said = [];
    window.kept = kept;
    const api = {
        postMessage: (message: ToHost) => void window.said.push(message),
        getState: () => window.kept,
        setState: (state: PageState) => {
            window.kept = state;
        },
    };
    Object.assign(window, { acquireVsCodeApi: () => api });
    // Before the script of the page, as in the editor: it measures the font of the theme.
    const waiting = new MutationObserver(() => {
        if (!document.body) return;
        waiting.disconnect();
        document.body.className = kind;
        for (const [name, value] of Object.entries(colours)) document.documentElement.style.setProperty(name, value);
    });
    waiting.observe(document, { childList: true, subtree: true });
}

async function serve(page: Page): Promise<void> {
    const parts = { script: '/preview.js', style: '/preview.css', cspSource: ORIGIN, nonce: 'test' };
    const files = new Map([
        ['/', { contentType: 'text/html', body: previewPage(parts) }],
        ['/preview.js', { contentType: 'text/javascript', body: await bundle('preview.ts') }],
        ['/preview.css', { contentType: 'text/css', body: await bundle('preview.css') }],
    ]);
    await page.route(`${ORIGIN}/**`, (route) => {
        const file = files.get(new URL(route.request().url()).pathname);
        return route.fulfill(file ?? { status: 204 });
    });
}

const bundles = new Map<string, Promise<string>>();

/** Of the sources as they are now: a test must not see what was built yesterday. */
export function bundle(name: string): Promise<string> {
    const known = bundles.get(name) ?? make(name);
    bundles.set(name, known);
    return known;
}

async function make(name: string): Promise<string> {
    const { outputFiles } = await build({
        entryPoints: [join(ROOT, 'client/webview', name)],
        bundle: true,
        minify: true,
        write: false,
        format: name.endsWith('.css') ? undefined : 'iife',
        target: 'es2022',
        plugins: [pictureTheme],
        define: { 'process.env.NODE_ENV': '"production"' },
    } as Parameters<typeof build>[0]);
    return outputFiles?.[0]?.text ?? '';
}
