// What an overview knows of its map before anything has a place.

import { buildGraph, type MapGraph } from '../../language/analysis/map-graph.ts';
import type { Component, JobValueMap } from '../../language/model/job-value-map.ts';
import type { Look } from '../layout/look.ts';
import type { MeasureText } from '../layout/map-layout.ts';
import { type FindingMarks, markFindings } from '../layout/mark-findings.ts';
import type { Plan } from '../layout/plan.ts';
import { readChanges } from '../layout/read-changes.ts';
import { splitMaps } from '../layout/split-maps.ts';
import { lookThrough } from '../lenses/all-lenses.ts';
import type { MapView } from './view.ts';

export interface OverviewPlan extends Pick<Plan, 'view' | 'changes' | 'measure'> {
    /** In a picture of two maps: both in one. */
    readonly map: JobValueMap;
    /** Of what is there now. */
    readonly graph: MapGraph;
    /** Of the map that a component stands in: the old one, where it is gone. */
    graphOf(component: string): MapGraph;
    /** One of either map. */
    componentOf(name: string): Component | undefined;
    readonly marks: FindingMarks;
}

export function planOverview(
    { map, findings }: MapView,
    { lens, difference }: Look,
    measure: MeasureText,
): OverviewPlan {
    const { before, after } = difference ? splitMaps(map, difference) : { before: map, after: map };
    const graph = buildGraph(after);
    const old = difference ? buildGraph(before) : graph;
    return {
        map,
        graph,
        graphOf: (component) => (graph.component(component) ? graph : old),
        componentOf: (name) => graph.component(name) ?? old.component(name),
        marks: markFindings(map, findings),
        view: lookThrough(lens, after, findings),
        changes: difference && readChanges(difference, graph),
        measure,
    };
}
