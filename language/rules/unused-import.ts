// `unused-import`: a name is imported and no arrow of the map reaches it, in no scenario either. A name that leads
// nowhere is an `unknown-reference`.

import type { JobValueMap } from '../model/job-value-map.ts';
import type { Rule } from './rule.ts';
import { quote } from './wording.ts';

export const unusedImport: Rule = {
    code: 'unused-import',
    severity: 'hint',
    aboutText: true,
    why: 'A shared component that nothing here needs says that two products are tied together where they are not.',
    advice: 'Let a component need it, or take its name out of the import.',
    check({ map }) {
        const needed = namesNeeded(map);
        const idle = map.components.filter(({ name, shared }) => shared?.imported && !needed.has(name));
        return idle.map(({ name, nameRange }) => ({
            subject: name,
            message: `${quote(name)} is imported but nothing on this map needs it.`,
            range: nameRange,
            related: [],
            about: [{ kind: 'component', name }],
        }));
    },
};

function namesNeeded({ arrows, scenarios }: JobValueMap): ReadonlySet<string> {
    const ofScenarios = scenarios.flatMap(({ edits }) =>
        edits.flatMap((edit) => (edit.kind === 'remove' ? [] : edit.arrows)),
    );
    return new Set([...arrows, ...ofScenarios].map(({ to }) => to));
}
