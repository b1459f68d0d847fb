// `empty-team`: a team that owns nothing on the map.

import { offerFix } from '../fixes/offer-fix.ts';
import { findNode } from '../fixes/read-block.ts';
import { removeStatements } from '../fixes/remove-statements.ts';
import { isTeam } from '../generated/ast.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { quote } from './wording.ts';

export const emptyTeam: Rule = {
    code: 'empty-team',
    severity: 'hint',
    why: 'Either its components do not say whose they are, or it works on something that is not on the map.',
    advice: 'Let it own the components that it works on, or remove it.',
    check({ map }) {
        const busy = new Set(map.components.map(({ team }) => team?.name));
        const idle = map.teams.filter(({ name }) => !busy.has(name));
        return idle.map((team) => tellOf('team', team, `Team ${quote(team.title)} owns nothing on this map.`));
    },
    fixes({ subject }, source) {
        const isUsed = source.namePlaces.some(
            ({ kind, name, role }) => kind === 'team' && name === subject && role === 'use',
        );
        const team = source.map.teams.find(({ name }) => name === subject);
        const node = isUsed ? undefined : findNode(team?.nameRange, isTeam, source);
        return node ? offerFix('Remove this team', removeStatements([node], source), source) : [];
    },
};
