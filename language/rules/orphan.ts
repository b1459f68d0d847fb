// `orphan`: a component that does not face the user and that nobody needs.

import type { Rule } from './rule.ts';
import { quote } from './wording.ts';

export const orphan: Rule = {
    code: 'orphan',
    severity: 'warning',
    why: 'What does not face the user is worth only what the components above it make of it, and none uses this one.',
    advice: 'Let a component that helps the user need it, or take it off the map.',
    check(graph) {
        const orphans = graph.map.components.filter(
            ({ name }) => !graph.isUser(name) && graph.dependentsOf(name).length === 0,
        );
        return orphans.map(({ name, title, nameRange }) => ({
            subject: name,
            message: `Nobody needs ${quote(title)}. It helps no step of the job.`,
            range: nameRange,
            related: [],
            about: [{ kind: 'component', name }],
        }));
    },
};
