// Fingers, pens and the mouse on an element, told as what they mean: moving, and scaling about a point. A press that does
// not move stays a click; after a drag the click that the browser sends is kept from everybody.

export interface Gestures {
    readonly panBy: (x: number, y: number) => void;
    /** About a point in coordinates of the window. */
    readonly zoomAt: (factor: number, x: number, y: number) => void;
}

/** The middle of all pointers, and how far they are from each other; 0 for a single one. */
interface Span {
    readonly x: number;
    readonly y: number;
    readonly length: number;
}

/** How far a hand may tremble in a click, in pixels. */
const TREMBLE = 4;

/** Follows until the function that it gives is called. What a listener further in has prevented is none of its business. */
export function followPointers(element: HTMLElement, { panBy, zoomAt }: Gestures): () => void {
    const pointers = new Map<number, PointerEvent>();
    let dragging = false;
    const stopped = new AbortController();
    const on = (type: string, listener: (event: PointerEvent) => void, capture = false) =>
        element.addEventListener(type, listener as EventListener, { signal: stopped.signal, capture });

    on('pointerdown', (event) => {
        if (event.button !== 0 || event.ctrlKey || event.defaultPrevented) return;
        pointers.set(event.pointerId, event);
    });
    on('pointermove', (event) => {
        const last = pointers.get(event.pointerId);
        if (!last) return;
        if (!dragging && pointers.size === 1 && Math.hypot(event.x - last.x, event.y - last.y) < TREMBLE) return;
        if (!dragging) for (const id of pointers.keys()) element.setPointerCapture(id);
        dragging = true;
        const before = spanOf(pointers);
        const now = spanOf(pointers.set(event.pointerId, event));
        panBy(now.x - before.x, now.y - before.y);
        if (before.length > 0) zoomAt(now.length / before.length, now.x, now.y);
    });
    const lift = (event: PointerEvent) => {
        pointers.delete(event.pointerId);
        // The click comes before any timer does.
        if (pointers.size === 0) setTimeout(() => (dragging = false));
    };
    on('pointerup', lift);
    on('pointercancel', lift);
    // A pointer that was not caught yet may be lifted elsewhere.
    on('pointerleave', (event) => {
        if (!dragging) lift(event);
    });
    on('click', (event) => dragging && event.stopPropagation(), true);
    return () => stopped.abort();
}

function spanOf(pointers: ReadonlyMap<number, PointerEvent>): Span {
    const [one, two = one] = [...pointers.values()];
    if (!one || !two) return { x: 0, y: 0, length: 0 };
    return { x: (one.x + two.x) / 2, y: (one.y + two.y) / 2, length: Math.hypot(one.x - two.x, one.y - two.y) };
}
