// How often a panel scales its picture anew while a whole map is typed into it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
    choosePaperWidth,
    fitAfterChange,
    fitReadable,
    type Size,
    sizeToFit,
    type View,
} from '../../client/webview/fit-view.ts';
import { layoutMap, PAGE_WIDTH } from '../../diagram/index.ts';
import { readMap } from '../../language/index.ts';
import { pauseSeldom, typeWithClosing } from '../support/type-map.ts';

const FOLDER = join(import.meta.dirname, '../diagram/maps');

/** The zoom of the panel at first and after each time that it was changed. */
function watchZoom(text: string, panel: Size): number[] {
    const paper = { width: choosePaperWidth(panel.width, PAGE_WIDTH), steady: true };
    const zooms: number[] = [];
    let view: View | undefined;
    for (const keystroke of pauseSeldom(typeWithClosing(text), 120)) {
        const layout = layoutMap(readMap(keystroke.text), [], paper);
        const size = sizeToFit(layout, layout.components.length);
        const next = view ? fitAfterChange(view, fitReadable, size, panel) : fitReadable(size, panel);
        if (next !== view) zooms.push(Math.round(next.zoom * 100));
        view = next;
    }
    return zooms;
}

test.each([
    ['school-trip.jvm', 'beside the text', { width: 700, height: 600 }, [67]],
    ['school-trip.jvm', 'as wide as the window', { width: 1600, height: 900 }, [100]],
    ['school-trip.jvm', 'too narrow to show it whole', { width: 480, height: 800 }, [60]],
    // Its fifth step is one more than there was room for.
    ['insurance-claim.jvm', 'beside the text', { width: 700, height: 600 }, [67, 55]],
])('a panel keeps its zoom while %s is typed: %s', (file, _where, panel, zooms) => {
    expect(watchZoom(readFileSync(join(FOLDER, file), 'utf8'), panel)).toEqual(zooms);
});
