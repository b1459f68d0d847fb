// Drags of the components of the picture, and of the handles from which arrows are drawn, told as what they mean. A press
// that hardly moves stays a click; Escape gives a drag up. With fingers the picture is moved, not what is in it.

/** What is held: a component, or the handle at its edge. */
export interface Hold {
    readonly kind: 'component' | 'handle';
    readonly name: string;
    /** Where it was taken, in the window. */
    readonly x: number;
    readonly y: number;
}

export interface DragListener {
    readonly mayHold: (name: string) => boolean;
    /** The pointer is there, in the window. */
    readonly drag: (hold: Hold, x: number, y: number) => void;
    /** It is over: dropped where it was last, or given up. */
    readonly end: (isDropped: boolean) => void;
}

/** How far a hand may tremble in a click, in pixels. */
const TREMBLE = 4;

/** Follows until the function that it gives is called. */
export function followDrags(canvas: HTMLElement, listener: DragListener): () => void {
    const stopped = new AbortController();
    const press = (event: PointerEvent) => {
        const hold = event.button === 0 && !event.ctrlKey && event.pointerType !== 'touch' && readHold(event);
        if (!hold || !listener.mayHold(hold.name)) return;
        // The picture itself stays where it is.
        event.stopPropagation();
        follow(hold, event.pointerId, canvas, listener);
    };
    canvas.addEventListener('pointerdown', press, { signal: stopped.signal });
    return () => stopped.abort();
}

function readHold({ target, x, y }: PointerEvent): Hold | undefined {
    const element = target instanceof Element ? target.closest('[data-component]') : null;
    const name = element?.getAttribute('data-component');
    if (name === null || name === undefined) return undefined;
    return { kind: element?.classList.contains('handle') ? 'handle' : 'component', name, x, y };
}

function follow(hold: Hold, pointer: number, canvas: HTMLElement, { drag, end }: DragListener): void {
    const over = new AbortController();
    const options = { signal: over.signal, capture: true };
    let dragging = false;
    const finish = (isDropped: boolean) => {
        over.abort();
        if (!dragging) return;
        keepNextClick();
        end(isDropped);
    };
    const move = ({ x, y, pointerId }: PointerEvent) => {
        if (pointerId !== pointer || (!dragging && Math.hypot(x - hold.x, y - hold.y) < TREMBLE)) return;
        if (!dragging) canvas.setPointerCapture(pointer);
        dragging = true;
        drag(hold, x, y);
    };
    const cancel = (event: KeyboardEvent) => {
        if (!dragging || event.key !== 'Escape') return;
        event.stopPropagation();
        finish(false);
    };
    addEventListener('pointermove', move, options);
    addEventListener('pointerup', () => finish(true), options);
    addEventListener('pointercancel', () => finish(false), options);
    addEventListener('keydown', cancel, options);
}

/** The click at the end of a drag is none. */
function keepNextClick(): void {
    const over = new AbortController();
    const options = { signal: over.signal, capture: true };
    const keep = (event: Event) => {
        event.stopPropagation();
        over.abort();
    };
    addEventListener('click', keep, options);
    addEventListener('pointerdown', () => over.abort(), options);
    addEventListener('pointerup', () => setTimeout(() => over.abort()), options);
}
