// The fixes that several rules have in common because they are about an arrow, or about who may need what.

import type { MapGraph } from '../analysis/map-graph.ts';
import type { Arrow, Component } from '../model/job-value-map.ts';
import { quote } from '../rules/wording.ts';
import { addArrow, couldNeed, removeArrows, setStatus } from './edit-component.ts';
import type { Fix, FixSource } from './fix.ts';
import { MOST_CHOICES, offerFix } from './offer-fix.ts';

export function titleOf(name: string, { component }: MapGraph): string {
    return quote(component(name)?.title ?? name);
}

export function offerRemoval(arrow: Arrow, source: FixSource): readonly Fix[] {
    return offerFix(`Let it no longer need ${titleOf(arrow.to, source.graph)}`, removeArrows([arrow], source), source);
}

export function offerLive(name: string, source: FixSource): readonly Fix[] {
    return offerFix(`Make ${titleOf(name, source.graph)} live`, setStatus(name, 'live', source), source);
}

/** Lets one of some components need another, those first that come first. */
export function offerNeeders(candidates: readonly Component[], name: string, source: FixSource): readonly Fix[] {
    const able = candidates.filter((each) => !each.shared && couldNeed(each.name, name, source));
    return able.slice(0, MOST_CHOICES).flatMap((each) => {
        return offerFix(`Let ${quote(each.title)} need it`, addArrow(each.name, name, source), source);
    });
}
