// Writes out the steps that a map has by default, once it writes steps of its own and still uses one of those.

import type { TextChange } from '../format/text-change.ts';
import { DEFAULT_STEPS } from '../model/default-steps.ts';
import { indentAt, writeAbove, writeBelow } from './edit-lines.ts';
import type { Fix, FixSource } from './fix.ts';

/**
 * Those that are missing go where the four have their places; below all other steps where none of the four is written.
 * `isWanted`: nothing else can have been meant.
 */
export function writeOutSteps(source: FixSource, isWanted: boolean): readonly Fix[] {
    const changes = placeSteps(source);
    const isPreferred = isWanted && source.map.steps.every(({ name }) => DEFAULT_STEPS.has(name));
    return changes.length === 0 ? [] : [{ title: 'Write out the four steps', changes, isPreferred, kind: 'steps' }];
}

/** What to write below each written step; above the first of the four what comes before it. */
function placeSteps({ map, text, tree, spanOf }: FixSource): TextChange[] {
    const written = new Map(map.steps.map((step) => [step.name, spanOf(step.range)]));
    const firstOfFour = [...DEFAULT_STEPS.keys()].find((name) => written.has(name));
    const last = map.steps.at(-1)?.name ?? '';
    const above: string[] = [];
    const below = new Map<string, string[]>();
    let anchor = firstOfFour === undefined ? last : undefined;
    for (const [name, title] of DEFAULT_STEPS) {
        if (written.has(name)) anchor = name;
        else if (anchor === undefined) above.push(`step ${name} "${title}"`);
        else below.set(anchor, [...(below.get(anchor) ?? []), `step ${name} "${title}"`]);
    }
    const first = written.get(firstOfFour ?? '');
    const changes = [...below].flatMap(([name, lines]) => {
        const span = written.get(name);
        return span ? [writeBelow(text, span.end, indent(lines, text, span.start))] : [];
    });
    if (first && above.length > 0)
        changes.push(writeAbove(text, first.start, indent(above, text, first.start), tree.comments));
    return changes.sort((one, other) => one.start - other.start);
}

function indent(lines: readonly string[], text: string, place: number): string[] {
    return lines.map((line) => indentAt(text, place) + line);
}
