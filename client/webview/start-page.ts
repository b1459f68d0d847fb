// The life of the page: it listens to its host, keeps the one model, and draws the page from it.

import { PAGE_WIDTH, type Paper, type ThingKey } from '../../diagram/on-page.ts';
import type { PageState, PictureChoices, ToHost, ToPage } from '../../protocol/picture-messages.ts';
import type { Actions } from './actions.ts';
import { drawPages } from './draw-page.tsx';
import { loadExport } from './export/load-export.ts';
import { choosePaperWidth, type View } from './fit-view.ts';
import { measureOnPage } from './measure-on-page.ts';
import { change, choose, point, receive, resize, type Search, startModel, tell } from './page-model.ts';
import { thingOf } from './thing-key.ts';
import type { VsCodeApi } from './vscode-api.ts';

/** Takes over the page. */
export function startPage(api: VsCodeApi, root: Element): void {
    const before = api.getState();
    const cutPaper = preparePaper();
    const fail = (error: unknown) => api.postMessage({ type: 'failed', message: describe(error) });
    const page = drawPages(root, startModel(before, cutPaper()), () => ({ view, actions }), fail);
    let view: View | undefined = before?.view;

    function ask(scenario: string | undefined): void {
        api.postMessage({ type: 'ask', scenario: scenario ?? null });
    }

    function save(): void {
        const { subject, choices } = page.model;
        const state: PageState = { ...subject, ...(view && { view }), choices };
        api.setState(state);
    }

    function take(message: ToPage): void {
        if (message.type === 'subject' && message.uri !== page.model.subject?.uri) {
            view = undefined;
            page.forgetLastGood();
        }
        page.update(receive(page.model, message));
        if (message.type === 'export' && page.model.drawn) loadExport(page.model.drawn, message.id, actions);
        if (message.type === 'subject') save();
    }

    const actions: Actions = {
        point(key: ThingKey | undefined) {
            if (key !== page.model.pointed) page.update(point(page.model, key));
        },
        choose(key: ThingKey | null) {
            page.update(choose(page.model, key));
            if (key !== null) api.postMessage({ type: 'reveal', thing: thingOf(key), quietly: true });
        },
        open(key: ThingKey) {
            page.update(choose(page.model, key));
            api.postMessage({ type: 'reveal', thing: thingOf(key) });
        },
        move(next: View | undefined) {
            view = next;
            save();
        },
        change(choices: PictureChoices) {
            page.update(change(page.model, choices));
            save();
            if ('scenario' in choices) ask(choices.scenario);
        },
        search: (search: Search | undefined) => page.update({ ...page.model, search }),
        outline: (outlined: boolean) => page.update({ ...page.model, outlined }),
        compare: (compared: boolean) => page.update({ ...page.model, compared }),
        tell: (message: string) => page.update(tell(page.model, message)),
        post: (message: ToHost) => api.postMessage(message),
    };

    addEventListener('message', (event: MessageEvent<ToPage>) => take(event.data));
    addEventListener('resize', () => page.update(resize(page.model, cutPaper())));
    addEventListener('error', (event) => fail(event.error));
    addEventListener('unhandledrejection', (event) => fail(event.reason));
    page.update(page.model);
    if (before?.choices?.scenario !== undefined) ask(before.choices.scenario);
    api.postMessage({ type: 'ready' });
}

/** What maps are drawn on in this panel, as wide as it is at that moment. */
function preparePaper(): () => Paper {
    const measure = measureOnPage();
    // What stands beside the stage takes room from it.
    const room = () => (document.querySelector('.stage') ?? document.body).clientWidth;
    return () => ({ measure, width: choosePaperWidth(room(), PAGE_WIDTH), steady: true });
}

function describe(error: unknown): string {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
