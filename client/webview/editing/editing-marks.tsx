// What stands on the picture for its changes: where arrows are drawn from, and while something is dragged where it would
// come to stand. It lies on the canvas and moves with it.

import type { RefObject, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapLayout, ThingKey } from '../../../diagram/index.ts';
import type { PictureEdit } from '../../../protocol/edit-messages.ts';
import type { Box } from '../fit-view.ts';
import { findSelected, type PageModel } from '../page-model.ts';
import { layoutOf } from '../show-map.ts';
import { findKey } from '../thing-elements.ts';
import { findPiece, type Point } from './cells.ts';
import { toPicture } from './desk.ts';
import { followDrags, type Hold } from './follow-drags.ts';
import { type ArrowPlan, planArrow } from './plan-arrow.ts';
import { type Plan, planMove } from './plan-move.ts';
import { findReason } from './why-not.ts';

export interface MarksProps {
    readonly model: PageModel;
    readonly canvas: RefObject<HTMLElement | null>;
    readonly edit: (edit: PictureEdit) => void;
}

interface Drag {
    readonly hold: Hold;
    readonly from: Point;
    readonly to: Point;
    readonly plan: Plan & Partial<ArrowPlan>;
}

export function EditingMarks({ model, canvas, edit }: MarksProps): VNode | null {
    const [drag, setDrag] = useState<Drag>();
    const latest = useRef({ model, edit });
    latest.current = { model, edit };
    useEffect(() => (canvas.current ? followCanvas(canvas.current, latest, setDrag) : undefined), []);
    const { drawn } = model;
    if (!drawn) return null;
    const layout = layoutOf(drawn);
    return (
        <div class="marks" role="status">
            {drag ? <Preview drag={drag} layout={layout} /> : <Handles model={model} layout={layout} />}
        </div>
    );
}

function followCanvas(
    canvas: HTMLElement,
    latest: { readonly current: Pick<MarksProps, 'model' | 'edit'> },
    show: (drag: Drag | undefined) => void,
): () => void {
    let last: Drag | undefined;
    const take = (drag: Drag | undefined) => {
        last = drag;
        show(drag);
    };
    return followDrags(canvas, {
        mayHold: (name) => findReason(latest.current.model, `component:${name}`) === undefined,
        drag: (hold, x, y) => take(planDrag(latest.current.model, canvas, hold, x, y)),
        end(isDropped) {
            const wanted = last?.plan.edit;
            take(undefined);
            if (isDropped && wanted) latest.current.edit(wanted);
        },
    });
}

function planDrag(model: PageModel, canvas: HTMLElement, hold: Hold, x: number, y: number): Drag | undefined {
    const { drawn } = model;
    if (!drawn) return undefined;
    const layout = layoutOf(drawn);
    const [from, to] = [toPicture(canvas, hold), toPicture(canvas, { x, y })];
    if (!hold.isHandle) return { hold, from, to, plan: planMove(drawn.map, layout, hold.name, from, to) };
    // Arrows may lie over what is meant.
    const over = document.elementsFromPoint(x, y).map((element) => readComponent(findKey(element)));
    const target = over.find((name) => name !== undefined);
    return { hold, from, to, plan: planArrow(drawn.map, layout, hold.name, target) };
}

/** Where arrows are drawn from: at what is pointed at, and at what is selected. */
function Handles({ model, layout }: { readonly model: PageModel; readonly layout: MapLayout }): VNode {
    const keys = [model.pointed, findSelected(model)].filter((key) => key && findReason(model, key) === undefined);
    const names = new Set(keys.flatMap((key) => readComponent(key) ?? []));
    // The names of an overview stand close to each other, and each is to be pointed at.
    const look = layout.blocks ? 'handle small' : 'handle';
    return (
        <>
            {[...names].map((name) => {
                const box = findPiece(layout, name);
                const [x, y] = box ? [box.x + box.width / 2, box.y + box.height] : [0, 0];
                const style = placeOf({ x, y });
                const title = 'Drag it to what this needs';
                return box && <span key={name} class={look} data-component={name} title={title} style={style} />;
            })}
        </>
    );
}

function readComponent(key: ThingKey | undefined): string | undefined {
    return key?.startsWith('component:') ? key.slice('component:'.length) : undefined;
}

function Preview({ drag, layout }: { readonly drag: Drag; readonly layout: MapLayout }): VNode {
    const { hold, from, to, plan } = drag;
    const { row, columns = [], gained = [], told } = plan;
    const box = findPiece(layout, hold.name);
    const target = plan.edit?.kind === 'add-arrow' ? findPiece(layout, plan.edit.to) : row;
    const cells = row ? columns.map(({ x, width }) => ({ x, width, y: row.y, height: row.height })) : [];
    return (
        <>
            {target && <Outline name="drop-target" box={target} />}
            {[...cells, ...gained].map((cell) => (
                <Outline key={cell.x} name="drop-cell" box={cell} />
            ))}
            {!hold.isHandle && box && (
                <Outline name="ghost" box={{ ...box, x: box.x + to.x - from.x, y: box.y + to.y - from.y }} />
            )}
            {hold.isHandle && (
                <svg class="drawn-line" width={layout.width} height={layout.height} aria-hidden="true">
                    <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
                </svg>
            )}
            <p class="told" style={placeOf(to)}>
                {told}
            </p>
        </>
    );
}

function Outline({ name, box: { x, y, width, height } }: { readonly name: string; readonly box: Box }): VNode {
    return <div class={name} style={{ ...placeOf({ x, y }), width: `${width}px`, height: `${height}px` }} />;
}

function placeOf({ x, y }: Point) {
    return { left: `${x}px`, top: `${y}px` };
}
