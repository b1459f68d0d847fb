// The findings of one map as the editor shows them. A rule that fails is one entry in the log, and the others go on.

import { checkMap, type Finding, type Rule, type RuleCode } from '../../language/index.ts';
import { type Log, reportCrash } from '../report-crash.ts';
import type { MapSettings } from './map-settings.ts';
import type { Reading } from './reading.ts';

export type JudgeMap = (reading: Reading, settings: MapSettings) => readonly Finding[];

/** `rules` are those to run; all of them unless given. Judging the same reading by the same settings again is free. */
export function judgeMaps(log: Log, rules: readonly Rule[] | undefined): JudgeMap {
    const judged = new WeakMap<Reading, { settings: MapSettings; findings: readonly Finding[] }>();
    const told = new Set<string>();

    function tellCrash(uri: string, code: RuleCode, error: unknown): void {
        const key = `${code} ${uri} ${String(error)}`;
        if (told.has(key)) return;
        told.add(key);
        reportCrash(log, `The rule ‘${code}’ failed on ${uri}, so its findings are missing there.`, error);
    }

    return (reading, settings) => {
        const before = judged.get(reading);
        if (before?.settings === settings) return before.findings;
        const { map } = reading;
        const onCrash = (code: RuleCode, error: unknown) => tellCrash(map.uri, code, error);
        // A text that is too large is an empty map, about which the rules would tell nothing but that.
        const allRules = reading.tooLarge ? [] : rules;
        const options = { settings: settings.rules, onCrash, ...(allRules && { rules: allRules }) };
        const findings = checkMap(map, options, reading.graph);
        judged.set(reading, { settings, findings });
        return findings;
    };
}
