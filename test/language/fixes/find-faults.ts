// What may be wrong with a fix, whatever it is for: its finding stays, another error comes, a formatted map is left
// unformatted, or what it selects is not there.

import {
    applyChanges,
    checkMap,
    type Finding,
    type Fix,
    findFixes,
    formatMap,
    type JobValueMap,
    readMap,
    readTree,
} from '../../../language/index.ts';
import { ALL_RULES } from '../../../language/rules/all-rules.ts';

/** The faults of all fixes of a text, in words; `read` gives the map of a text with what it imports. */
export function findFaults(text: string, read: (text: string) => JobValueMap = readMap): string[] {
    const map = read(text);
    const tree = readTree(text, map.uri);
    const findings = checkMap(map);
    const wasFormatted = isFormatted(text);
    return findings.flatMap((finding) =>
        findFixes(finding, tree, map).flatMap((fix) => {
            const after = applyChanges(text, fix.changes);
            const faults = [
                ...judgeFindings(finding, fix, findings, checkMap(read(after))),
                ...(wasFormatted && !isFormatted(after) ? ['leaves it unformatted'] : []),
                ...judgeSelection(fix, after),
            ];
            return faults.map((fault) => `${finding.code} [${fix.title}] ${fault}:\n${text}\n→\n${after}`);
        }),
    );
}

function judgeFindings(finding: Finding, fix: Fix, before: readonly Finding[], after: readonly Finding[]) {
    const isGone = count(after, finding) < count(before, finding);
    const errors = after.filter(
        (each) =>
            isError(each) &&
            countAbout(after, each) > countAbout(before, each) &&
            !isLeft(each, before) &&
            !mayFollow(finding, fix, each),
    );
    return [
        // Where only the cursor is moved, or put into an empty reason, the rest is left to the author.
        ...(fix.changes.length === 0 || fix.title === 'Write the reason' || isGone ? [] : ['does not put it right']),
        ...errors.map(({ message }) => `causes ${message}`),
    ];
}

/** By what the rule is on its own: a map may make an error of anything. */
function isError({ code, severity }: Finding): boolean {
    const rule = ALL_RULES.find((each) => each.code === code);
    return (rule?.severity ?? severity) === 'error';
}

/** Messages name lines, and lines move. */
function count(findings: readonly Finding[], { code, subject, message }: Finding): number {
    const words = (said: string) => said.replace(/line \d+/gu, 'line');
    return findings.filter(
        (each) => each.code === code && each.subject === subject && words(each.message) === words(message),
    ).length;
}

function countAbout(findings: readonly Finding[], { code, subject }: Finding): number {
    return findings.filter((each) => each.code === code && each.subject === subject).length;
}

/** What a name that is put right brings onto the map, or into a scenario, may be wrong for reasons of its own. */
function mayFollow({ code }: Finding, { kind, title }: Fix, error: Finding): boolean {
    if (kind === 'names') return true;
    return code === 'unknown-reference' && title.startsWith('Replace') && error.code === code;
}

/** What is left of an error that was there before: a circle in a larger one, or a lost step that is told once. */
function isLeft({ code, subject, about }: Finding, before: readonly Finding[]): boolean {
    const members = new Set(about.map(({ name }) => name));
    const lost = subject.slice(subject.indexOf('->'));
    return before.some((each) => {
        if (each.code !== code) return false;
        if (code === 'cycle') return each.about.some(({ name }) => members.has(name));
        return code === 'unknown-reference' && each.subject.endsWith(lost);
    });
}

function isFormatted(text: string): boolean {
    const { changes, obstacles } = formatMap(text);
    return changes.length === 0 && obstacles.length === 0;
}

function judgeSelection({ select }: Fix, after: string): string[] {
    if (!select) return [];
    const isThere = select.start <= select.end && select.end <= after.length;
    const selected = after.slice(select.start, select.end);
    return isThere && !/["\r\n]/u.test(selected) ? [] : [`selects ${JSON.stringify(selected)}`];
}
