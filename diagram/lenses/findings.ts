// The lens of findings: what something is found about keeps its colour, by the worst of it, and says how much it is.

import { SEVERITIES } from '../../language/model/job-value-map.ts';
import type { Finding } from '../../language/rules/finding.ts';
import { groupFindings } from '../layout/mark-findings.ts';
import type { Lens } from './lens.ts';

export const findings: Lens = {
    name: 'findings',
    title: 'Findings',
    about: 'What the rules have found, and where it is worst.',
    nothing: 'Nothing is found on this map.',
    isUseful: (_, found) => found.length > 0,
    look: (map, found) => ({
        remarks: new Map(
            [...groupFindings(map, found)].map(([key, group]) => [
                key,
                { tone: group[0]?.severity ?? 'hint', words: countBySeverity(group).join(', ') },
            ]),
        ),
        legend: SEVERITIES.flatMap((severity) =>
            countBySeverity(found.filter((finding) => finding.severity === severity)).map((words) => ({
                tones: [severity],
                words,
            })),
        ),
        replaces: [],
    }),
};

/** Such as “2 warnings” and “1 hint”, the worst first. */
function countBySeverity(group: readonly Finding[]): string[] {
    return SEVERITIES.flatMap((severity) => {
        const count = group.filter((finding) => finding.severity === severity).length;
        const word = severity === 'information' || count === 1 ? severity : `${severity}s`;
        return count > 0 ? [`${count} ${word}`] : [];
    });
}
