// Moves and scales the picture by pointer, wheel, touch and keys. It only sets the transform of one element, so no update
// of the picture can disturb it.

import { type Box, findWayIntoSight, fitBox, keepInSight, type Size, type View, zoomAbout } from './fit-view.ts';
import { followPointers } from './follow-pointers.ts';

export interface PanZoom {
    readonly view: View;
    /** Goes to a view at once. It does not count as a move of the reader. */
    show(view: View): void;
    panBy(x: number, y: number): void;
    zoomBy(factor: number): void;
    /** Moves as little as needed to bring a box, in coordinates of the window, into sight. */
    bringIntoSight(box: Box): void;
    /** Shows a box, in coordinates of the window, as large as it is read well. */
    zoomTo(box: Box): void;
    stop(): void;
}

const MARGIN = 24;
const LINE_HEIGHT = 16;
const MOST_OF_WHEEL = 0.35;

/** The canvas is as large as the picture. `moved` is called after each change; `byReader` is false for `show`. */
export function makePanZoom(
    stage: HTMLElement,
    canvas: HTMLElement,
    moved: (view: View, byReader: boolean) => void,
): PanZoom {
    let view: View = { x: 0, y: 0, zoom: 1 };

    function go(next: View, byReader: boolean): void {
        view = keepInSight(next, sizeOf(canvas), sizeOf(stage));
        canvas.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.zoom})`;
        moved(view, byReader);
    }
    const panBy = (x: number, y: number) => go({ ...view, x: view.x + x, y: view.y + y }, true);
    const zoomAt = (factor: number, x: number, y: number) => {
        const { left, top } = stage.getBoundingClientRect();
        go(zoomAbout(view, factor, x - left, y - top), true);
    };
    const toStage = (box: Box) => {
        const { left, top } = stage.getBoundingClientRect();
        return { x: box.x - left, y: box.y - top, width: box.width, height: box.height };
    };
    const wheel = (event: WheelEvent) => {
        event.preventDefault();
        if (event.ctrlKey || event.metaKey) return zoomAt(2 ** zoomOfWheel(event), event.x, event.y);
        const { x, y } = wheelWay(event);
        panBy(-x, -y);
    };
    stage.addEventListener('wheel', wheel, { passive: false });
    const stopFollowing = followPointers(stage, { panBy, zoomAt });

    return {
        get view() {
            return view;
        },
        panBy,
        zoomBy: (factor) => zoomAt(factor, ...findVisibleMiddle(stage, canvas)),
        show: (next) => go(next, false),
        zoomTo: (box) => go(fitBox(view, toStage(box), sizeOf(stage)), true),
        bringIntoSight(box) {
            const way = findWayIntoSight(toStage(box), sizeOf(stage), MARGIN);
            if (way.x !== 0 || way.y !== 0) panBy(way.x, way.y);
        },
        stop() {
            stopFollowing();
            stage.removeEventListener('wheel', wheel);
        },
    };
}

/** The middle of what is seen of the picture, in coordinates of the window: what one looks at stays when one zooms. */
function findVisibleMiddle(stage: Element, canvas: Element): [number, number] {
    const [room, picture] = [stage.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const x = middle(Math.max(room.left, picture.left), Math.min(room.right, picture.right));
    const y = middle(Math.max(room.top, picture.top), Math.min(room.bottom, picture.bottom));
    return [x, y];
}

function middle(start: number, end: number): number {
    return (start + end) / 2;
}

/** The power of two by which a turn of the wheel zooms: a pinch sends many small turns, a notch of a mouse one large one. */
function zoomOfWheel(event: WheelEvent): number {
    return Math.max(-MOST_OF_WHEEL, Math.min(MOST_OF_WHEEL, (-event.deltaY * unitOf(event)) / 50));
}

function unitOf({ deltaMode }: WheelEvent): number {
    return deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_HEIGHT;
}

/** In pixels, whatever the browser counts in; with Shift a wheel moves sideways. */
function wheelWay(event: WheelEvent): { readonly x: number; readonly y: number } {
    const [x, y] = [event.deltaX * unitOf(event), event.deltaY * unitOf(event)];
    return event.shiftKey && x === 0 ? { x: y, y: 0 } : { x, y };
}

/** The size of an element's inside. */
export function sizeOf(element: HTMLElement): Size {
    return { width: element.clientWidth, height: element.clientHeight };
}
