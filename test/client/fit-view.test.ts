// Where a picture lies in its panel.

import { describe, expect, test } from 'vitest';
import {
    choosePaperWidth,
    findWayIntoSight,
    fitAfterChange,
    fitBox,
    fitReadable,
    fitWhole,
    isInSight,
    keepInSight,
    sizeToFit,
    zoomAbout,
} from '../../client/webview/fit-view.ts';

describe('the whole picture', () => {
    test.each([
        [
            'is scaled to the width of a narrow panel',
            { width: 1400, height: 700 },
            { width: 700, height: 600 },
            { zoom: 0.5, x: 0, y: 0 },
        ],
        [
            'is scaled to the height of a flat panel',
            { width: 1400, height: 700 },
            { width: 1400, height: 350 },
            { zoom: 0.5, x: 350, y: 0 },
        ],
        ['is never enlarged', { width: 100, height: 50 }, { width: 1000, height: 500 }, { zoom: 1, x: 450, y: 0 }],
        ['has a least size', { width: 1e6, height: 1e6 }, { width: 100, height: 100 }, { zoom: 0.05, x: 0, y: 0 }],
    ])('%s', (_how, picture, panel, view) => {
        expect(fitWhole(picture, panel)).toEqual(view);
    });
});

test('a picture that would be too small to read is first shown from its top left corner', () => {
    expect(fitReadable({ width: 4000, height: 900 }, { width: 600, height: 900 })).toEqual({ zoom: 0.6, x: 0, y: 0 });
    expect(fitReadable({ width: 1200, height: 900 }, { width: 600, height: 900 })).toEqual({ zoom: 0.5, x: 0, y: 0 });
    expect(fitReadable({ width: 800, height: 900 }, { width: 600, height: 900 })).toEqual(
        fitWhole({ width: 800, height: 900 }, { width: 600, height: 900 }),
    );
});

describe('the paper', () => {
    test.each([
        ['of a wide panel is as wide as in a file', 1500, 1400],
        ['of a narrow panel leaves its type large', 720, 920],
        ['goes in steps', 721, 920],
        ['of a panel that is not there yet is as wide as in a file', 0, 1400],
    ])('%s', (_which, panelWidth, width) => {
        expect(choosePaperWidth(panelWidth, 1400)).toBe(width);
    });
});

describe('a picture', () => {
    const panel = { width: 700, height: 400 };
    test.each([
        [
            'that was fitted is in sight',
            { width: 1400, height: 800 },
            fitWhole({ width: 1400, height: 800 }, panel),
            true,
        ],
        ['that has grown to the right is not', { width: 1420, height: 800 }, { zoom: 0.5, x: 0, y: 0 }, false],
        ['that has grown downwards is not', { width: 1400, height: 830 }, { zoom: 0.5, x: 0, y: 0 }, false],
        ['that was moved out to the left is not', { width: 100, height: 100 }, { zoom: 1, x: -20, y: 0 }, false],
    ])('%s', (_which, picture, view, inSight) => {
        expect(isInSight(picture, panel, view)).toBe(inSight);
    });
});

describe('while somebody writes, a picture', () => {
    const panel = { width: 700, height: 600 };
    const now = { zoom: 0.7, x: 0, y: 0 };
    test.each([
        ['that has grown and is in sight stays where it is', { width: 1000, height: 850 }, now],
        ['that has become a little smaller stays as large', { width: 800, height: 600 }, now],
        ['that could be a good deal larger is fitted', { width: 700, height: 500 }, { zoom: 1, x: 0, y: 0 }],
        ['that has grown out of the panel is fitted with room to grow', { width: 1250, height: 500 }, 700 / 1350],
    ])('%s', (_which, picture, expected) => {
        const view = fitAfterChange(now, fitReadable, picture, panel);
        if (typeof expected === 'number') expect(view.zoom).toBeCloseTo(expected, 10);
        else expect(view).toEqual(expected);
    });

    test('that is too large to be shown whole stays in its corner until it can be', () => {
        const corner = { zoom: 0.6, x: 0, y: 0 };
        expect(fitAfterChange(corner, fitReadable, { width: 1300, height: 600 }, panel)).toBe(corner);
        expect(fitAfterChange(corner, fitReadable, { width: 2000, height: 600 }, panel)).toBe(corner);
        expect(fitAfterChange(corner, fitWhole, { width: 1300, height: 600 }, panel).zoom).toBeCloseTo(700 / 1404, 10);
    });

    test('has room for its first component before that is there, and stays when it comes and when it has a step', () => {
        const empty = { width: 880, height: 300 };
        const first = fitReadable(sizeToFit(empty, 0), panel);
        const beside = { width: empty.width + 156, height: 330 };
        expect(fitAfterChange(first, fitReadable, sizeToFit(beside, 1), panel)).toBe(first);
        expect(fitAfterChange(first, fitReadable, sizeToFit(empty, 1), panel)).toBe(first);
    });
});

