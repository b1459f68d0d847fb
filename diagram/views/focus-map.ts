// One component with everything that it needs and everything that needs it: a map of its own, with the steps and layers
// of the whole one, so that their numbers and places mean the same.

import type { Arrow, JobValueMap } from '../../language/model/job-value-map.ts';
import type { Finding } from '../../language/rules/finding.ts';
import type { MapView } from './view.ts';

/** The whole map where no component has that name. Findings about components that are left out are left out too. */
export function focusMap(view: MapView, name: string): MapView {
    const { map, findings } = view;
    if (!map.components.some((component) => component.name === name)) return view;
    const kept = new Set([...follow(map, name, 'from', 'to'), ...follow(map, name, 'to', 'from')]);
    const gone = new Set(map.components.flatMap((component) => (kept.has(component.name) ? [] : [component.name])));
    return {
        map: {
            ...map,
            components: map.components.filter((component) => kept.has(component.name)),
            arrows: map.arrows.filter((arrow) => kept.has(arrow.from) && kept.has(arrow.to)),
        },
        findings: findings.filter((finding) => !isOnlyAbout(finding, gone)),
    };
}

/** The steps that no component of a focused map stands in: they need no room. */
export function findIdleSteps(map: JobValueMap, reachOf: (component: string) => readonly string[]): string[] {
    const busy = new Set(map.components.flatMap(({ name, steps }) => [...steps, ...reachOf(name)]));
    return map.steps.flatMap((step) => (busy.has(step.name) ? [] : [step.name]));
}

function isOnlyAbout({ about }: Finding, gone: ReadonlySet<string>): boolean {
    return about.some((thing) => thing.kind === 'component' && gone.has(thing.name));
}

/** All that is reached from a component along arrows, itself included. */
function follow({ arrows }: JobValueMap, start: string, near: 'from' | 'to', far: 'from' | 'to'): ReadonlySet<string> {
    const next = new Map<string, Arrow[]>();
    for (const arrow of arrows) {
        const there = next.get(arrow[near]);
        if (there) there.push(arrow);
        else next.set(arrow[near], [arrow]);
    }
    const seen = new Set([start]);
    // A set is walked in the order in which it grows, what is added meanwhile included.
    for (const name of seen) for (const arrow of next.get(name) ?? []) seen.add(arrow[far]);
    return seen;
}
