// Keeps what the page knows and draws the page from it, once for all that is heard before the next frame.

import { render } from 'preact';
import type { Actions } from './actions.ts';
import type { View } from './fit-view.ts';
import { Page } from './page.tsx';
import { type PageModel, untell } from './page-model.ts';
import { layoutOf, loadViews } from './show-map.ts';
import { inTwoGoes } from './two-goes.ts';

export interface PageDrawer {
    readonly model: PageModel;
    update(next: PageModel): void;
    /** The picture before is that of another map: it must not come back. */
    forgetLastGood(): void;
}

const UNDRAWABLE = 'The picture of this map could not be drawn. The log of Job-Value Map says why.';

/** How long a message stands, in milliseconds. */
const TOAST_STANDS = 6000;

/** `wishes` gives what else the page is drawn with, as it is at that moment; `fail` hears why a picture could not be drawn. */
export function drawPages(
    root: Element,
    start: PageModel,
    wishes: () => { readonly view: View | undefined; readonly actions: Actions },
    fail: (error: unknown) => void,
): PageDrawer {
    let model = start;
    let lastGood: PageModel['drawn'];
    let waiting = false;

    const show = () => render(<Page model={model} {...wishes()} />, root);

    function layOut(): boolean {
        const { drawn } = model;
        if (!drawn || drawn === lastGood) return false;
        try {
            layoutOf(drawn);
        } catch {
            // Whoever draws it meets the same and says so.
        }
        return true;
    }

    /** A picture that cannot be drawn is said so, and the one before it stays. */
    function drawNow(): void {
        waiting = false;
        try {
            show();
            lastGood = model.drawn;
        } catch (error) {
            fail(error);
            const { drawn, ...rest } = model;
            model = { ...rest, ...(lastGood && { drawn: lastGood }), absence: UNDRAWABLE };
            show();
        }
    }

    const draw = inTwoGoes(layOut, drawNow, setTimeout);

    function update(next: PageModel): void {
        const { toast } = next;
        if (toast && toast !== model.toast) setTimeout(() => update(untell(model, toast.at)), TOAST_STANDS);
        model = next;
        if (waiting) return;
        waiting = true;
        const coming = next.drawn && loadViews(next.drawn);
        if (coming) coming.catch(fail).then(() => requestAnimationFrame(draw));
        else requestAnimationFrame(draw);
    }

    return {
        get model() {
            return model;
        },
        update,
        forgetLastGood() {
            lastGood = undefined;
        },
    };
}
