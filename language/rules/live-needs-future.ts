// `live-needs-future`: something that people use today needs something that is not there yet.

import { isFuture } from '../analysis/status.ts';
import { findArrow, setStatus } from '../fixes/edit-component.ts';
import { offerLive, offerRemoval, titleOf } from '../fixes/offer-arrow-fixes.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import type { Status } from '../model/job-value-map.ts';
import type { Rule } from './rule.ts';
import { tellOfArrow } from './tell-finding.ts';
import { quote } from './wording.ts';

export const liveNeedsFuture: Rule = {
    code: 'live-needs-future',
    severity: 'information',
    why: 'Either it works without it, then it is no need, or it does not, then it is not live.',
    advice: 'Correct the status of one of the two, or remove the need until it is true.',
    check(graph) {
        return graph.map.arrows.flatMap((arrow) => {
            const [from, to] = [graph.component(arrow.from), graph.component(arrow.to)];
            if (from?.status !== 'live' || !to || !isFuture(to)) return [];
            const message = `${quote(from.title)} is live but needs ${quote(to.title)}, which is ${describe(to.status)}.`;
            return [tellOfArrow(arrow, message)];
        });
    },
    fixes(finding, source) {
        const arrow = findArrow(finding, source);
        const status = arrow && source.graph.component(arrow.to)?.status;
        if (!arrow || !status) return [];
        const title = `Make ${titleOf(arrow.from, source.graph)} ${status}, too`;
        const follow = offerFix(title, setStatus(arrow.from, status, source), source);
        return [...follow, ...offerLive(arrow.to, source), ...offerRemoval(arrow, source)];
    },
};

function describe(status: Status): string {
    return status === 'planned' ? 'only planned' : 'still being built';
}
