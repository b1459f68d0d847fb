// `no-user-layer`: the map has no row that faces the user, so nothing on it can be judged by the job.

import { setKind, writeTopLayer } from '../fixes/edit-layer.ts';
import type { Fix, FixSource } from '../fixes/fix.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import type { JobValueMap } from '../model/job-value-map.ts';
import type { Rule } from './rule.ts';
import type { RuleCode } from './rule-codes.ts';
import { quote } from './wording.ts';

/** Each of these would only repeat, for every step or component, that the user layer is missing. */
const SUPPRESSED: readonly RuleCode[] = [
    'uncovered-step',
    'orphan',
    'user-without-step',
    'step-losing-cover',
    'span-not-supported',
    'stranded',
    'only-planned',
    'narrow-core',
    'thin-step',
    'over-invested',
];

export const noUserLayer: Rule = {
    code: 'no-user-layer',
    severity: 'error',
    why: 'Only what faces the user can help with a step of the job, so without a user layer nothing can be covered.',
    advice: 'Write a layer of kind user at the top, with the components that the user meets.',
    suppresses: ({ map }) => (hasUserLayer(map) ? [] : SUPPRESSED),
    check({ map }) {
        if (hasUserLayer(map)) return [];
        return [
            {
                subject: 'map',
                message: 'Every Job-Value map needs a user layer: without it no step can be covered.',
                range: map.place,
                related: [],
                about: [{ kind: 'map', name: 'map' }],
            },
        ];
    },
    fixes: (_, source) => [...offerUserLayer(source), ...offerTopLayer(source)],
};

function offerUserLayer(source: FixSource): readonly Fix[] {
    return offerFix('Add a user layer at the top', [writeTopLayer(source)], source);
}

function offerTopLayer(source: FixSource): readonly Fix[] {
    const top = source.map.layers.find(({ shared }) => !shared);
    return top ? offerFix(`Make ${quote(top.title)} the user layer`, setKind(top, 'user', source), source) : [];
}

/** A user layer that came along with something imported serves the users of another map. */
function hasUserLayer({ layers }: JobValueMap): boolean {
    return layers.some(({ kind, shared }) => kind === 'user' && !shared);
}
