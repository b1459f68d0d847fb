// Moves and scales the picture by pointer, wheel, touch and keys. It only sets the transform of one element, so no update
// of the picture can disturb it.

import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import {
    type Box,
    findWayIntoSight,
    keepInSight,
    LARGEST_ZOOM,
    type Size,
    SMALLEST_ZOOM,
    type View,
} from './fit-view.ts';

export interface PanZoom {
    readonly view: View;
    /** Goes to a view at once. It does not count as a move of the reader. */
    show(view: View): void;
    panBy(x: number, y: number): void;
    zoomBy(factor: number): void;
    /** Moves as little as needed to bring a box, in coordinates of the window, into sight. */
    bringIntoSight(box: Box): void;
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
    const selection = select<HTMLElement, unknown>(stage);
    let byReader = true;
    const behaviour = zoom<HTMLElement, unknown>()
        .scaleExtent([SMALLEST_ZOOM, LARGEST_ZOOM])
        .filter(isGesture)
        .wheelDelta(zoomOfWheel)
        .constrain((transform) => toTransform(keepInSight(toView(transform), sizeOf(canvas), sizeOf(stage))))
        .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
            canvas.style.transform = `translate(${transform.x}px, ${transform.y}px) scale(${transform.k})`;
            moved(toView(transform), byReader);
        });
    selection.call(behaviour).on('dblclick.zoom', null);
    const scroll = (event: WheelEvent) => {
        if (event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        const { x, y } = wheelWay(event);
        panBy(-x, -y);
    };
    stage.addEventListener('wheel', scroll, { passive: false });

    function panBy(x: number, y: number): void {
        const { k } = zoomTransform(stage);
        selection.call(behaviour.translateBy, x / k, y / k);
    }

    return {
        get view() {
            return toView(zoomTransform(stage));
        },
        panBy,
        zoomBy: (factor) => selection.call(behaviour.scaleBy, factor, findVisibleMiddle(stage, canvas)),
        show(view) {
            byReader = false;
            selection.call(behaviour.transform, toTransform(view));
            byReader = true;
        },
        bringIntoSight(box) {
            const { left, top, width, height } = stage.getBoundingClientRect();
            const way = findWayIntoSight({ ...box, x: box.x - left, y: box.y - top }, { width, height }, MARGIN);
            if (way.x !== 0 || way.y !== 0) panBy(way.x, way.y);
        },
        stop() {
            selection.on('.zoom', null);
            stage.removeEventListener('wheel', scroll);
        },
    };
}

/** The middle of what is seen of the picture, from the corner of the stage: what one looks at stays when one zooms. */
function findVisibleMiddle(stage: Element, canvas: Element): [number, number] {
    const [room, picture] = [stage.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const x = middle(Math.max(room.left, picture.left), Math.min(room.right, picture.right));
    const y = middle(Math.max(room.top, picture.top), Math.min(room.bottom, picture.bottom));
    return [x - room.left, y - room.top];
}

function middle(start: number, end: number): number {
    return (start + end) / 2;
}

/** The wheel alone moves, with Ctrl or ⌘ (which a pinch on a trackpad sends too) it zooms; dragging needs the main button. */
function isGesture(event: MouseEvent | WheelEvent | TouchEvent): boolean {
    if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
    return !event.ctrlKey && !('button' in event && event.button !== 0);
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

function toTransform({ x, y, zoom: k }: View): ZoomTransform {
    return zoomIdentity.translate(x, y).scale(k);
}

function toView({ x, y, k }: ZoomTransform): View {
    return { x, y, zoom: k };
}

/** The size of an element's inside. */
export function sizeOf(element: HTMLElement): Size {
    return { width: element.clientWidth, height: element.clientHeight };
}
