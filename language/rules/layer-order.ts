// `layer-order`: a core drawn below an infrastructure. Arrows between such two are not told as upward.

import { swapLayers } from '../fixes/edit-layer.ts';
import { CLEAR, offerFix } from '../fixes/offer-fix.ts';
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
    fixes({ about: [lower, upper] }, source) {
        const [below, above] = [lower, upper].map((thing) =>
            source.map.layers.find(({ name }) => name === thing?.name),
        );
        if (!below || !above) return [];
        const title = `Let it change places with ${quote(above.title)}`;
        return offerFix(title, swapLayers(above, below, source), source, CLEAR);
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
