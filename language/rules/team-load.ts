// `team-load`: a team that owns more components than one team can look after.

import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { countOf, quote } from './wording.ts';

export const teamLoad: Rule = {
    code: 'team-load',
    severity: 'information',
    limit: 7,
    why: 'A team that looks after too much can only keep it running, and improves none of it.',
    advice: 'Give some of its components to others, or let two teams take its place.',
    check({ map }, limit) {
        const load = new Map<string, number>();
        for (const { team } of map.components) if (team?.known) load.set(team.name, (load.get(team.name) ?? 0) + 1);
        return map.teams.flatMap((team) => {
            const count = load.get(team.name) ?? 0;
            if (count <= limit) return [];
            const owned = `Team ${quote(team.title)} owns ${countOf(count, 'component')}`;
            return [tellOf('team', team, `${owned}; the limit is ${limit}.`)];
        });
    },
};
