// One component of an overview: a name that can be pointed at, with the signs of its findings and of its change before it,
// and what the lens says behind it.

import { remember } from '../../language/analysis/remember.ts';
import type { Component } from '../../language/model/job-value-map.ts';
import { describeWith, markChange, roomForSign } from '../layout/change-signs.ts';
import type { ComponentLayout, Rect, TextBlock } from '../layout/map-layout.ts';
import { startDescribing } from '../layout/place-components.ts';
import { measureIn, placeText, setText } from '../layout/set-text.ts';
import { SIGN_RADIUS } from '../layout/sizes.ts';
import { LINE, NAME_EDGE, SIGN_ROOM } from './flow-names.ts';
import type { OverviewPlan } from './overview-plan.ts';
import type { BlockParts } from './place-blocks.ts';

const BEFORE_REMARK = 5;

/** What the blocks have to know of components. */
export function drawNames(plan: OverviewPlan): Pick<BlockParts, 'columnsOf' | 'draw' | 'roomBeside'> {
    const { map, graph, marks, view, measure } = plan;
    const describe = startDescribing(graph);
    const columnOf = new Map(map.steps.map((step, place) => [step.name, place]));
    const kinds = new Map(map.layers.map(({ name, kind }) => [name, kind]));

    function draw(component: Component, place: Rect, columns: readonly number[]): ComponentLayout {
        const { name, title, layer, status, evolution, external } = component;
        const { x, y, width, height } = place;
        const key = `component:${name}` as const;
        const sign = marks.signAt(key, x + NAME_EDGE + SIGN_RADIUS, y + LINE / 2);
        const before = NAME_EDGE + (sign ? SIGN_ROOM : 0) + roomForSign(plan, key);
        const remark = view?.remarks.get(key);
        const after = NAME_EDGE + roomForRemark(remark?.words);
        const room = { x: x + before, width: width - before - after + 0.5, maxLines: 1 };
        const text = setText('repeated', title, room, measure);
        const words = placeText(text, y + (LINE - text.lineHeight) / 2);
        const said = remark?.words ? setRemark(remark.words, x + width - after, words.y) : [];
        return {
            name,
            title,
            label: describeWith(plan, key, describe(component, marks.messagesOf(key))),
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
            texts: [words, ...said],
            tone: remark?.tone,
            change: markChange(plan, key, words),
            sign,
        };
    }

    const findColumns = remember((steps: readonly string[]): readonly number[] => {
        const columns = steps.flatMap((step) => columnOf.get(step) ?? []);
        return columns.length > 0 ? columns : [map.steps.length];
    });

    function columnsOf({ name, steps }: Component): readonly number[] {
        const graph = plan.graphOf(name);
        return findColumns(graph.isUser(name) && steps.length > 0 ? steps : graph.reachOf(name));
    }

    function roomBeside({ name }: Component): number {
        const key = `component:${name}` as const;
        const signs = (marks.signAt(key, 0, 0) ? SIGN_ROOM : 0) + roomForSign(plan, key);
        return signs + roomForRemark(view?.remarks.get(key)?.words);
    }

    function roomForRemark(words: string | undefined): number {
        return words ? Math.ceil(measureIn('remark', words, measure)) + BEFORE_REMARK : 0;
    }

    function setRemark(words: string, x: number, y: number): TextBlock[] {
        const place = { x: x + BEFORE_REMARK, width: Number.POSITIVE_INFINITY, maxLines: 1 };
        return [{ ...setText('remark', words, place, measure), y }];
    }

    return { draw, columnsOf, roomBeside };
}
