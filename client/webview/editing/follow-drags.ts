// Drags of the components of the picture, and of the handles from which arrows are drawn, told as what they mean. A press
// that hardly moves stays a click; Escape gives a drag up. With fingers the picture is moved, not what is in it.

/** What is held: a component, or the handle at its edge. */
export interface Hold {
    readonly isHandle: boolean;
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
export function followDrags(canvas: HTMLElement, { mayHold, drag, end }: DragListener): () => void {
    const stopped = new AbortController();
    let hold: Hold | undefined;
    let isDragging = false;
    const on = <Type extends keyof WindowEventMap>(
        target: EventTarget,
        type: Type,
        hear: (event: WindowEventMap[Type]) => void,
    ) => target.addEventListener(type, hear as EventListener, { signal: stopped.signal, capture: true });
    const finish = (isDropped: boolean) => {
        hold = undefined;
        if (isDragging) end(isDropped);
        // The click at the end of a drag comes before any timer does.
        setTimeout(() => (isDragging = false));
    };

    on(canvas, 'pointerdown', (event) => {
        const held = event.button === 0 && !event.ctrlKey && event.pointerType !== 'touch' && readHold(event);
        if (!held || !mayHold(held.name)) return;
        // The picture itself stays where it is.
        event.stopPropagation();
        hold = held;
    });
    on(window, 'pointermove', ({ x, y, pointerId }) => {
        if (!hold || (!isDragging && Math.hypot(x - hold.x, y - hold.y) < TREMBLE)) return;
        if (!isDragging) canvas.setPointerCapture(pointerId);
        isDragging = true;
        drag(hold, x, y);
    });
    on(window, 'pointerup', () => finish(hold !== undefined));
    on(window, 'pointercancel', () => finish(false));
    on(window, 'keydown', (event) => {
        if (!hold || !isDragging || event.key !== 'Escape') return;
        event.stopPropagation();
        hold = undefined;
        end(false);
    });
    on(window, 'click', (event) => isDragging && event.stopPropagation());
    return () => stopped.abort();
}

function readHold({ target, x, y }: PointerEvent): Hold | undefined {
    const element = target instanceof Element ? target.closest('[data-component]') : null;
    const name = element?.getAttribute('data-component');
    return element && name ? { isHandle: element.matches('.handle'), name, x, y } : undefined;
}
