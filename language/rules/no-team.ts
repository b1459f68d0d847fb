// `no-team`: a component without an owner, on a map with teams. A team that does not exist is an `unknown-reference`.

import type { JobValueMap } from '../model/job-value-map.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote } from './wording.ts';

export const noTeam: Rule = {
    code: 'no-team',
    severity: 'information',
    why: 'What nobody owns is nobody’s to improve, and is noticed when it breaks.',
    advice: 'Say which team owns it.',
    check({ map }) {
        if (!teamsAreUsed(map)) return [];
        const unowned = map.components.filter(({ team }) => !team);
        return unowned.map((component) => tellOf('component', component, `Nobody owns ${quote(component.title)}.`));
    },
};

function teamsAreUsed({ teams, components }: JobValueMap): boolean {
    return teams.length > 0 || components.some(({ team }) => team);
}
