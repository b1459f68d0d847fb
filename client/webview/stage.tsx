// The stage: the picture of a map that can be moved, scaled, pointed at and clicked. What is drawn on it is the business
// of `diagram/`, what follows from a click that of the actions.

import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { MapPicture, type ThingKey } from '../../diagram/index.ts';
import { sizeToFit, type View } from './fit-view.ts';
import type { Actions } from './page.tsx';
import { type Drawn, findLit, findSelected, isPointing, layoutOf, type PageModel } from './page-model.ts';
import type { PanZoom } from './pan-zoom.ts';
import { findBox, findKey } from './thing-elements.ts';
import { Toolbar } from './toolbar.tsx';
import { usePanZoom } from './use-pan-zoom.ts';

export interface StageProps {
    readonly model: PageModel;
    readonly drawn: Drawn;
    readonly view: View | undefined;
    readonly dimmed: boolean;
    readonly actions: Actions;
}

export function Stage({ model, drawn, view, dimmed, actions }: StageProps): VNode {
    const stage = useRef<HTMLDivElement>(null);
    const canvas = useRef<HTMLDivElement>(null);
    const layout = layoutOf(drawn);
    const size = sizeToFit(layout, layout.components.length);
    const { panZoom, zoom, fit } = usePanZoom(stage, canvas, size, drawn.paper?.width, view, actions.move);
    const selected = findSelected(model);

    const bringIntoSight = (key: ThingKey) => {
        const box = canvas.current && findBox(canvas.current, key);
        if (box) panZoom.current?.bringIntoSight(box);
    };

    // What was clicked is in sight; what the cursor went to in the text may be not.
    useEffect(() => {
        if (model.chosen === undefined && selected !== undefined) bringIntoSight(selected);
    }, [selected, model.chosen]);

    const pointAt = (event: Event) => actions.point(findKey(event.target));
    const focusOn = (event: FocusEvent) => {
        const key = findKey(event.target);
        if (key && (event.target as Element).matches(':focus-visible')) bringIntoSight(key);
        actions.point(key);
    };
    const pointAway = () => actions.point(undefined);
    const choose = (event: Event) => actions.choose(findKey(event.target) ?? null);
    const press = (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const act = keyActions(panZoom.current, fit, actions)[event.key];
        const opens = event.key === 'Enter' || event.key === ' ';
        if (opens && findKey(event.target)) choose(event);
        else if (act) act();
        else return;
        event.preventDefault();
    };

    return (
        <>
            <section
                ref={stage}
                class="stage"
                aria-label="Picture of the map"
                aria-busy={dimmed}
                // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is moved with the arrow keys.
                tabIndex={0}
                onPointerOver={pointAt}
                onPointerLeave={pointAway}
                onFocusIn={focusOn}
                onFocusOut={pointAway}
                onClick={choose}
                onKeyDown={press}
            >
                <div ref={canvas} class="canvas">
                    <MapPicture
                        layout={layout}
                        selected={selected}
                        lit={findLit(model)}
                        atRest={!isPointing(model)}
                        interactive
                    />
                </div>
            </section>
            <Toolbar zoom={zoom} zoomBy={(factor) => panZoom.current?.zoomBy(factor)} fit={fit} />
        </>
    );
}

const STEP = 60;
const FACTOR = 1.25;

function keyActions(panZoom: PanZoom | null, fit: () => void, actions: Actions): Record<string, () => void> {
    const zoomIn = () => panZoom?.zoomBy(FACTOR);
    return {
        '+': zoomIn,
        '=': zoomIn,
        '-': () => panZoom?.zoomBy(1 / FACTOR),
        '0': fit,
        ArrowLeft: () => panZoom?.panBy(STEP, 0),
        ArrowRight: () => panZoom?.panBy(-STEP, 0),
        ArrowUp: () => panZoom?.panBy(0, STEP),
        ArrowDown: () => panZoom?.panBy(0, -STEP),
        Escape: () => actions.choose(null),
    };
}
