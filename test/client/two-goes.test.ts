// A page that is given one picture after another draws the newest, and none that is out of date.

import { expect, it } from 'vitest';
import { inTwoGoes } from '../../client/webview/two-goes.ts';

/** What a page does that hears of one more picture after each go. */
function work(pictures: readonly string[]): string[] {
    const done: string[] = [];
    const waiting: (() => void)[] = [];
    let [newest, shown] = ['', ''];
    const prepare = () => {
        if (newest !== shown) done.push(`prepare ${newest}`);
        return newest !== shown;
    };
    const show = () => {
        done.push(`show ${newest}`);
        shown = newest;
    };
    const go = inTwoGoes(prepare, show, (next) => waiting.push(next));
    for (const picture of pictures) {
        newest = picture;
        (waiting.shift() ?? go)();
    }
    return done;
}

it('shows a picture after it is prepared, and prepares nothing that is shown', () => {
    expect(work(['one', 'one', 'one'])).toEqual(['prepare one', 'show one', 'show one']);
});

it('passes over a picture that is replaced while it is prepared', () => {
    expect(work(['one', 'two', 'two'])).toEqual(['prepare one', 'show two', 'show two']);
});

it('passes over one in a row at most', () => {
    expect(work(['1', '2', '3', '4'])).toEqual(['prepare 1', 'show 2', 'prepare 3', 'show 4']);
});
