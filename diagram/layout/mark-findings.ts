// Which thing of the picture each finding is shown at. It places no sign; whoever places the thing does.

import { append } from '../../language/analysis/group-by.ts';
import { type JobValueMap, SEVERITIES, type Thing } from '../../language/model/job-value-map.ts';
import type { Finding } from '../../language/rules/finding.ts';
import type { FindingSign, ThingKey } from './map-layout.ts';
import { rounded } from './sizes.ts';

/** The findings of a map by what the picture shows. */
export interface FindingMarks {
    /** A sign for the worst of a thing's findings at a place, or nothing where there is none to show. */
    signAt(key: ThingKey, x: number, y: number): FindingSign | undefined;
    /** All messages about a thing, the worst first, hints included. */
    messagesOf(key: ThingKey): readonly string[];
}

/**
 * Groups findings by the components, steps and layers that they are about. What is about a job need is shown at its
 * step, and what is about something that the picture does not show, at the title: no finding is lost.
 */
export function groupFindings(
    map: JobValueMap,
    findings: readonly Finding[],
): ReadonlyMap<ThingKey, readonly Finding[]> {
    if (findings.length === 0) return new Map();
    const shown = findShown(map);
    const groups = new Map<ThingKey, Finding[]>();
    // The worst come first.
    for (const severity of SEVERITIES) {
        for (const finding of findings) {
            if (finding.severity !== severity) continue;
            for (const key of placesOf(finding, shown)) append(groups, key, finding);
        }
    }
    return groups;
}

export function markFindings(map: JobValueMap, findings: readonly Finding[]): FindingMarks {
    const groups = groupFindings(map, findings);
    const messagesOf = (key: ThingKey) => groups.get(key)?.map((finding) => finding.message) ?? NONE;
    return {
        messagesOf,
        signAt: (key, x, y) => {
            const severity = groups.get(key)?.[0]?.severity ?? 'hint';
            return severity === 'hint'
                ? undefined
                : { x: rounded(x), y: rounded(y), severity, messages: messagesOf(key) };
        },
    };
}

const NONE: readonly never[] = [];

/** By kind and name of a thing: where it is shown. */
type Shown = ReadonlyMap<string, ReadonlyMap<string, ThingKey>>;

function findShown({ components, layers, steps }: JobValueMap): Shown {
    const keysOf = (kind: 'component' | 'layer' | 'step', things: readonly { readonly name: string }[]) =>
        new Map(things.map(({ name }): [string, ThingKey] => [name, `${kind}:${name}`]));
    const needs = steps.flatMap((step) =>
        step.needs.map(({ name }): [string, ThingKey] => [name, `step:${step.name}`]),
    );
    return new Map([
        ['component', keysOf('component', components)],
        ['layer', keysOf('layer', layers)],
        ['step', keysOf('step', steps)],
        ['need', new Map(needs)],
    ]);
}

function placesOf(finding: Finding, shown: Shown): ReadonlySet<ThingKey> {
    const placeOf = ({ kind, name }: Thing) => shown.get(kind)?.get(name) ?? 'map:map';
    return finding.about.length > 0 ? new Set(finding.about.map(placeOf)) : new Set(['map:map']);
}
