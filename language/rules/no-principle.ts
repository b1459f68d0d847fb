// `no-principle`: a layer that says nothing of how its components are built, on a map where others do.

import { fillIn } from '../fixes/fix-marks.ts';
import { offerLine } from '../fixes/offer-line.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote } from './wording.ts';

export const noPrinciple: Rule = {
    code: 'no-principle',
    severity: 'information',
    why: 'Principles settle in advance what would be argued about for each component; without one this layer goes on arguing.',
    advice: 'Write the principle that its components already follow, or should.',
    check({ map }) {
        const layers = map.layers.filter(({ shared }) => !shared);
        if (layers.every(({ principles }) => principles.length === 0)) return [];
        const filled = new Set(map.components.map(({ layer }) => layer));
        const silent = layers.filter(({ name, principles }) => principles.length === 0 && filled.has(name));
        return silent.map((layer) => tellOf('layer', layer, `${quote(layer.title)} has no principle yet.`));
    },
    fixes: ({ subject }, source) =>
        offerLine('layer', subject, `principle "${fillIn('What its components have in common')}"`, source),
};
