// The start of the page: it listens to the host, keeps the one model, and draws the page from it.

import { render } from 'preact';
import { PAGE_WIDTH, type Paper, type ThingKey, themeCss } from '../../diagram/index.ts';
import type { PageState, ToPage } from '../../protocol/picture-messages.ts';
import { choosePaperWidth, type View } from './fit-view.ts';
import { measureOnPage } from './measure-on-page.ts';
import { type Actions, Page } from './page.tsx';
import { choose, type PageModel, point, receive, resize, startModel } from './page-model.ts';
import { thingOf } from './thing-key.ts';
import type { VsCodeApi } from './vscode-api.ts';

const UNDRAWABLE = 'The picture of this map could not be drawn. The log of Job-Value Map says why.';

/** Takes over the page. */
export function startPage(api: VsCodeApi, root: Element): void {
    const before = api.getState();
    const cutPaper = preparePaper();
    let model = startModel(before, cutPaper());
    let view: View | undefined = before?.view;
    let lastGood: PageModel['drawn'];
    let waiting = false;

    /** Draws once for all that is heard before the next frame. */
    function update(next: PageModel): void {
        model = next;
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(() => {
            waiting = false;
            draw();
        });
    }

    /** A picture that cannot be drawn is said so, and the one before it stays. */
    function draw(): void {
        try {
            show();
            lastGood = model.drawn;
        } catch (error) {
            api.postMessage({ type: 'failed', message: describe(error) });
            const { drawn, ...rest } = model;
            model = { ...rest, ...(lastGood && { drawn: lastGood }), absence: UNDRAWABLE };
            show();
        }
    }

    function show(): void {
        render(<Page model={model} view={view} actions={actions} />, root);
    }

    function save(): void {
        const state: PageState = { ...model.subject, ...(view && { view }) };
        api.setState(state);
    }

    function take(message: ToPage): void {
        if (message.type === 'subject' && message.uri !== model.subject?.uri) {
            view = undefined;
            lastGood = undefined;
        }
        update(receive(model, message));
        if (message.type === 'subject') save();
    }

    const actions: Actions = {
        point(key: ThingKey | undefined) {
            if (key !== model.pointed) update(point(model, key));
        },
        choose(key: ThingKey | null) {
            update(choose(model, key));
            if (key !== null) api.postMessage({ type: 'reveal', thing: thingOf(key) });
        },
        move(next: View | undefined) {
            view = next;
            save();
        },
    };

    addEventListener('message', (event: MessageEvent<ToPage>) => take(event.data));
    addEventListener('resize', () => update(resize(model, cutPaper())));
    addEventListener('error', (event) => api.postMessage({ type: 'failed', message: describe(event.error) }));
    addEventListener('unhandledrejection', (event) => {
        api.postMessage({ type: 'failed', message: describe(event.reason) });
    });
    update(model);
    api.postMessage({ type: 'ready' });
}

/** What maps are drawn on in this panel, as wide as it is at that moment. */
function preparePaper(): () => Paper {
    const measure = measureOnPage();
    return () => ({ measure, width: choosePaperWidth(document.body.clientWidth, PAGE_WIDTH), steady: true });
}

function describe(error: unknown): string {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The rules of the picture come with it; a sheet that is made by a script needs no leave of the page's policy. */
function adoptTheme(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(themeCss);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const root = document.getElementById('page');
if (root) {
    adoptTheme();
    startPage(acquireVsCodeApi(), root);
}
