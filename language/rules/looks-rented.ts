// `looks-rented`: a block of the infrastructure whose title speaks of something that everybody can rent.

import { setEvolution } from '../fixes/edit-component.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { searchTitles } from './whole-words.ts';
import { quote } from './wording.ts';

const RENTED = ['aws', 'amazon', 's3', 'ec2', 'gcp', 'google cloud', 'azure', 'cloudflare', 'cdn', 'kubernetes', 'dns'];

const findRented = searchTitles(RENTED);

export const looksRented: Rule = {
    code: 'looks-rented',
    severity: 'hint',
    why: 'What everybody can rent does not belong on the map; what only sounds like it should say so.',
    advice: 'Say how evolved it is: commodity if it is rented, custom if it is your own.',
    check(graph) {
        const rented = graph.map.components.filter(
            ({ name, title, evolution }) =>
                !evolution && graph.layerOf(name)?.kind === 'infrastructure' && findRented(title) !== undefined,
        );
        return rented.map((component) => {
            const message = `${quote(component.title)} looks like something everybody can rent.`;
            return tellOf('component', component, message);
        });
    },
    fixes: ({ subject }, source) => [
        ...offerFix('Say that it is rented: evolution commodity', setEvolution(subject, 'commodity', source), source),
        ...offerFix('Say that it is your own: evolution custom', setEvolution(subject, 'custom', source), source),
    ],
};
