// Where the signs of changes stand: in front of the words for the thing, which make room for them.

import type { JobValueMap } from '../../language/model/job-value-map.ts';
import type { ChangeMark, TextBlock, ThingKey } from './map-layout.ts';
import type { Plan } from './plan.ts';
import { CHANGE_RADIUS, rounded, SIGN_IN_LINE } from './sizes.ts';

/** How far the words for a thing step back for its sign; 0 where it has none. */
export function roomForSign({ changes }: Pick<Plan, 'changes'>, key: ThingKey): number {
    return changes?.markOf(key)?.signed ? SIGN_IN_LINE : 0;
}

/** What happened to a thing; its sign stands in front of the first line of its words. */
export function markChange(
    { changes }: Pick<Plan, 'changes'>,
    key: ThingKey,
    words: TextBlock | undefined,
): ChangeMark | undefined {
    const mark = changes?.markOf(key);
    if (!mark) return undefined;
    const at = words && { x: rounded(words.x - SIGN_IN_LINE + CHANGE_RADIUS), y: rounded(words.y - words.size * 0.36) };
    return { kind: mark.kind, words: mark.words, at: mark.signed ? at : undefined };
}

/** What a thing is called with what the lens says and what happened to it, for the pointer and for those who hear the picture. */
export function describeWith({ changes, view }: Pick<Plan, 'changes' | 'view'>, key: ThingKey, label: string): string {
    if (!changes && !view) return label;
    const mark = changes?.markOf(key);
    const what = mark && (mark.kind === 'ghost' ? 'where it was before' : mark.kind);
    const parts = [mark?.words, changes?.effectOn(key)].filter((part) => part);
    const remark = view?.remarks.get(key);
    const said = [remark?.spoken ?? remark?.words, what].filter((part) => part);
    // What is found stands in whole sentences.
    const named = said.length > 0 ? `${label}${label.endsWith('.') ? '' : ','} ${said.join(', ')}` : label;
    return parts.length > 0 ? `${named}: ${parts.join(' ')}` : named;
}

/** Whether a thing is only in the old one of two maps. */
export function isGone({ changes }: Pick<Plan, 'changes'>, key: ThingKey): boolean {
    return changes?.markOf(key)?.kind === 'removed';
}

/** A step without a component of the user layer; one that is gone needs none. */
export function isUncovered(plan: Plan, step: string): boolean {
    return plan.graph.coverOf(step).length === 0 && !isGone(plan, `step:${step}`);
}

/** The numbers of the steps, from left to right. One that is gone has none. */
export function numberSteps({ steps }: JobValueMap, plan: Plan): (number | undefined)[] {
    let number = 0;
    return steps.map(({ name }) => {
        if (isGone(plan, `step:${name}`)) return undefined;
        number += 1;
        return number;
    });
}
