// Maps with the findings marked in them, as the pages of the rules show them: below a line of the map stand
//     ^^^^^^ SEVERITY CODE SUBJECT: MESSAGE           under the exact range of a finding in that line
//     ------ see CODE SUBJECT: MESSAGE                under each related place of a finding
// A place without length is marked by `|`; a range that goes on in later lines by carets to the end of its line and `…`.

import type { Range } from '../../language/model/job-value-map.ts';
import type { Finding } from '../../language/rules/finding.ts';

/** The map without its marks. */
export function removeMarks(marked: string): string {
    return marked
        .split('\n')
        .filter((line) => !/^\s*(?:[|^]+…?|-+…?) (?:error|warning|information|hint|see) /u.test(line))
        .join('\n');
}

/** The map with a mark for each finding, in the order of their places. The reverse of `removeMarks`. */
export function addMarks(map: string, findings: readonly Finding[]): string {
    const marks = findings.flatMap(markFinding);
    return map
        .split('\n')
        .flatMap((line, number) => [
            line,
            ...marks
                .filter((mark) => mark.range.start.line === number)
                .sort((a, b) => a.range.start.character - b.range.start.character)
                .map((mark) => writeMark(mark, line)),
        ])
        .join('\n');
}

interface Mark {
    readonly range: Range;
    readonly sign: '^' | '-';
    readonly text: string;
}

function markFinding({ code, severity, subject, message, range, related }: Finding): Mark[] {
    return [
        { range, sign: '^', text: `${severity} ${code} ${subject}: ${message}` },
        ...related.map((place): Mark => ({ ...place, sign: '-', text: `see ${code} ${subject}: ${place.message}` })),
    ];
}

function writeMark({ range, sign, text }: Mark, line: string): string {
    const { start, end } = range;
    const indent = ' '.repeat(start.character);
    if (end.line > start.line) return `${indent}${sign.repeat(line.length - start.character)}… ${text}`;
    return `${indent}${sign.repeat(end.character - start.character) || '|'} ${text}`;
}
