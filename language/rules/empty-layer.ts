// `empty-layer`: a layer without components.

import { removeLayer } from '../fixes/edit-layer.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote } from './wording.ts';

export const emptyLayer: Rule = {
    code: 'empty-layer',
    severity: 'information',
    why: 'An empty row says that something is missing, without saying what.',
    advice: 'Write its components, or remove the layer.',
    check({ map }) {
        const filled = new Set(map.components.map(({ layer }) => layer));
        const empty = map.layers.filter(({ name }) => !filled.has(name));
        return empty.map((layer) => tellOf('layer', layer, `The layer ${quote(layer.title)} is empty.`));
    },
    fixes({ subject }, source) {
        const layer = source.map.layers.find(({ name }) => name === subject);
        return layer ? offerFix('Remove this layer', removeLayer(layer, source), source) : [];
    },
};
