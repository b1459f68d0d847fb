// What is written in a component: its title where it begins, the labels of its arrows below, and its title again, light,
// in every further column, so that each column reads by itself as a list.

import { type Cut, findHomeRun, type Run } from './cut-pieces.ts';
import type { Item } from './find-columns.ts';
import type { MeasureText, TextBlock } from './map-layout.ts';
import type { Plan } from './plan.ts';
import { setText, stackHeight, stackTexts, type TextPlace, type UnplacedText } from './set-text.ts';
import type { Slot } from './size-columns.ts';
import { PIECE_RIGHT, rounded, TITLE_LINES } from './sizes.ts';

/** The texts of a component before its row has a place. */
export interface Titles {
    /** From left to right; in each column its texts from top to bottom. */
    readonly columns: readonly (readonly UnplacedText[])[];
    readonly height: number;
}

/** By place of the component: its texts. */
export function setTitles(plan: Plan, cuts: readonly Cut[]): Titles[] {
    return plan.columns.items.map((item) => {
        const cut = cuts[item.index] ?? { runs: [], rails: [] };
        const home = findHomeRun(cut);
        const columns: UnplacedText[][] = [];
        for (const run of cut.runs) {
            for (let column = run.first; column <= run.last; column++) {
                const slot = plan.slots[column];
                const isHome = run === home && column === run.first;
                if (slot) columns.push(setColumn(plan, item, isHome, slot.titleX, roomFor(run, slot)));
            }
        }
        return { columns, height: columns.reduce((highest, column) => Math.max(highest, stackHeight(column)), 0) };
    });
}

/** The texts of a component whose row has its middle at `middle`, and where its marks go. */
export function placeTitles({ columns }: Titles, middle: number, measure: MeasureText) {
    const texts = columns.flatMap((column) => stackTexts(column, middle - stackHeight(column) / 2));
    const title = texts.find((block) => block.role === 'component');
    return {
        texts,
        /** The middle of the first line of its title. */
        firstLine: title ? rounded(title.y - title.size * 0.36) : middle,
        /** Right behind the last line of its title. */
        behind: title ? findEnd(title, measure) : { x: 0, y: middle },
    };
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

function findEnd(title: TextBlock, measure: MeasureText): { x: number; y: number } {
    const last = title.lines.length - 1;
    const width = measure(title.lines[last] ?? '', title.size, true);
    return { x: rounded(title.x + width + 5), y: rounded(title.y + last * title.lineHeight) };
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
