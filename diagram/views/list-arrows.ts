// The arrows of an overview, before anybody looks at one.

import type { Arrow } from '../../language/model/job-value-map.ts';
import { describeWith } from '../layout/change-signs.ts';
import type { ArrowLayout } from '../layout/map-layout.ts';
import type { OverviewPlan } from './overview-plan.ts';

/** What there is, without any line. Needs of oneself have none. */
export function listArrows(plan: OverviewPlan): ArrowLayout[] {
    const arrows: ArrowLayout[] = [];
    for (const arrow of plan.map.arrows) {
        const { from, to, label } = arrow;
        const [source, target] = [plan.componentOf(from), plan.componentOf(to)];
        if (!source || !target || from === to) continue;
        const words = `${source.title} needs ${target.title}`;
        const { told, change } = markArrow(plan, arrow, label ? `${words}: ${label}` : words);
        arrows.push({ from, to, label: told, change, column: 0, x: 0, y1: 0, y2: 0, climbs: false });
    }
    return arrows;
}

function markArrow(plan: OverviewPlan, { from, to }: Arrow, words: string) {
    // Of thousands of arrows most maps have nothing more to say.
    if (!plan.changes && !plan.view) return { told: words, change: undefined };
    const key = `needs:${from}->${to}` as const;
    const mark = plan.changes?.markOf(key);
    return { told: describeWith(plan, key, words), change: mark && { kind: mark.kind, words: mark.words } };
}
