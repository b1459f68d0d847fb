// A map of hundreds of components at a glance: those of a layer that the same steps depend on stand together in a block, as
// running text. Heads, rows and legend are those of the usual layout. What cannot be read at once, the arrows, waits.

import type { Component, JobValueMap } from '../../language/model/job-value-map.ts';
import { layoutMap } from '../layout/layout-map.ts';
import type { Look } from '../layout/look.ts';
import type { LegendMark, MapLayout, Paper, RowLayout } from '../layout/map-layout.ts';
import { type Drawn, findUsual, listUsed, placeLegend } from '../layout/place-legend.ts';
import { drawNames } from './draw-names.ts';
import { listArrows } from './list-arrows.ts';
import { lowerParts } from './lower-parts.ts';
import { type OverviewPlan, planOverview } from './overview-plan.ts';
import { type PlacedBlocks, placeBlocks } from './place-blocks.ts';
import type { MapView } from './view.ts';

/** Around the blocks of a layer. */
const PADDING = 10;

export function layoutOverview(view: MapView, paper: Paper, look: Look): MapLayout {
    const { map, findings } = view;
    const plan = planOverview(view, look, paper.measure);
    const heads = findings.filter(({ about }) => about.every(({ kind }) => kind !== 'component'));
    const frame = layoutMap(makeFrame(plan), heads, paper, look);
    const parts = { ...drawNames(plan), columns: frame.columns, measure: paper.measure };
    const placed = frame.rows.map((row) => {
        const members = map.components.filter(({ layer }) => layer === row.layer);
        return placeBlocks(row, members, parts);
    });
    const tops = stackShelves(frame.rows, placed);
    const last = frame.rows.at(-1);
    const bottom = last ? last.y + last.height : 0;
    const fall = (tops.at(-1)?.bottom ?? 0) - bottom;
    const components = placed.flatMap(({ components }, row) => components(tops[row]?.inner ?? 0));
    const rows = frame.rows.map((row, place) => ({
        ...lowerRow(row, tops[place]?.top ?? row.y),
        height: tops[place]?.height ?? row.height,
    }));
    const drawn = { ...lowerParts(frame, fall), rows, components, arrows: listArrows(plan) };
    const legend = placeLegend(findMarks(drawn), plan, drawn.strips, bottom + fall, frame.width);
    return {
        ...drawn,
        label: `${map.title}: an overview of ${plan.graph.map.components.length} components.`,
        blocks: placed.flatMap(({ blocks }, row) => blocks(tops[row]?.inner ?? 0)),
        legend: legend.entries,
        height: legend.height,
    };
}

/** Names in blocks, and the arrows of the one that is looked at. */
function findMarks(drawn: Drawn): LegendMark[] {
    const { arrows, components } = drawn;
    return listUsed({
        needs: arrows.length > 0,
        block: components.length > 0,
        retiring: components.some(({ status }) => status === 'retiring'),
        ...findUsual(drawn),
    });
}

/**
 * A map with the heads of this one and next to nothing in it: one component for each layer that has any. They cover what is
 * covered, or are needed by what covers it; one more helps no step if any does not.
 */
function makeFrame({ map, graph, graphOf }: OverviewPlan): JobValueMap {
    const covered = map.steps.filter(({ name }) => graph.coverOf(name).length > 0).map(({ name }) => name);
    const kinds = new Map(map.layers.map(({ name, kind }) => [name, kind]));
    const layers = [...new Set(map.components.map(({ layer }) => layer))];
    const isUser = (layer: string | undefined) => kinds.get(layer ?? '') === 'user';
    const standIns = layers.map((layer) => makeStandIn(`#in ${layer}`, layer, isUser(layer) ? covered : []));
    const source = standIns.find(({ steps }) => steps.length > 0);
    const needs = source ? standIns.filter(({ steps }) => steps.length === 0) : [];
    const lost = map.components.find(({ name }) => graphOf(name).reachOf(name).length === 0);
    return {
        ...map,
        components: [...standIns, ...(lost ? [makeStandIn('#lost', lost.layer, [])] : [])],
        arrows: needs.map(({ name }) => ({ from: source?.name ?? '', to: name, range: NO_RANGE })),
    };
}

const NO_PLACE = { line: 0, character: 0 };
const NO_RANGE = { start: NO_PLACE, end: NO_PLACE };

function makeStandIn(name: string, layer: string | undefined, steps: readonly string[]): Component {
    return {
        name,
        title: '',
        range: NO_RANGE,
        nameRange: NO_RANGE,
        descriptions: [],
        links: [],
        ...(layer === undefined ? {} : { layer }),
        steps,
        stepsItems: [],
        serves: [],
        status: 'live',
        external: false,
    };
}

interface Shelf {
    readonly top: number;
    readonly height: number;
    readonly bottom: number;
    /** Where its blocks begin. */
    readonly inner: number;
}

/** Each shelf is as high as its head and its blocks, and as far from the one above as in the frame. */
function stackShelves(rows: readonly RowLayout[], placed: readonly PlacedBlocks[]): Shelf[] {
    const shelves: Shelf[] = [];
    for (const [place, row] of rows.entries()) {
        const above = rows[place - 1];
        const gap = above ? row.y - above.y - above.height : 0;
        const top = above ? (shelves.at(-1)?.bottom ?? 0) + gap : row.y;
        const height = Math.max(row.height, (placed[place]?.height ?? 0) + 2 * PADDING);
        shelves.push({ top, height, bottom: top + height, inner: top + PADDING });
    }
    return shelves;
}

function lowerRow(row: RowLayout, top: number): RowLayout {
    const fall = top - row.y;
    return {
        ...row,
        y: top,
        texts: row.texts.map((text) => ({ ...text, y: text.y + fall })),
        ...(row.sign ? { sign: { ...row.sign, y: row.sign.y + fall } } : {}),
    };
}
