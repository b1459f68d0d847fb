// Where a picture lies in its panel: how far it is moved and how large it is drawn. Numbers only.

import type { PageState } from '../../protocol/picture-messages.ts';

/** A point of the picture at (x, y) is drawn at (x × zoom + view.x, y × zoom + view.y). */
export type View = NonNullable<PageState['view']>;

export interface Size {
    readonly width: number;
    readonly height: number;
}

export interface Box extends Size {
    readonly x: number;
    readonly y: number;
}

const SMALLEST_ZOOM = 0.05;
const LARGEST_ZOOM = 4;

/** How much may be empty beside a picture that is larger than the panel. */
const EMPTY_MARGIN = 60;

/** Below this hardly a title can be read … */
const READABLE_ZOOM = 0.5;
/** … so a picture that is too large for it is shown from its top left corner, like this. */
const CORNER_ZOOM = 0.6;

/** How large a map should be drawn in a panel that is not wide enough for it. Type of 12 pixels reads well at this. */
const PLEASANT_ZOOM = 0.8;
/** Widths of paper go in steps, so that not every pixel of a panel draws another picture. */
const WIDTH_STEP = 40;

/** The whole picture at the top of the panel, in the middle of its width, never larger than 100 %. */
export function fitWhole(picture: Size, panel: Size): View {
    const room = Math.min(panel.width / picture.width, panel.height / picture.height);
    const zoom = clamp(room, SMALLEST_ZOOM, 1);
    return {
        zoom,
        x: Math.max(0, (panel.width - picture.width * zoom) / 2),
        y: 0,
    };
}

/** How wide to lay out a map for a panel: in a narrow one titles rather break than shrink. `widest` is the usual width. */
export function choosePaperWidth(panelWidth: number, widest: number): number {
    if (panelWidth <= 0) return widest;
    return Math.min(widest, Math.ceil(panelWidth / PLEASANT_ZOOM / WIDTH_STEP) * WIDTH_STEP);
}

/** What a reader sees first: the whole picture, if it can be read like that. */
export function fitReadable(picture: Size, panel: Size): View {
    const whole = fitWhole(picture, panel);
    return whole.zoom >= READABLE_ZOOM ? whole : { zoom: CORNER_ZOOM, x: 0, y: 0 };
}

/** By how much a picture must gain to be drawn larger while somebody writes. */
const WORTH_A_MOVE = 1.3;
/** A picture that has grown out of its panel will grow on: what it is fitted with, so that not every row scales it anew. */
const ROOM_TO_GROW = 1.08;

/**
 * Where a picture lies after it has changed its size, if the panel is still to fit it in its `way`: where it was, as
 * long as all of it is in sight there and it would not be a good deal larger elsewhere.
 */
export function fitAfterChange(now: View, way: typeof fitWhole, picture: Size, panel: Size): View {
    const next = way(picture, panel);
    if (isInSight(picture, panel, now)) return next.zoom > now.zoom * WORTH_A_MOVE ? next : now;
    const isInCorner = way === fitReadable && now.zoom === CORNER_ZOOM && now.x === 0 && now.y === 0;
    if (isInCorner && next.zoom <= CORNER_ZOOM) return now;
    return way({ width: picture.width * ROOM_TO_GROW, height: picture.height * ROOM_TO_GROW }, panel);
}

/** A component that is being written stands beside the steps until its own is named: the width of that column. */
const ROOM_FOR_FIRST = 160;

/** What is to be fitted: a map without components is about to get the first one, and has room for it. */
export function sizeToFit(picture: Size, components: number): Size {
    return components > 0 ? picture : { width: picture.width + ROOM_FOR_FIRST, height: picture.height };
}

/** The same picture larger or smaller; what is drawn at (x, y) of the panel stays there. */
export function zoomAbout(view: View, factor: number, x: number, y: number): View {
    const zoom = clamp(view.zoom * factor, SMALLEST_ZOOM, LARGEST_ZOOM);
    const growth = zoom / view.zoom;
    return { zoom, x: x - (x - view.x) * growth, y: y - (y - view.y) * growth };
}

/** How much of the panel a thing fills that the reader looks at closely, and how large it is drawn at most. */
const CLOSE_SHARE = 0.8;
const CLOSE_ZOOM = 1.6;

/** A thing in the middle of the panel, as large as it is read well; `box` is where it lies in the panel now. */
export function fitBox(view: View, box: Box, panel: Size): View {
    const room = Math.min(panel.width / box.width, panel.height / box.height) * CLOSE_SHARE;
    const zoom = clamp(room * view.zoom, SMALLEST_ZOOM, CLOSE_ZOOM);
    const growth = zoom / view.zoom;
    const place = (start: number, length: number, now: number, space: number) =>
        space / 2 - (start + length / 2 - now) * growth;
    return {
        zoom,
        x: place(box.x, box.width, view.x, panel.width),
        y: place(box.y, box.height, view.y, panel.height),
    };
}

/**
 * The nearest view that shows as much of the picture as there is room for: one that fits stays inside of the panel, a
 * larger one leaves no more than a margin empty. So nobody can lose a picture, and no head is cut off above an empty half.
 */
export function keepInSight(view: View, picture: Size, panel: Size): View {
    return {
        zoom: view.zoom,
        x: keepOnAxis(view.x, picture.width * view.zoom, panel.width),
        y: keepOnAxis(view.y, picture.height * view.zoom, panel.height),
    };
}

function keepOnAxis(start: number, length: number, room: number): number {
    const spare = room - length;
    return spare >= 0 ? clamp(start, 0, spare) : clamp(start, spare - EMPTY_MARGIN, EMPTY_MARGIN);
}

/** Whether all of the picture is in sight, give or take a pixel. */
export function isInSight(picture: Size, panel: Size, { x, y, zoom }: View): boolean {
    const right = x + picture.width * zoom;
    const bottom = y + picture.height * zoom;
    return x >= -1 && y >= -1 && right <= panel.width + 1 && bottom <= panel.height + 1;
}

/** How far to move the picture so that a box of the panel comes into sight; its start wins where it does not fit. */
export function findWayIntoSight(box: Box, panel: Size, margin: number): { readonly x: number; readonly y: number } {
    return {
        x: shift(box.x, box.width, panel.width, margin),
        y: shift(box.y, box.height, panel.height, margin),
    };
}

function shift(start: number, length: number, room: number, margin: number): number {
    const end = start + length;
    if (start >= 0 && end <= room) return 0;
    // What reaches over both edges is in sight already.
    if (start < 0 && end > room) return 0;
    if (start < 0 || length > room - 2 * margin) return margin - start;
    return room - margin - end;
}

function clamp(value: number, least: number, most: number): number {
    return Math.min(most, Math.max(least, value));
}
