// `user-without-step`: a component of the user layer for which no step is written. A step that is written but does not
// exist counts as written here; it is an `unknown-reference`.

import type { Rule } from './rule.ts';
import { quote } from './wording.ts';

export const userWithoutStep: Rule = {
    code: 'user-without-step',
    severity: 'warning',
    why: 'A part that the user meets should help to get the job done; without a step nobody can tell when.',
    advice: 'Say which step it helps with (for …), or move it down a layer if the user never meets it.',
    check(graph) {
        const idle = graph.map.components.filter(
            ({ name, stepsItems }) => graph.isUser(name) && stepsItems.length === 0,
        );
        return idle.map(({ name, title, nameRange }) => ({
            subject: name,
            message: `${quote(title)} faces the user but belongs to no step.`,
            range: nameRange,
            related: [],
            about: [{ kind: 'component', name }],
        }));
    },
};
