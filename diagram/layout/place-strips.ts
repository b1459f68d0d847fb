// The strips below the last layer: for every step an axis with a mark for everybody who is on it, and what that means in
// words. Which strips there are, and what stands on them, is told in the files of the strips.

import { roundToOneDecimal } from '../../language/analysis/round.ts';
import type { JobValueMap, Step } from '../../language/model/job-value-map.ts';
import { setCompetitorStrip } from './competitor-strip.ts';
import { bottomOf, flowSamples, type Sample } from './flow-samples.ts';
import type { StripCell, StripLayout, StripMark, StripParty } from './map-layout.ts';
import type { Plan } from './plan.ts';
import { setSegmentStrip } from './segment-strip.ts';
import { placeText, setText, stackHeight, stackTexts } from './set-text.ts';
import type { Slot } from './size-columns.ts';
import {
    PAGE_EDGE,
    PIECE_LEFT,
    PIECE_RIGHT,
    ROW_HEAD_TEXT_WIDTH,
    ROW_HEAD_TEXT_X,
    rounded,
    STRIP_MARK_RADIUS,
} from './sizes.ts';
import type { Party, Strip } from './strip.ts';

/** Above a strip, from its axis to the words, and from there to the key. */
const [TOP, BEFORE_WORDS, BEFORE_KEY] = [12, 8, 5];
/** From a column's edges to its texts. */
const [TEXT_LEFT, TEXT_RIGHT] = [PIECE_LEFT + 3, PIECE_RIGHT + 3];
const AXIS_LONGEST = 200;
/** Marks that are nearer to each other than this stand one above the other. */
const MARK_PITCH = 2 * STRIP_MARK_RADIUS + 1;
const TEXT_LINES = 9;

/** The strips that the map uses, below each other. */
export function placeStrips(map: JobValueMap, plan: Plan, top: number, width: number): StripLayout[] {
    if (map.steps.length === 0) return [];
    let bottom = top;
    return [setCompetitorStrip(map), setSegmentStrip(map)].flatMap((strip) => {
        if (!strip) return [];
        const placed = placeStrip(strip, map.steps, plan, bottom + TOP, width);
        bottom = placed.bottom;
        return [placed];
    });
}

function placeStrip(strip: Strip, steps: readonly Step[], plan: Plan, top: number, width: number): StripLayout {
    const length = findAxisLength(plan.slots);
    const marks = steps.map(({ name }) => stackMarks(strip, name, length));
    const levels = marks.flat().reduce((most, { level }) => Math.max(most, level), 0);
    const axisY = top + STRIP_MARK_RADIUS + levels * MARK_PITCH;
    const cells = steps.flatMap((step, place): StripCell[] => {
        const slot = plan.slots[place];
        return slot ? [placeCell(strip, step, { slot, length, axisY, marks: marks[place] ?? [] }, plan)] : [];
    });
    const head = setHead(strip, plan);
    const low = bottomOf(cells, top + stackHeight(head));
    const area = { left: (plan.slots[0]?.left ?? 0) + TEXT_LEFT, right: width - PAGE_EDGE, top: low + BEFORE_KEY };
    const key = flowSamples(strip.parties.map(explainParty), area, plan.measure);
    return {
        kind: strip.kind,
        title: strip.title,
        texts: stackTexts(head, top),
        cells,
        key,
        bottom: bottomOf(key, low),
    };
}

/** The same in all columns: what lies further to the right is more. */
function findAxisLength(slots: readonly Slot[]): number {
    const widths = slots.map(({ left, right }) => right - left - TEXT_LEFT - TEXT_RIGHT - 2 * STRIP_MARK_RADIUS);
    return Math.floor(widths.reduce((least, width) => Math.min(least, width), AXIS_LONGEST));
}

function setHead({ title, notes }: Strip, { measure }: Plan) {
    const place = { x: ROW_HEAD_TEXT_X, width: ROW_HEAD_TEXT_WIDTH, maxLines: TEXT_LINES };
    return [
        setText('layer', title, place, measure),
        ...notes.map((note) => setText('principle', note, place, measure)),
    ];
}

interface Stacked {
    readonly party: StripParty;
    /** From where the axis begins. */
    readonly x: number;
    /** Counted from 0, which lies on the axis, upwards. */
    readonly level: number;
}

/** The first party lies on the axis; whoever has no room beside those before lies above them. */
function stackMarks({ parties, most }: Strip, step: string, length: number): Stacked[] {
    const stacked: Stacked[] = [];
    parties.forEach((party, shape) => {
        const value = party.values.get(step);
        if (value === undefined) return;
        const x = rounded((value / most) * length);
        const near = new Set(stacked.flatMap((mark) => (Math.abs(mark.x - x) < MARK_PITCH ? mark.level : [])));
        let level = 0;
        while (near.has(level)) level++;
        stacked.push({ party: nameParty(party, shape), x, level });
    });
    return stacked;
}

function nameParty({ name }: Party, shape: number): StripParty {
    return { shape, ...(name === undefined ? {} : { name }) };
}

function explainParty(party: Party, shape: number): Sample<StripParty> {
    const { title, more } = party;
    const words = more ? `${title} (${more})` : title;
    return { wide: 2 * STRIP_MARK_RADIUS, words, entry: nameParty(party, shape) };
}

interface Room {
    readonly slot: Slot;
    readonly length: number;
    readonly axisY: number;
    readonly marks: readonly Stacked[];
}

function placeCell(strip: Strip, step: Step, { slot, length, axisY, marks }: Room, { measure }: Plan): StripCell {
    const { words, strong, lead } = strip.verdicts.get(step.name) ?? { words: 'not scored', strong: false };
    const left = slot.left + TEXT_LEFT;
    const x = left + STRIP_MARK_RADIUS;
    const at = (value: number) => rounded(x + (value / strip.most) * length);
    const place = { x: left, width: slot.right - TEXT_RIGHT - left, maxLines: TEXT_LINES };
    const text = setText(strong ? 'remark' : 'figure', words, place, measure);
    return {
        step: step.name,
        label: describeCell(strip, step, words),
        x,
        y: axisY,
        width: length,
        marks: marks.map(
            (mark): StripMark => ({ ...mark.party, x: rounded(x + mark.x), y: axisY - mark.level * MARK_PITCH }),
        ),
        text: placeText(text, axisY + BEFORE_WORDS),
        ...(lead ? { lead: { x1: at(Math.min(...lead)), x2: at(Math.max(...lead)), bad: strong } } : {}),
    };
}

/** Such as “Execute: Us 9, StreamHub 8; ahead by 1”. */
function describeCell({ parties, unit }: Strip, step: Step, words: string): string {
    const values = parties.flatMap(({ title, values }) => {
        const value = values.get(step.name);
        return value === undefined ? [] : [`${title} ${roundToOneDecimal(value)}${unit}`];
    });
    return `${step.title}: ${[values.join(', '), words].filter((part) => part !== '').join('; ')}`;
}
