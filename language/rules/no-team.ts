// `no-team`: a component without an owner, on a map with teams. A team that does not exist is an `unknown-reference`.

import { findComponent } from '../fixes/edit-component.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { writeMember } from '../fixes/write-member.ts';
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
    fixes({ subject }, source) {
        const teams = source.map.teams.filter(({ name }) => !name.startsWith('#')).slice(0, MOST_TEAMS);
        const node = findComponent(subject, source);
        return teams.flatMap(({ name, title }) => {
            return offerFix(
                `Let the team ${quote(title)} own it`,
                node && writeMember(node, [`team ${name}`], source),
                source,
            );
        });
    },
};

/** More than these nobody chooses from. */
const MOST_TEAMS = 8;

function teamsAreUsed({ teams, components }: JobValueMap): boolean {
    return teams.length > 0 || components.some(({ team }) => team);
}
