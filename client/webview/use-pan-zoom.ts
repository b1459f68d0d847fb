// Ties pan and zoom to the life of the stage: the picture is fitted to the panel until the reader moves it, and from then
// on stays where the reader left it, whatever is written meanwhile.

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fitAfterChange, fitReadable, fitWhole, type Size, type View } from './fit-view.ts';
import { makePanZoom, type PanZoom, sizeOf } from './pan-zoom.ts';

export interface PanZoomOfStage {
    readonly panZoom: RefObject<PanZoom | null>;
    /** The zoom as it is now, as a factor. */
    readonly zoom: number;
    /** Shows the whole picture, and keeps it fitted. */
    fit(): void;
}

/** `restored` is where the reader left the picture before a reload; `move` is told where it is left now. */
export function usePanZoom(
    stage: RefObject<HTMLElement | null>,
    canvas: RefObject<HTMLElement | null>,
    picture: Size,
    paperWidth: number | undefined,
    restored: View | undefined,
    move: (view: View | undefined) => void,
): PanZoomOfStage {
    const panZoom = useRef<PanZoom>(null);
    const size = useRef(picture);
    size.current = picture;
    /** How the picture is fitted; null once the reader has moved it. */
    const fitting = useRef<typeof fitWhole | null>(null);
    const [zoom, setZoom] = useState(1);

    /** Fits the picture again if it still is the panel's to fit. */
    const refit = (choose = (_: View, way: typeof fitWhole, picture: Size, panel: Size) => way(picture, panel)) => {
        const [element, pane] = [stage.current, panZoom.current];
        if (!element || !pane || !fitting.current || element.clientWidth === 0) return;
        const now = pane.view;
        const next = choose(now, fitting.current, size.current, sizeOf(element));
        if (next !== now) pane.show(next);
    };
    const fitWith = (way: typeof fitWhole) => {
        fitting.current = way;
        refit();
    };

    useLayoutEffect(() => {
        if (!stage.current || !canvas.current) return;
        const made = makePanZoom(stage.current, canvas.current, (view, byReader) => {
            setZoom(view.zoom);
            if (!byReader) return;
            fitting.current = null;
            move(view);
        });
        panZoom.current = made;
        if (restored) made.show(restored);
        else fitWith(fitReadable);
        const observer = new ResizeObserver(() => {
            refit();
            // Something beside the stage may have come or gone: for the map it is as if the panel had another width.
            dispatchEvent(new Event('resize'));
        });
        observer.observe(stage.current);
        return () => {
            observer.disconnect();
            made.stop();
        };
    }, []);

    useLayoutEffect(() => refit(fitAfterChange), [picture.width, picture.height]);

    // A map that is laid out anew for a panel of another width is another picture.
    useLayoutEffect(() => refit(), [paperWidth]);

    return {
        panZoom,
        zoom,
        fit() {
            fitWith(fitWhole);
            move(undefined);
        },
    };
}
