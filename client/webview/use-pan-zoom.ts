// Ties pan and zoom to the life of the stage: the picture is fitted to the panel until the reader moves it, and from then
// on stays where the reader left it, whatever is written meanwhile.

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fitReadable, fitWhole, isInSight, type Size, type View } from './fit-view.ts';
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
    const keepFitted = useRef<(() => void) | null>(null);
    const [zoom, setZoom] = useState(1);

    const fitWith = (way: typeof fitWhole) => {
        keepFitted.current = () => {
            const element = stage.current;
            if (element && element.clientWidth > 0) panZoom.current?.show(way(size.current, sizeOf(element)));
        };
        keepFitted.current();
    };

    useLayoutEffect(() => {
        if (!stage.current || !canvas.current) return;
        const made = makePanZoom(stage.current, canvas.current, (view, byReader) => {
            setZoom(view.zoom);
            if (!byReader) return;
            keepFitted.current = null;
            move(view);
        });
        panZoom.current = made;
        if (restored) made.show(restored);
        else fitWith(fitReadable);
        const observer = new ResizeObserver(() => keepFitted.current?.());
        observer.observe(stage.current);
        return () => {
            observer.disconnect();
            made.stop();
        };
    }, []);

    // A map that grows out of a fitted panel is fitted again; one that has room stays as it is, so that nothing moves.
    useLayoutEffect(() => {
        const [element, now] = [stage.current, panZoom.current?.view];
        if (element && now && !isInSight(picture, sizeOf(element), now)) keepFitted.current?.();
    }, [picture.width, picture.height]);

    // A map that is laid out anew for a panel of another width is another picture.
    useLayoutEffect(() => keepFitted.current?.(), [paperWidth]);

    return {
        panZoom,
        zoom,
        fit() {
            fitWith(fitWhole);
            move(undefined);
        },
    };
}
