// `needs-retiring`: something that stays needs something that goes.

import { findArrow } from '../fixes/edit-component.ts';
import { offerLive, offerRemoval } from '../fixes/offer-arrow-fixes.ts';
import type { Rule } from './rule.ts';
import { tellOfArrow } from './tell-finding.ts';
import { quote } from './wording.ts';

export const needsRetiring: Rule = {
    code: 'needs-retiring',
    severity: 'warning',
    why: 'On the day that it is switched off, whatever still needs it breaks.',
    advice: 'Let something else satisfy the need, or keep it alive.',
    check(graph) {
        return graph.map.arrows.flatMap((arrow) => {
            const [from, to] = [graph.component(arrow.from), graph.component(arrow.to)];
            if (to?.status !== 'retiring' || !from || from.status === 'retiring') return [];
            const message = `${quote(from.title)} still needs ${quote(to.title)}, which is being retired.`;
            const place = to.shared ? undefined : (to.statusRange ?? to.nameRange);
            const related = place ? [{ message: `${quote(to.title)} is being retired.`, range: place }] : [];
            return [tellOfArrow(arrow, message, related)];
        });
    },
    fixes(finding, source) {
        const arrow = findArrow(finding, source);
        return arrow ? [...offerRemoval(arrow, source), ...offerLive(arrow.to, source)] : [];
    },
};
