// How many findings a map has, in words for the status of the language. It knows no editor.

/** How many diagnostics of each severity, in the editor's order: errors, warnings, information, hints. */
export type FindingCounts = readonly [errors: number, warnings: number, information: number, hints: number];

const WORDS = [
    ['error', 'errors'],
    ['warning', 'warnings'],
    ['information', 'information'],
    ['hint', 'hints'],
] as const;

/** Counts severities that are numbered from 0 (error) to 3 (hint), as the editor's are. */
export function countFindings(severities: Iterable<number>): FindingCounts {
    const counts: [number, number, number, number] = [0, 0, 0, 0];
    for (const severity of severities) counts[severity as 0 | 1 | 2 | 3] += 1;
    return counts;
}

/** Such as “1 error, 2 warnings”; what there is none of is left out. */
export function summarizeFindings(counts: FindingCounts): string {
    const parts = counts.flatMap((count, severity) => {
        const words = WORDS[severity];
        return count > 0 && words ? [`${count} ${count === 1 ? words[0] : words[1]}`] : [];
    });
    return parts.length > 0 ? parts.join(', ') : 'No findings';
}
