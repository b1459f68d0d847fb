// What is written in a component: its title where it begins, the labels of its arrows below, and its title again, light,
// in every further column, so that each column reads by itself as a list.

import { roomForSign } from './change-signs.ts';
import { type Cut, findHomeRun, type Run } from './cut-pieces.ts';
import type { Item } from './find-columns.ts';
import type { MeasureText, Point, TextBlock } from './map-layout.ts';
import type { Plan } from './plan.ts';
import { measureIn, setText, stackHeight, stackTexts, type TextPlace, type UnplacedText } from './set-text.ts';
import type { Slot } from './size-columns.ts';
import { EXTERNAL_ROOM, PIECE_RIGHT, rounded, TITLE_LINES } from './sizes.ts';

/** The texts of a component before its row has a place. */
export interface Titles {
    /** From left to right. */
    readonly columns: readonly ColumnTexts[];
    readonly height: number;
}

interface ColumnTexts {
    /** From top to bottom; the title is the first. */
    readonly stack: readonly UnplacedText[];
    /** What the lens says, in the line of the title. */
    readonly beside?: UnplacedText | undefined;
}

/** By place of the component: its texts. */
export function setTitles(plan: Plan, cuts: readonly Cut[]): Titles[] {
    return plan.columns.items.map((item) => {
        const cut = cuts[item.index] ?? { runs: [], rails: [] };
        const home = findHomeRun(cut);
        const columns: ColumnTexts[] = [];
        for (const run of cut.runs) {
            for (let column = run.first; column <= run.last; column++) {
                const slot = plan.slots[column];
                const isHome = run === home && column === run.first;
                if (slot) columns.push(setColumn(plan, item, isHome, column, slot.titleX, roomFor(run, slot)));
            }
        }
        return {
            columns,
            height: columns.reduce((highest, column) => Math.max(highest, stackHeight(column.stack)), 0),
        };
    });
}

/** The texts of a component whose row has its middle at `middle`, and where its marks go. */
export function placeTitles({ columns }: Titles, middle: number) {
    const texts = columns.flatMap((column) => placeColumn(column, middle));
    const title = texts.find((block) => block.role === 'component');
    return {
        texts,
        title,
        /** The middle of the first line of its title. */
        firstLine: title ? rounded(title.y - title.size * 0.36) : middle,
    };
}

function placeColumn({ stack, beside }: ColumnTexts, middle: number): TextBlock[] {
    const placed = stackTexts(stack, middle - stackHeight(stack) / 2);
    const title = placed[0];
    return title && beside ? [...placed, { ...beside, y: title.y }] : placed;
}

function setColumn(plan: Plan, item: Item, home: boolean, column: number, x: number, room: number): ColumnTexts {
    const taken = home ? roomForSign(plan, `component:${item.component.name}`) : 0;
    const gained = taken === 0 && item.fresh?.has(column) === true;
    const place = { x: x + taken, width: room - taken, maxLines: TITLE_LINES };
    const { name, external } = item.component;
    // A sign says it all where there is one.
    const title = gained ? `+ ${item.component.title}` : item.component.title;
    const words = plan.view?.remarks.get(`component:${name}`)?.words;
    if (!home) {
        const repeated = setText(gained ? 'gained' : 'repeated', title, place, plan.measure);
        return { stack: [repeated], beside: setBeside(repeated, 0, words, place, plan) };
    }
    const outwards = external ? EXTERNAL_ROOM : 0;
    const own = setText('component', title, { ...place, width: place.width - outwards }, plan.measure);
    const beside = setBeside(own, outwards, words, place, plan);
    const below = words && !beside ? [setText('remark', words, place, plan.measure)] : [];
    return { stack: [own, ...below, ...setLabels(plan, item, { ...place, x, width: room })], beside };
}

const BEFORE_REMARK = 7;

/** What the lens says, behind a title of one line; undefined where there is no room for it. */
function setBeside(
    title: UnplacedText,
    taken: number,
    words: string | undefined,
    place: TextPlace,
    { measure }: Plan,
): UnplacedText | undefined {
    const room = place.width - title.width - taken - BEFORE_REMARK;
    if (!words || title.lines.length > 1 || measureIn('remark', words, measure) > room) return undefined;
    return setText('remark', words, { x: place.x + place.width - room, width: room, maxLines: 1 }, measure);
}

/** Right behind the last line of a title. */
export function findEnd(title: TextBlock, measure: MeasureText): Point {
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
