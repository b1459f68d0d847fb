// What a component that is dragged to a place would be changed to, and the words for it. Pure.

import type { ColumnLayout, MapLayout, RowLayout } from '../../../diagram/index.ts';
import type { PictureEdit } from '../../../protocol/edit-messages.ts';
import type { JobValueMap } from '../../../protocol/map-messages.ts';
import { findCell, type Point } from './cells.ts';

/** What would be done, and what is shown of it. Without an edit nothing would be. */
export interface Plan {
    readonly edit?: PictureEdit | undefined;
    readonly told: string;
    readonly row?: RowLayout | undefined;
    readonly columns?: readonly ColumnLayout[];
}

/**
 * In the user layer the box that is held moves by as many steps as the pointer, with those beside it that it is one with;
 * below it only the layer counts, because the steps follow from the arrows.
 */
export function planMove(map: JobValueMap, layout: MapLayout, name: string, from: Point, to: Point): Plan {
    const component = map.components.find((each) => each.name === name);
    const { row, column } = findCell(layout, to);
    if (!component || row?.layer === undefined) return { told: 'Drop it on a layer.' };
    const title = `‘${component.title}’`;
    const facesUser = row.kind === 'user';
    const held = findCell(layout, from).column?.step;
    const wanted = facesUser && column ? shift(map, component.steps, held, column.step, isUser(map, name)) : undefined;
    const steps = wanted ?? component.steps;
    const columns = facesUser ? layout.columns.filter(({ step }) => step !== undefined && steps.includes(step)) : [];
    const isMoved = row.layer !== component.layer;
    const isShifted = steps.join() !== component.steps.join();
    const told = [
        ...(isMoved ? [`${title} moves to the layer ‘${row.title}’.`] : []),
        ...(isShifted ? [`${title} ${tellSteps(columns)}.`] : []),
    ];
    if (told.length === 0) return { told: `${title} stays where it is.`, row, columns };
    return { edit: writeMove(name, row.layer, steps, isMoved, isShifted), told: told.join(' '), row, columns };
}

function isUser({ layers, components }: JobValueMap, name: string): boolean {
    const layer = components.find((each) => each.name === name)?.layer;
    return layers.some((each) => each.name === layer && each.kind === 'user');
}

/** `to` is undefined beside the steps, where nothing helps. What comes from below helps with the step that it is put to. */
function shift(
    map: JobValueMap,
    steps: readonly string[],
    from: string | undefined,
    to: string | undefined,
    isUser: boolean,
): readonly string[] {
    const names = map.steps.map(({ name }) => name);
    if (!isUser || from === undefined || !steps.includes(from)) return to === undefined ? steps : [to];
    const run = findRun(names, steps, names.indexOf(from));
    const others = steps.filter((step) => !run.includes(names.indexOf(step)));
    if (to === undefined) return others;
    const [first = 0, last = 0] = [run[0], run.at(-1)];
    const wish = names.indexOf(to) - names.indexOf(from);
    const way = Math.max(-first, Math.min(names.length - 1 - last, wish));
    const moved = run.map((place) => names[place + way] ?? '');
    return names.filter((name) => others.includes(name) || moved.includes(name));
}

/** The places of the steps that are one box with a step. */
function findRun(names: readonly string[], steps: readonly string[], held: number): number[] {
    const has = (place: number) => steps.includes(names[place] ?? '');
    const run = [held];
    while (has((run[0] ?? 0) - 1)) run.unshift((run[0] ?? 0) - 1);
    while (has((run.at(-1) ?? 0) + 1)) run.push((run.at(-1) ?? 0) + 1);
    return run;
}

function tellSteps(columns: readonly ColumnLayout[]): string {
    if (columns.length === 0) return 'will help with no step';
    return `will help with ${columns.map(({ title }) => `‘${title}’`).join(', ')}`;
}

function writeMove(
    component: string,
    layer: string,
    steps: readonly string[],
    isMoved: boolean,
    isShifted: boolean,
): PictureEdit {
    if (!isShifted) return { kind: 'move-to-layer', component, layer };
    if (!isMoved) return { kind: 'move-to-steps', component, steps };
    return { kind: 'move-to-cell', component, layer, steps };
}
