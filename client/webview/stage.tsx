// The stage: the picture of a map that can be moved, scaled, pointed at and clicked. What is drawn on it is the business
// of `diagram/`, what follows from a click that of the actions.

import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { MapPicture, type ThingKey } from '../../diagram/index.ts';
import type { Actions } from './actions.ts';
import { sizeToFit, type View } from './fit-view.ts';
import { type Drawn, findLit, findSelected, isPointing, layoutOf, type PageModel } from './page-model.ts';
import { pressKey } from './stage-keys.ts';
import { findBox, findKey } from './thing-elements.ts';
import { Toolbar } from './toolbar/toolbar.tsx';
import { usePanZoom } from './use-pan-zoom.ts';

export interface StageProps {
    readonly model: PageModel;
    readonly drawn: Drawn;
    readonly view: View | undefined;
    readonly actions: Actions;
}

export function Stage({ model, drawn, view, actions }: StageProps): VNode {
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

    const focusOn = (event: FocusEvent) => {
        const key = findKey(event.target);
        if (key && (event.target as Element).matches(':focus-visible')) bringIntoSight(key);
        actions.point(key);
    };
    const handle = { zoom, zoomBy: (factor: number) => panZoom.current?.zoomBy(factor), fit, bringIntoSight };

    return (
        <>
            <section
                ref={stage}
                class="stage"
                aria-label="Picture of the map"
                aria-busy={model.absence !== undefined}
                // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is moved with the arrow keys.
                tabIndex={0}
                onPointerOver={(event) => actions.point(findKey(event.target))}
                onPointerLeave={() => actions.point(undefined)}
                onFocusIn={focusOn}
                onFocusOut={() => actions.point(undefined)}
                onClick={(event) => actions.choose(findKey(event.target) ?? null)}
                onKeyDown={(event) => pressKey(event, panZoom.current, fit, actions)}
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
            <Toolbar model={model} actions={actions} stage={handle} />
        </>
    );
}
