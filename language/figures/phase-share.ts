// In which phases of the job the user layer works, against those in which others innovate in such a market.

import type { MapGraph } from '../analysis/map-graph.ts';
import { PHASES, type Phase } from '../model/job-value-map.ts';
import { EXPECTED_PHASES } from '../rules/focus-off-market.ts';
import { shareOf } from './share.ts';

export interface PhaseShare {
    /** The components of the user layer that are on a step of the phase. */
    readonly components: number;
    /** Of all components of the user layer, in percent; null without any. */
    readonly share: number | null;
    /** The market of the map moves here. False where the map names no market. */
    readonly expected: boolean;
}

/** By phase, in their order. One component may touch many phases, so the shares may add up to more than 100. */
export function findPhaseShares({ map, isUser }: MapGraph): ReadonlyMap<Phase, PhaseShare> {
    const users = map.components.filter(({ name }) => isUser(name));
    const phases = new Map(map.steps.map(({ name, phases }) => [name, phases.map(({ value }) => value)]));
    const touched = users.map(({ steps }) => new Set(steps.flatMap((step) => phases.get(step) ?? [])));
    const market = map.job?.market?.value;
    const expected = market ? EXPECTED_PHASES[market] : [];
    return new Map(
        PHASES.map((phase) => {
            const components = touched.filter((own) => own.has(phase)).length;
            const share = shareOf(components, users.length);
            return [phase, { components, share, expected: expected.includes(phase) }];
        }),
    );
}
