// The layout, step by step: from a map to the numbers of its picture.
// Everything follows from the order of the text; nothing is tried twice and nothing is left to chance.

import { buildGraph } from '../../language/analysis/map-graph.ts';
import type { Difference } from '../../language/compare/difference.ts';
import type { JobValueMap } from '../../language/model/job-value-map.ts';
import type { Finding } from '../../language/rules/finding.ts';
import { lookThrough } from '../lenses/all-lenses.ts';
import { describeWith, isGone, markChange } from './change-signs.ts';
import { cutPieces } from './cut-pieces.ts';
import { drawArrows } from './draw-arrows.ts';
import { findColumns } from './find-columns.ts';
import { hangLanes } from './hang-lanes.ts';
import { leaveGapRoom } from './leave-gap-room.ts';
import type { Look } from './look.ts';
import type { MapLayout, Paper, RowLayout, ThingKey } from './map-layout.ts';
import { type FindingMarks, markFindings } from './mark-findings.ts';
import { measureText } from './measure-text.ts';
import { placeCaption } from './place-caption.ts';
import { placeColumns } from './place-columns.ts';
import { placeComponents } from './place-components.ts';
import { findMarks, placeLegend } from './place-legend.ts';
import { placeLoop } from './place-loop.ts';
import { placeRowHead, placeRowSign, type RowHead, setRowHeads } from './place-row-heads.ts';
import { placeRows } from './place-rows.ts';
import { findHeadHeight, findLeastHeadWidth, placeStepHeads } from './place-step-heads.ts';
import { placeStrips } from './place-strips.ts';
import type { Plan } from './plan.ts';
import { readChanges } from './read-changes.ts';
import { setTitles } from './set-titles.ts';
import { sizeColumns } from './size-columns.ts';
import { PAGE_EDGE, PAGE_WIDTH, SHELF_RIGHT, sizesFor } from './sizes.ts';
import { type Stack, stackRows } from './stack-rows.ts';
import { uniteColumns } from './unite-columns.ts';

const NARROWEST = 560;

/**
 * Lays a map out: columns are steps, rows are layers, needs fall plumb. The same map and findings always give the same
 * numbers. What is not said of the paper is as in a file: texts are measured by the built-in table.
 */
export function layoutMap(
    map: JobValueMap,
    findings: readonly Finding[],
    { measure = measureText, width: pageWidth = PAGE_WIDTH, steady = false }: Partial<Paper> = {},
    look: Look = {},
): MapLayout {
    const { lens } = look;
    const planned = planMap(map, { measure, width: pageWidth, steady }, look.difference);
    // A lens is about what is there; that is all of the map but in a picture of two.
    const plan: Plan = { ...planned, lens, view: lookThrough(lens, planned.graph.map, findings) };
    const marks = markFindings(map, findings);
    const cuts = cutPieces(plan);
    const titles = setTitles(plan, cuts);
    const least = Math.max(NARROWEST, steady ? pageWidth : 0);
    const width = Math.max(least, Math.ceil((plan.slots.at(-1)?.right ?? 0) + SHELF_RIGHT - 1 + PAGE_EDGE));
    const caption = placeCaption(map, plan, steady ? least : width, marks);
    const loop = placeLoop(map, plan, caption.bottom);
    const headTop = loop?.bottom ?? caption.bottom;
    const heads = placeStepHeads(map, plan, marks, headTop);
    const headHeight = findHeadHeight(heads, plan);
    const rowHeads = setRowHeads(map, plan, marks);
    const rowTop = Math.ceil(headTop + headHeight) + 0.5;
    const stack = stackRows(
        plan,
        titles,
        rowHeads.map((head) => head.height),
        rowTop,
    );
    const columns = placeColumns(map, plan, heads, stack, { top: headTop, bottom: rowTop });
    const rows = rowHeads.map((head, place) => placeRow(plan, head, stack, place, width, marks));
    const components = placeComponents(plan, cuts, titles, stack, marks);
    const arrows = drawArrows(map, plan, stack);
    const strips = placeStrips(map, plan, stack.bottom, width);
    const used = findMarks({ sign: caption.sign, columns, rows, components, arrows }, plan.columns);
    const legend = placeLegend(used, plan, strips, stack.bottom, width);
    return {
        width,
        height: legend.height,
        title: map.title,
        label: describeMap(map, plan),
        texts: caption.texts,
        columns,
        rows,
        components,
        arrows,
        legend: legend.entries,
        strips,
        ...(lens ? { lens } : {}),
        ...(caption.sign ? { sign: caption.sign } : {}),
        ...(loop ? { loop: loop.loop } : {}),
    };
}

function planMap(map: JobValueMap, paper: Paper, difference: Difference | undefined): Plan {
    const united = difference && uniteColumns(map, difference);
    const graph = united?.graph ?? buildGraph(map);
    const columns = united?.columns ?? findColumns(map, graph);
    const changes = united && readChanges(difference, graph);
    const placed = placeRows(columns, graph);
    const rows = changes ? leaveGapRoom(placed, columns, changes) : placed;
    // One row more or less is no reason to draw a map that is being written larger or smaller.
    const sizes = sizesFor(map.components.length, paper.steady ? 0 : rows.items.length);
    const lanes = hangLanes(columns, rows, sizes);
    const slots = sizeColumns(columns, lanes, sizes, paper, findLeastHeadWidth(map, paper.measure));
    return { graph, columns, rows, lanes, slots, sizes, measure: paper.measure, steady: paper.steady, changes };
}

function placeRow(
    plan: Plan,
    head: RowHead,
    stack: Stack,
    place: number,
    width: number,
    marks: FindingMarks,
): RowLayout {
    const { y, height } = stack.shelves[place] ?? { y: 0, height: 0 };
    const sign = placeRowSign(head, y, marks);
    const texts = placeRowHead(head, y);
    const key: ThingKey = `layer:${head.layer?.name ?? ''}`;
    return {
        x: PAGE_EDGE + 0.5,
        y,
        width: width - 2 * PAGE_EDGE - 1,
        height,
        kind: head.kind,
        title: head.title,
        label: describeWith(plan, key, `Layer ${head.title}`),
        texts,
        change: markChange(plan, key, texts[0]),
        ...(head.layer
            ? { layer: head.layer.name, tone: plan.view?.remarks.get(`layer:${head.layer.name}`)?.tone }
            : {}),
        ...(sign ? { sign } : {}),
    };
}

/** What there is now; and, in a picture of two maps, what differs. */
function describeMap({ title, steps, layers, arrows }: JobValueMap, plan: Plan): string {
    const count = (many: number, word: string) => `${many} ${word}${many === 1 ? '' : 's'}`;
    const left = (kind: 'step' | 'layer', things: readonly { readonly name: string }[]) =>
        count(things.filter(({ name }) => !isGone(plan, `${kind}:${name}`)).length, kind);
    const arrowsLeft = arrows.filter(({ from, to }) => !isGone(plan, `needs:${from}->${to}`));
    const parts = [
        left('step', steps),
        left('layer', layers),
        count(plan.graph.map.components.length, 'component'),
        count(arrowsLeft.length, 'arrow'),
    ];
    const differs = plan.changes?.caption.map((line) => ` ${line}.`).join('') ?? '';
    return `${title}: a Job-Value Map of ${parts.join(', ')}.${differs}`;
}
