// `cycle`: components that need each other in a circle, or one that needs itself. Cycles that share a component are one.

import { findCycles, findWayBack } from '../analysis/find-cycles.ts';
import type { MapGraph } from '../analysis/map-graph.ts';
import { removeArrows } from '../fixes/edit-component.ts';
import type { Fix, FixSource } from '../fixes/fix.ts';
import { titleOf } from '../fixes/offer-arrow-fixes.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import type { Arrow, Component } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { quote, quoteAll, quoteSome, shorten } from './wording.ts';

/** A longer way is cut in the message; the subject and the related places still name every member. */
const MOST_TITLES = 12;

export const cycle: Rule = {
    code: 'cycle',
    severity: 'error',
    why: 'Parts that need each other can only be built, changed and replaced together: they are one part with several names.',
    advice: 'Remove the need that closes the circle, or move what both need into a component of its own.',
    check: (graph) => findCycles(graph).flatMap((members) => tell(members, graph) ?? []),
    fixes({ about }, source) {
        const closing = findClosing(
            about.map(({ name }) => name),
            source.graph,
        );
        return closing.length > MOST_CLOSING ? [] : offerOpening(closing, source);
    },
};

/** Where more needs than these close circles, nobody can tell which of them are wrong. */
const MOST_CLOSING = 4;

function offerOpening(closing: readonly Arrow[], source: FixSource): readonly Fix[] {
    const tell = ({ from, to }: Arrow) => `${titleOf(from, source.graph)} need ${titleOf(to, source.graph)}`;
    return offerFix(`No longer let ${closing.map(tell).join(', nor ')}`, removeArrows(closing, source), source);
}

/** The arrows that lead back to where a walk from the first member came from. Without them there is no circle left. */
function findClosing(members: readonly string[], graph: MapGraph): readonly Arrow[] {
    const inside = new Set(members);
    const [first = ''] = members;
    const path = [{ name: first, next: 0 }];
    const [entered, left] = [new Set([first]), new Set<string>()];
    const closing: Arrow[] = [];
    for (let step = path.at(-1); step; step = path.at(-1)) {
        const arrow = graph.needsOf(step.name)[step.next++];
        if (!arrow) left.add(path.pop()?.name ?? '');
        else if (entered.has(arrow.to) && !left.has(arrow.to)) closing.push(arrow);
        else if (inside.has(arrow.to) && !entered.has(arrow.to)) {
            entered.add(arrow.to);
            path.push({ name: arrow.to, next: 0 });
        }
    }
    return closing;
}

function tell(names: readonly string[], graph: MapGraph): RuleFinding | undefined {
    const members = names.flatMap((name) => graph.component(name) ?? []);
    const [first, ...others] = members;
    if (!first) return undefined;
    return {
        subject: `{${names.join(',')}}`,
        message: `${describe(members)}: ${writePath(findWayBack(first.name, names, graph), graph)}.`,
        range: first.nameRange,
        related: others
            .filter(({ shared }) => !shared)
            .map(({ title, nameRange }) => ({
                message: `${quote(title)} is part of this circle.`,
                range: nameRange,
            })),
        about: names.map((name) => ({ kind: 'component', name })),
    };
}

function describe(members: readonly Component[]): string {
    const titles = members.map((member) => member.title);
    if (titles.length === 1) return `${quoteAll(titles)} needs itself, so it can never be built first`;
    const none = titles.length === 2 ? 'neither' : 'none of them';
    return `${quoteSome(titles)} need each other, so ${none} can be built first`;
}

function writePath(way: readonly string[], graph: MapGraph): string {
    const titles = way.map((name) => shorten(graph.component(name)?.title ?? name));
    if (titles.length <= MOST_TITLES + 1) return titles.join(' → ');
    const shown = titles.slice(0, MOST_TITLES - 1);
    const left = titles.length - shown.length - 1;
    return [...shown, `${left} more`, titles.at(-1)].join(' → ');
}
