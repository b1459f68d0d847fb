// Where the things of a map stand in its text, and what stands at a place of it. Pure: it reads the model only.

import type { JobValueMap, Position, Range } from '../../protocol/map-messages.ts';
import type { PointedAt } from '../../protocol/picture-messages.ts';

/** The text to select for a thing: its name, else the words that stand for it. Undefined when the map has no such thing. */
export function findText(map: JobValueMap, thing: PointedAt): Range | undefined {
    if (thing.kind === 'arrow') {
        return map.arrows.find(({ from, to }) => from === thing.from && to === thing.to)?.range;
    }
    if (thing.kind === 'map') return map.place;
    if (thing.kind === 'job') return map.job?.statementRange;
    return namedThings(map).find(({ kind, name }) => kind === thing.kind && name === thing.name)?.nameRange;
}

/** The innermost thing at a place of the text; undefined between the statements. */
export function findThingAt(map: JobValueMap, place: Position): PointedAt | undefined {
    let innermost: PlacedThing | undefined;
    for (const candidate of placedThings(map)) {
        if (!holds(candidate.range, place)) continue;
        if (!innermost || isBefore(innermost.range.start, candidate.range.start)) innermost = candidate;
    }
    return innermost?.thing;
}

interface PlacedThing {
    readonly thing: PointedAt;
    readonly range: Range;
}

/** Everything that can be pointed at, in no particular order, outer things before the ones inside them. */
function* placedThings(map: JobValueMap): Generator<PlacedThing> {
    yield { thing: { kind: 'map', name: 'map' }, range: map.range };
    if (map.job) yield { thing: { kind: 'job', name: 'map' }, range: map.job.range };
    for (const { kind, name, range } of namedThings(map)) yield { thing: { kind, name }, range };
    for (const { from, to, range } of map.arrows) yield { thing: { kind: 'arrow', from, to }, range };
    for (const { edits } of map.scenarios) {
        for (const edit of edits) {
            if (edit.kind !== 'add') yield { thing: { kind: 'component', name: edit.name }, range: edit.range };
        }
    }
}

function namedThings(map: JobValueMap) {
    const of = <Kind extends string, Item extends { name: string; range: Range; nameRange: Range }>(
        kind: Kind,
        items: readonly Item[],
    ) => items.map(({ name, range, nameRange }) => ({ kind, name, range, nameRange }));
    return [
        ...of('scenario', map.scenarios),
        ...of('team', map.teams),
        ...of('competitor', map.competitors),
        ...of('segment', map.segments),
        // The four steps that stand for none written have no place in the text.
        ...(map.stepsWritten ? of('step', map.steps) : []),
        ...(map.stepsWritten ? map.steps.flatMap((step) => of('need', step.needs)) : []),
        ...of('layer', map.layers),
        ...of('component', map.components),
    ];
}

/** The end belongs to the range, so that a cursor right behind a name still stands in it. */
function holds({ start, end }: Range, place: Position): boolean {
    return !isBefore(place, start) && !isBefore(end, place);
}

function isBefore(one: Position, other: Position): boolean {
    return one.line < other.line || (one.line === other.line && one.character < other.character);
}
