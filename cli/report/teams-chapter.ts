// Teams: what each owns, how much of the job that reaches, and how much it depends on others.

import { findTeamLoads } from '../../language/index.ts';
import { type Chapter, openChapter, paragraph, type Row, table, titleOf } from './chapter.ts';
import type { ReportInput } from './report-input.ts';
import { countThings } from './write-figure.ts';

const HEADS = ['Team', '#Components', '#Steps', '#Layers', '#Needs of others', '#Needed by others'];

export function tellTeams({ map, graph }: ReportInput): Chapter | undefined {
    if (map.teams.length === 0) return undefined;
    const loads = findTeamLoads(graph);
    const rows = map.teams.map((team): Row => {
        const load = loads.get(team.name);
        const counts = [load?.components.length, load?.steps.length, load?.layers.length, load?.out, load?.in];
        return [titleOf(team), ...counts.map((count = 0) => String(count))];
    });
    const nobodys = map.components.filter(({ team, shared }) => !shared && !team?.known).length;
    return openChapter('Teams', [
        paragraph(
            'The last columns count arrows to and from components of other teams.',
            nobodys > 0 ? `${countThings(nobodys, 'component has', 'components have')} no team.` : '',
        ),
        table(HEADS, rows),
    ]);
}
