// `no-goal`: a component that does not say what it should achieve, on a map with goals.

import { fillIn } from '../fixes/fix-marks.ts';
import { offerLine } from '../fixes/offer-line.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote } from './wording.ts';

export const noGoal: Rule = {
    code: 'no-goal',
    severity: 'hint',
    why: 'Without a goal nobody can tell whether this component is good enough.',
    advice: 'Write what it should achieve for the user, in a form that can be checked.',
    check({ map }) {
        if (![...map.components, ...map.steps].some(({ goal }) => goal)) return [];
        const aimless = map.components.filter(({ goal }) => !goal);
        return aimless.map((component) =>
            tellOf('component', component, `What should ${quote(component.title)} achieve? It has no goal yet.`),
        );
    },
    fixes: ({ subject }, source) =>
        offerLine('component', subject, `goal "${fillIn('What it should achieve')}"`, source),
};
