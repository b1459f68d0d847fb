// All that a step of the job stands on: its cover and everything below that. A chain is as strong as its weakest part.

import type { MapGraph } from '../analysis/map-graph.ts';
import { isActive } from '../analysis/status.ts';
import type { Component } from '../model/job-value-map.ts';
import { shareOf } from './share.ts';

export interface Chain {
    /** The cover that is not being retired, and everything it needs, in the order of the text. */
    readonly members: readonly Component[];
    /** How many of them are live. */
    readonly live: number;
    /** In percent; null where the step has no active cover. */
    readonly liveShare: number | null;
    /** The members that are not live. */
    readonly weakest: readonly Component[];
}

/** By the name of the step. */
export function findChains(graph: MapGraph): ReadonlyMap<string, Chain> {
    return new Map(graph.map.steps.map(({ name }) => [name, followChain(name, graph)]));
}

function followChain(step: string, graph: MapGraph): Chain {
    const names = new Set(
        graph
            .coverOf(step)
            .filter(isActive)
            .map(({ name }) => name),
    );
    // A set gives what is added to it while it is walked.
    for (const name of names) for (const arrow of graph.needsOf(name)) names.add(arrow.to);
    const members = names.size === 0 ? [] : graph.map.components.filter(({ name }) => names.has(name));
    const weakest = members.filter(({ status }) => status !== 'live');
    const live = members.length - weakest.length;
    return { members, live, liveShare: shareOf(live, members.length), weakest };
}
