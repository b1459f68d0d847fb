// One component of an overview: a name that can be pointed at, with the sign of its findings before it.

import type { MapGraph } from '../../language/analysis/map-graph.ts';
import { remember } from '../../language/analysis/remember.ts';
import type { Component } from '../../language/model/job-value-map.ts';
import type { Look } from '../layout/look.ts';
import type { ComponentLayout, MeasureText, Rect } from '../layout/map-layout.ts';
import { markFindings } from '../layout/mark-findings.ts';
import { startDescribing } from '../layout/place-components.ts';
import { placeText, setText } from '../layout/set-text.ts';
import { SIGN_RADIUS } from '../layout/sizes.ts';
import { lookThrough } from '../lenses/all-lenses.ts';
import { LINE, NAME_EDGE, SIGN_ROOM } from './flow-names.ts';
import type { BlockParts } from './place-blocks.ts';
import type { MapView } from './view.ts';

/** What the blocks have to know of components. */
export function drawNames(
    { map, findings }: MapView,
    graph: MapGraph,
    { lens }: Look,
    measure: MeasureText,
): Pick<BlockParts, 'columnsOf' | 'draw' | 'hasSign'> {
    const marks = markFindings(map, findings);
    const remarks = lookThrough(lens, map, findings)?.remarks;
    const describe = startDescribing(graph);
    const columnOf = new Map(map.steps.map((step, place) => [step.name, place]));
    const signOf = ({ name }: Component, x = 0, y = 0) => marks.signAt(`component:${name}`, x, y);
    const kinds = new Map(map.layers.map(({ name, kind }) => [name, kind]));

    function draw(component: Component, name: Rect, columns: readonly number[]): ComponentLayout {
        const { title, layer, status, evolution, external } = component;
        const { x, y, width, height } = name;
        const sign = signOf(component, x + NAME_EDGE + SIGN_RADIUS, y + LINE / 2);
        const before = NAME_EDGE + (sign ? SIGN_ROOM : 0);
        const room = { x: x + before, width: width - before - NAME_EDGE + 0.5, maxLines: 1 };
        const text = setText('repeated', title, room, measure);
        const key = `component:${component.name}` as const;
        return {
            name: component.name,
            title,
            label: describe(component, marks.messagesOf(key)),
            layer,
            kind: kinds.get(layer ?? '') ?? 'custom',
            status,
            evolution: evolution?.value,
            external,
            columns,
            subRow: 0,
            pieces: [{ x, y, width, height, startsHere: true, endsHere: true, guest: false }],
            rails: [],
            claims: [],
            texts: [placeText(text, y + (LINE - text.lineHeight) / 2)],
            tone: remarks?.get(key)?.tone,
            sign,
        };
    }

    const findColumns = remember((steps: readonly string[]): readonly number[] => {
        const columns = steps.flatMap((step) => columnOf.get(step) ?? []);
        return columns.length > 0 ? columns : [map.steps.length];
    });

    function columnsOf({ name, steps }: Component): readonly number[] {
        return findColumns(graph.isUser(name) && steps.length > 0 ? steps : graph.reachOf(name));
    }

    return { draw, columnsOf, hasSign: (component) => signOf(component) !== undefined };
}
