// What is written in a component: its title where it begins, the labels of its arrows below, and its title again, light,
// in every further column, so that each column reads by itself as a list. Places along y are relative to its middle.

import { type Cut, findHomeRun, type Run } from './cut-pieces.ts';
import type { Item } from './find-columns.ts';
import type { TextBlock } from './map-layout.ts';
import type { Plan } from './plan.ts';
import { setText, stackHeight, stackTexts, type TextPlace, type UnplacedText } from './set-text.ts';
import type { Slot } from './size-columns.ts';
import { PIECE_RIGHT, TITLE_LINES } from './sizes.ts';

/** The texts of a component, with y counted from the middle of its row, and the height that they take. */
export interface Titles {
    readonly texts: readonly TextBlock[];
    readonly height: number;
    /** The middle of the first line of its title. */
    readonly firstLine: number;
    /** Behind the last line of the title, where a mark follows. */
    readonly behind?: { readonly x: number; readonly y: number };
}

/** By place of the component: its texts. */
export function setTitles(plan: Plan, cuts: readonly Cut[]): Titles[] {
    return plan.columns.items.map((item) => {
        const cut = cuts[item.index] ?? { runs: [], rails: [] };
        const home = findHomeRun(cut);
        const columns = cut.runs.flatMap((run) =>
            plan.slots
                .slice(run.first, run.last + 1)
                .map((slot, place) =>
                    setColumn(plan, item, run === home && place === 0, slot.titleX, roomFor(run, slot)),
                ),
        );
        const texts = columns.flatMap((column) => stackTexts(column, -stackHeight(column) / 2));
        const title = texts.find((block) => block.role === 'component');
        return {
            texts,
            height: Math.max(0, ...columns.map(stackHeight)),
            firstLine: title ? title.y - title.size * 0.36 : 0,
            ...(item.component.external && title ? { behind: findEnd(title, plan) } : {}),
        };
    });
}

/** Room behind the title of another company's component. */
const EXTERNAL_ROOM = 14;

function setColumn(plan: Plan, item: Item, home: boolean, x: number, room: number): UnplacedText[] {
    const place = { x, width: room, maxLines: TITLE_LINES };
    if (!home) return [setText('repeated', item.component.title, place, plan.measure)];
    const width = room - (item.component.external ? EXTERNAL_ROOM : 0);
    return [
        setText('component', item.component.title, { ...place, width }, plan.measure),
        ...setLabels(plan, item, place),
    ];
}

function findEnd(title: TextBlock, plan: Plan): { x: number; y: number } {
    const last = title.lines.length - 1;
    const width = plan.measure(title.lines[last] ?? '', title.size, true);
    return { x: title.x + width + 5, y: title.y + last * title.lineHeight };
}

/** From where titles begin in a column to the first gap or end to the right of it. */
function roomFor(run: Run, slot: Slot): number {
    const stretch = run.stretches.find((candidate) => candidate.x2 > slot.titleX);
    return Math.min(stretch?.x2 ?? 0, slot.right - PIECE_RIGHT) - slot.titleX - 4;
}

/** The labels of its arrows; where it has several arrows, each says whose it is. */
function setLabels(plan: Plan, item: Item, place: TextPlace): UnplacedText[] {
    const arrows = plan.graph.needsOf(item.component.name);
    return arrows.flatMap((arrow) => {
        if (!arrow.label) return [];
        const target = arrows.length > 1 ? `${plan.graph.component(arrow.to)?.title ?? arrow.to}: ` : '';
        return [setText('arrow-label', `→ ${target}${arrow.label}`, place, plan.measure)];
    });
}
