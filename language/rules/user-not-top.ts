// `user-not-top`: something lies above the layer that the user meets.

import { raiseLayer } from '../fixes/edit-layer.ts';
import { CLEAR, offerFix } from '../fixes/offer-fix.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quoteSome } from './wording.ts';

export const userNotTop: Rule = {
    code: 'user-not-top',
    severity: 'warning',
    why: 'A value chain is read from the user down; what lies above the user could only be needed from below.',
    advice: 'Move the user layer to the top.',
    check({ map: { layers } }) {
        const rank = layers.findIndex(({ kind }) => kind === 'user');
        const user = layers[rank];
        if (!user || rank === 0) return [];
        const above = layers.slice(0, rank);
        const titles = quoteSome(above.map(({ title }) => title));
        const message = `${titles} ${above.length === 1 ? 'lies' : 'lie'} above the user layer, which belongs at the top.`;
        const related = above.map(({ nameRange }) => ({ message: 'This lies above it.', range: nameRange }));
        return [tellOf('layer', user, message, { related })];
    },
    fixes({ subject }, source) {
        const [top] = source.map.layers;
        const user = source.map.layers.find(({ name }) => name === subject);
        return user && top ? offerFix('Move it to the top', raiseLayer(user, top, source), source, CLEAR) : [];
    },
};
