// Which findings of the old map are resolved in the new one, and which are introduced. A finding is known by its code and
// its subject, in the names of the new map.

import { DEFAULT_STEPS } from '../model/default-steps.ts';
import type { JobValueMap } from '../model/job-value-map.ts';
import { checkMap } from '../rules/check-map.ts';
import type { Finding } from '../rules/finding.ts';
import type { FindingNote, MapDifference } from './change.ts';
import type { Graphs, Versions } from './versions.ts';

export function compareFindings({ old, renamed, now }: Versions, graphs: Graphs): MapDifference['findings'] {
    const before = checkMap(old, {}, graphs.old);
    // The same findings in the same order: only names differ.
    const inNewNames = old === renamed ? before : checkMap(renamed);
    const after = checkMap(now, {}, graphs.now);
    const keysBefore = inNewNames.map((finding) => keyOf(finding, renamed));
    const keysAfter = after.map((finding) => keyOf(finding, now));
    return { resolved: listOnly(before, keysBefore, keysAfter), introduced: listOnly(after, keysAfter, keysBefore) };
}

/** The findings that are left when each key of the other list has taken one of its own. */
function listOnly(findings: readonly Finding[], keys: readonly string[], others: readonly string[]): FindingNote[] {
    const left = new Map<string, number>();
    for (const key of others) left.set(key, (left.get(key) ?? 0) + 1);
    return findings.flatMap(({ code, severity, subject, message }, index) => {
        const count = left.get(keys[index] ?? '') ?? 0;
        if (count === 0) return [{ code, severity, subject, message }];
        left.set(keys[index] ?? '', count - 1);
        return [];
    });
}

/**
 * Code and subject, with the kind of the thing, because things of several kinds may have the same name. What a subject
 * takes from the order of the text is left out: that order means nothing.
 */
function keyOf({ code, subject, about: [first] }: Finding, { stepsWritten }: JobValueMap): string {
    if (code === 'cycle') return `${code} ${subject.slice(1, -1).split(',').sort().join(',')}`;
    const name = subject.slice(subject.indexOf('->') + 2);
    const isLostDefault = code === 'unknown-reference' && stepsWritten && DEFAULT_STEPS.has(name);
    return isLostDefault ? `${code} ->${name}` : `${code} ${first?.kind} ${subject}`;
}
