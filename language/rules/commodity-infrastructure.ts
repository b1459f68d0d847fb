// `commodity-infrastructure`: a block of the infrastructure layer that everybody can rent.

import { setEvolution } from '../fixes/edit-component.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { removeComponents } from '../fixes/remove-component.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote } from './wording.ts';

export const commodityInfrastructure: Rule = {
    code: 'commodity-infrastructure',
    severity: 'warning',
    why: 'What every rival can rent as well sets nobody apart, and on the map it hides the blocks that do.',
    advice: 'Take it off the map together with its arrows, or correct its evolution if it is your own after all.',
    check(graph) {
        const rented = graph.map.components.filter(
            ({ name, evolution }) => evolution?.value === 'commodity' && graph.layerOf(name)?.kind === 'infrastructure',
        );
        return rented.map((component) => {
            const message = `${quote(component.title)} is available to everyone. The infrastructure layer is for blocks that only you have.`;
            return tellOf('component', component, message, {
                range: component.evolution?.range ?? component.nameRange,
            });
        });
    },
    fixes: ({ subject }, source) => [
        ...offerFix('Remove it, with all arrows to it', removeComponents(new Set([subject]), source), source),
        ...OWN.flatMap((word) =>
            offerFix(`Change its evolution to ${word}`, setEvolution(subject, word, source), source),
        ),
    ],
};

/** What is not available to everyone, the likeliest first. */
const OWN = ['custom', 'product'] as const;