describe('however a reader moves it, a picture', () => {
    const panel = { width: 700, height: 800 };
    const picture = { width: 1400, height: 600 };
    test.each([
        ['that is in sight stays where it is put', { zoom: 0.4, x: 30, y: 100 }, { zoom: 0.4, x: 30, y: 100 }],
        ['that fits is not cut off at the top', { zoom: 0.5, x: 0, y: -80 }, { zoom: 0.5, x: 0, y: 0 }],
        ['that fits is not cut off at the bottom', { zoom: 0.5, x: 0, y: 900 }, { zoom: 0.5, x: 0, y: 500 }],
        ['that is too wide may be moved along', { zoom: 1, x: -300, y: 0 }, { zoom: 1, x: -300, y: 0 }],
        ['that is too wide shows its end with a margin', { zoom: 1, x: -2000, y: 0 }, { zoom: 1, x: -760, y: 0 }],
        ['that is too wide shows its start with a margin', { zoom: 1, x: 500, y: 0 }, { zoom: 1, x: 60, y: 0 }],
    ])('%s', (_how, put, kept) => {
        expect(keepInSight(put, picture, panel)).toEqual(kept);
    });
});

describe('what a reader looks at closely', () => {
    const panel = { width: 800, height: 600 };
    test.each([
        [
            'is in the middle, as large as it is read well',
            { x: 100, y: 50, width: 50, height: 20 },
            { zoom: 1.6, x: 0, y: 108 },
        ],
        [
            'fills most of the panel when it is wide',
            { x: 0, y: 0, width: 1600, height: 100 },
            { zoom: 0.2, x: 80, y: 280 },
        ],
    ])('%s', (_what, box, view) => {
        expect(fitBox({ zoom: 0.5, x: 0, y: 0 }, box, panel)).toEqual(view);
    });
});

describe('scaled about a point, a picture', () => {
    test.each([
        ['is larger around it', 2, { zoom: 1, x: -100, y: 50 }],
        ['is no larger than four times its size', 100, { zoom: 4, x: -700, y: -100 }],
        ['never vanishes', 0, { zoom: 0.05, x: 90, y: 97.5 }],
    ])('%s', (_how, factor, view) => {
        expect(zoomAbout({ zoom: 0.5, x: 0, y: 75 }, factor, 100, 100)).toEqual(view);
    });
});

describe('what the cursor went to', () => {
    const panel = { width: 400, height: 300 };
    test.each([
        ['stays where it is when it is in sight', { x: 10, y: 10, width: 50, height: 20 }, { x: 0, y: 0 }],
        ['comes in from the left and above', { x: -80, y: -5, width: 50, height: 20 }, { x: 100, y: 25 }],
        ['comes in from the right and below', { x: 390, y: 400, width: 50, height: 20 }, { x: -60, y: -140 }],
        ['shows its start when it is too wide', { x: 300, y: 0, width: 900, height: 20 }, { x: -280, y: 0 }],
        ['stays when it reaches over both edges', { x: -50, y: 0, width: 900, height: 20 }, { x: 0, y: 0 }],
    ])('%s', (_how, box, way) => {
        expect(findWayIntoSight(box, panel, 20)).toEqual(way);
    });
});
