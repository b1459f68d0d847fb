// What stands on the picture for its changes: the handle and the menu of what is selected, and while something is dragged
// where it would come to stand. It lies on the canvas and moves with it.

import type { RefObject, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapLayout, ThingKey } from '../../../diagram/index.ts';
import type { PictureEdit } from '../../../protocol/edit-messages.ts';
import type { Box } from '../fit-view.ts';
import { findSelected, type PageModel } from '../page-model.ts';
import { layoutOf } from '../show-map.ts';
import { findKey } from '../thing-elements.ts';
import { findThingBox, type Point } from './cells.ts';
import { toPicture } from './desk.ts';
import { followDrags, type Hold } from './follow-drags.ts';
import { type ArrowPlan, planArrow } from './plan-arrow.ts';
import { type Plan, planMove } from './plan-move.ts';
import { findReason } from './why-not.ts';

export interface MarksProps {
    readonly model: PageModel;
    readonly canvas: RefObject<HTMLElement | null>;
    readonly edit: (edit: PictureEdit) => void;
    /** Opens the menu of a thing at a place in the window. */
    readonly open: (key: ThingKey, at: Point) => void;
}

interface Drag {
    readonly hold: Hold;
    readonly from: Point;
    readonly to: Point;
    readonly plan: Plan & Partial<ArrowPlan>;
}

export function EditingMarks({ model, canvas, edit, open }: MarksProps): VNode | null {
    const [drag, setDrag] = useState<Drag>();
    const latest = useRef({ model, edit, drag });
    latest.current = { model, edit, drag };
    useEffect(() => {
        const element = canvas.current;
        if (!element) return undefined;
        return followDrags(element, {
            mayHold: (name) => findReason(latest.current.model, `component:${name}`) === undefined,
            drag: (hold, x, y) => setDrag(planDrag(latest.current.model, element, hold, x, y)),
            end(isDropped) {
                const wanted = latest.current.drag?.plan.edit;
                setDrag(undefined);
                if (isDropped && wanted) latest.current.edit(wanted);
            },
        });
    }, []);
    const { drawn } = model;
    if (!drawn) return null;
    const layout = layoutOf(drawn);
    return (
        <div class="marks">
            {drag ? <Preview drag={drag} layout={layout} /> : <Handles model={model} layout={layout} open={open} />}
        </div>
    );
}

function planDrag(model: PageModel, canvas: HTMLElement, hold: Hold, x: number, y: number): Drag | undefined {
    const { drawn } = model;
    if (!drawn) return undefined;
    const layout = layoutOf(drawn);
    const [from, to] = [toPicture(canvas, hold), toPicture(canvas, { x, y })];
    if (hold.kind === 'component') return { hold, from, to, plan: planMove(drawn.map, layout, hold.name, from, to) };
    const over = findKey(document.elementFromPoint(x, y));
    const target = over?.startsWith('component:') ? over.slice('component:'.length) : undefined;
    return { hold, from, to, plan: planArrow(drawn.map, layout, hold.name, target) };
}

/** Where arrows are drawn from, and the menu of what is selected for those who have no second button. */
function Handles({ model, layout, open }: Pick<MarksProps, 'model' | 'open'> & { readonly layout: MapLayout }): VNode {
    const selected = findSelected(model);
    const things = new Set([model.pointed, selected]);
    const components = [...things].filter((key) => key?.startsWith('component:') && !findReason(model, key));
    const box = selected && findThingBox(layout, selected);
    return (
        <>
            {components.map((key) => {
                const place = key && findThingBox(layout, key);
                if (!place || !key) return null;
                const [x, y] = [place.x + place.width / 2, place.y + place.height];
                const name = key.slice('component:'.length);
                return (
                    <span
                        key={key}
                        class="handle"
                        data-component={name}
                        title="Drag to what it needs"
                        style={{ left: `${x}px`, top: `${y}px` }}
                    />
                );
            })}
            {selected && box && (
                <button
                    type="button"
                    class="more"
                    aria-label="Change what is selected"
                    aria-haspopup="menu"
                    title="Change (Shift+F10)"
                    style={{ left: `${box.x + box.width}px`, top: `${box.y}px` }}
                    onClick={(event) => {
                        event.stopPropagation();
                        const { left, bottom } = event.currentTarget.getBoundingClientRect();
                        open(selected, { x: left, y: bottom });
                    }}
                >
                    …
                </button>
            )}
        </>
    );
}

function Preview({ drag, layout }: { readonly drag: Drag; readonly layout: MapLayout }): VNode {
    const { hold, from, to, plan } = drag;
    const { row, columns = [], gained = [], told } = plan;
    const box = findThingBox(layout, `component:${hold.name}`);
    const cells = row
        ? columns.map(({ x, width }) => ({ x: x + 4, y: row.y, width: width - 8, height: row.height }))
        : [];
    return (
        <>
            {row && <Outline name="drop-row" box={row} />}
            {[...cells, ...gained].map((cell) => (
                <Outline key={cell.x} name="drop-cell" box={cell} />
            ))}
            {hold.kind === 'component' && box && (
                <Outline name="ghost" box={{ ...box, x: box.x + to.x - from.x, y: box.y + to.y - from.y }} />
            )}
            <svg class="drawn-line" width={layout.width} height={layout.height} aria-hidden="true">
                {hold.kind === 'handle' && <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />}
            </svg>
            <p class="told" role="status" style={{ left: `${to.x}px`, top: `${to.y}px` }}>
                {told}
            </p>
        </>
    );
}

function Outline({ name, box: { x, y, width, height } }: { readonly name: string; readonly box: Box }): VNode {
    return <div class={name} style={{ left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` }} />;
}
