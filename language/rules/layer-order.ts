// `layer-order`: a core drawn below an infrastructure. Arrows between such two are not told as upward.

import type { Layer } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote } from './wording.ts';

export const layerOrder: Rule = {
    code: 'layer-order',
    severity: 'warning',
    why: 'The core is built on the infrastructure, so upside down every arrow between the two points the wrong way.',
    advice: 'Let the two layers change places in the text.',
    check({ map: { layers } }) {
        const above: Layer[] = [];
        const findings: RuleFinding[] = [];
        for (const layer of layers) {
            if (layer.kind === 'core') findings.push(...above.map((upper) => tell(layer, upper)));
            if (layer.kind === 'infrastructure') above.push(layer);
        }
        return findings;
    },
};

function tell(lower: Layer, upper: Layer): RuleFinding {
    const message = `${quote(lower.title)} is drawn below ${quote(upper.title)}, which it should rest on.`;
    return tellOf('layer', lower, message, {
        subject: `${lower.name}<${upper.name}`,
        related: [{ message: `${quote(upper.title)} is an infrastructure layer.`, range: upper.nameRange }],
        about: [
            { kind: 'layer', name: lower.name },
            { kind: 'layer', name: upper.name },
        ],
    });
}
