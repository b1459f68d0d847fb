// The strip of segments: how hard parts of the users find each step, beside how hard everyone finds it.

import { roundToOneDecimal } from '../../language/analysis/round.ts';
import { effortOf } from '../../language/analysis/step-scores.ts';
import { findStruggles, readEfforts, type SegmentFigures } from '../../language/figures/segment-struggle.ts';
import type { JobValueMap } from '../../language/model/job-value-map.ts';
import { findHardest } from './step-standing.ts';
import type { Strip, Verdict } from './strip.ts';

/** Undefined for a map without segments. */
export function setSegmentStrip(map: JobValueMap): Strip | undefined {
    if (map.segments.length === 0) return undefined;
    const everyone = new Map<string, number>();
    for (const step of map.steps) {
        const effort = effortOf(step);
        if (effort !== undefined) everyone.set(step.name, effort);
    }
    const verdicts = new Map<string, Verdict>();
    for (const [step, { words, effort }] of findHardest(map)) {
        const usual = everyone.get(step);
        const strong = usual !== undefined && effort > usual;
        verdicts.set(step, { words, strong, ...(usual === undefined ? {} : { lead: [usual, effort] }) });
    }
    return {
        kind: 'segment',
        title: 'Segments',
        notes: ['effort per step, 0 to 100 %: high is hard'],
        most: 100,
        unit: ' %',
        parties: [
            { title: 'Everyone', values: everyone },
            ...findStruggles(map).map((figures) => {
                const { name, title } = figures.segment;
                return { name, title, more: tellStruggle(figures), values: readEfforts(figures.segment) };
            }),
        ],
        verdicts,
    };
}

function tellStruggle({ size, struggle, potential }: SegmentFigures): string {
    const parts = [
        size === null ? '' : `${roundToOneDecimal(size)} % of users`,
        struggle === null ? '' : `struggle ${roundToOneDecimal(struggle)} %`,
        potential === null ? '' : `potential ${roundToOneDecimal(potential)}`,
    ];
    return parts.filter((part) => part !== '').join(', ');
}
