// Which scenarios two maps differ in. The order of edits is told only where it leads to another map.

import type { JobValueMap } from '../model/job-value-map.ts';
import type { Change } from './change.ts';
import { compareItems } from './compare-items.ts';
import { listScenarios, writeOutcome } from './list-scenarios.ts';
import type { Versions } from './versions.ts';

export function compareScenarios({ old, renamed, now }: Versions): Change[] {
    const items = { written: listScenarios(old), renamed: listScenarios(renamed) };
    return [...compareItems('scenario', items, listScenarios(now)), ...compareEditOrders({ old, renamed, now })];
}

function compareEditOrders({ old, renamed, now }: Versions): Change[] {
    const after = new Map(now.scenarios.map((scenario, index) => [scenario.name, index]));
    const [linesBefore, linesAfter] = [listLines(renamed), listLines(now)];
    return renamed.scenarios.flatMap((scenario, index): Change[] => {
        const place = after.get(scenario.name);
        const [written, same] = [old.scenarios[index], place === undefined ? undefined : now.scenarios[place]];
        const [before = [], edits = []] = [linesBefore[index], linesAfter[place ?? -1]];
        if (!written || !same || isSameOrder(before, edits) || !isSameSet(before, edits)) return [];
        if (writeOutcome(scenario, renamed) === writeOutcome(same, now)) return [];
        const names = [written, same].map(({ name, title }) => ({ name, title }));
        const [one = same, other = same] = names;
        return [
            {
                kind: 'changed',
                subject: 'scenario',
                before: one,
                after: other,
                attribute: 'order',
                from: null,
                to: null,
            },
        ];
    });
}

/** The edits of each scenario, as compared. */
function listLines(map: JobValueMap): string[][] {
    return listScenarios(map).map(({ facts }) =>
        (Array.isArray(facts.edit) ? facts.edit : []).map((edit: string | { readonly name: string }) =>
            typeof edit === 'string' ? edit : edit.name,
        ),
    );
}

function isSameOrder(one: readonly string[], other: readonly string[]): boolean {
    return one.length === other.length && one.every((line, index) => line === other[index]);
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
    return isSameOrder([...one].sort(), [...other].sort());
}
