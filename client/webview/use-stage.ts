// What the stage remembers and can do: where the picture lies, which thing the keyboard is at, what was found.

import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { MapLayout, ThingKey } from '../../diagram/index.ts';
import type { Actions } from './actions.ts';
import { decorate } from './decorate.ts';
import { findMatches, placeOfMatch } from './find-matches.ts';
import { type Box, sizeToFit, type View } from './fit-view.ts';
import { moveThings } from './move-things.ts';
import { type Drawn, findSelected, type PageModel } from './page-model.ts';
import { showMap } from './show-map.ts';
import { elementsOf, findBox } from './thing-elements.ts';
import { usePanZoom } from './use-pan-zoom.ts';
import { useRoving } from './use-roving.ts';

export interface StageProps {
    readonly model: PageModel;
    readonly drawn: Drawn;
    readonly view: View | undefined;
    readonly actions: Actions;
}

export function useStage({ model, drawn, view, actions }: StageProps) {
    const stage = useRef<HTMLDivElement>(null);
    const canvas = useRef<HTMLDivElement>(null);
    const shown = showMap(drawn);
    const { layout } = shown;
    const size = sizeToFit(layout, layout.components.length);
    const { panZoom, zoom, fit } = usePanZoom(stage, canvas, size, drawn.paper?.width, view, actions.move);
    const selected = findSelected(model);
    const { reached, setLast } = useRoving(layout, selected);
    const matches = model.search ? findMatches(shown, model.search.query) : [];
    const match = matches[placeOfMatch(model.search?.at ?? 0, matches.length)];
    const withBox = makeWithBox(canvas);
    const bringIntoSight = (key: ThingKey) => withBox(key, (box) => panZoom.current?.bringIntoSight(box));

    // What was clicked is in sight; what the cursor went to in the text may be not.
    useEffect(() => {
        if (model.chosen === undefined && selected !== undefined) bringIntoSight(selected);
    }, [selected, model.chosen]);
    useEffect(() => {
        if (match !== undefined) bringIntoSight(match);
    }, [match]);
    useLayoutEffect(() => {
        if (canvas.current) decorate(canvas.current, { matches, match, faded: findFaded(shown), reached });
    });

    useMotion(canvas, layout);

    return {
        ...{ stage, canvas, panZoom, zoom, fit, shown, selected, reached, matches, match, bringIntoSight },
        zoomBy: (factor: number) => panZoom.current?.zoomBy(factor),
        zoomTo: (key: ThingKey) => withBox(key, (box) => panZoom.current?.zoomTo(box)),
        /** The keyboard has come to a thing. */
        reach: setLast,
        /** Gives a thing the keyboard's focus; without one the stage has it. */
        focusThing(key: ThingKey | undefined) {
            const [element] = (key && canvas.current && elementsOf(canvas.current, key)) || [];
            const target = element ?? stage.current;
            (target as HTMLElement | SVGElement | null)?.focus();
        },
    };
}

export type StageHands = ReturnType<typeof useStage>;

/** Things move to their new places; what is drawn for the first time is there at once. */
function useMotion(canvas: RefObject<HTMLElement | null>, layout: MapLayout): void {
    const before = useRef<MapLayout>(undefined);
    useLayoutEffect(() => {
        if (canvas.current) moveThings(canvas.current, before.current, layout);
        before.current = layout;
    }, [layout]);
}

function makeWithBox(canvas: RefObject<HTMLElement | null>) {
    return (key: ThingKey, act: (box: Box) => void) => {
        const box = canvas.current && findBox(canvas.current, key);
        if (box) act(box);
    };
}

/** What was not asked for, with the arrows that lead there. */
function findFaded({ layout, asked }: ReturnType<typeof showMap>): ThingKey[] {
    if (!asked) return [];
    return [
        ...layout.components.flatMap(({ name }): ThingKey[] => (asked.has(name) ? [] : [`component:${name}`])),
        ...layout.arrows.flatMap(({ from, to }): ThingKey[] =>
            asked.has(from) && asked.has(to) ? [] : [`needs:${from}->${to}`],
        ),
    ];
}
