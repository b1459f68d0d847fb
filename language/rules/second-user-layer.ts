// `second-user-layer`: more than one row claims to face the user. Components of all of them still count as facing the user.

import { setKind } from '../fixes/edit-layer.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import type { Layer } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { quote } from './wording.ts';

export const secondUserLayer: Rule = {
    code: 'second-user-layer',
    severity: 'error',
    why: 'One user layer is what makes the columns comparable: split in two, a step looks covered in one and empty in the other.',
    advice: 'Move its components into the first user layer, or give this layer the kind custom.',
    check({ map }) {
        const [first, ...others] = map.layers.filter((layer) => layer.kind === 'user');
        return first ? others.map((layer, index) => tell(layer, first, index === 0)) : [];
    },
    fixes({ subject }, source) {
        const layer = source.map.layers.find(({ name }) => name === subject);
        return layer ? offerFix('Make it a custom layer', setKind(layer, 'custom', source), source) : [];
    },
};

function tell(layer: Layer, first: Layer, isSecond: boolean): RuleFinding {
    const which = isSecond ? 'a second' : 'one more';
    return {
        subject: layer.name,
        message: `${quote(layer.title)} is ${which} user layer. Keep one, or make it a custom layer.`,
        range: layer.kindRange ?? layer.nameRange,
        related: [{ message: `${quote(first.title)} is the first user layer.`, range: first.nameRange }],
        about: [{ kind: 'layer', name: layer.name }],
    };
}
