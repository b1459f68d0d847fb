// How a thing of the map stands out or steps back, and how it is reached by keyboard and announced.

import type { ThingKey, Tone } from '../layout/map-layout.ts';

/** What a reader points at and has chosen. */
export interface Attention {
    readonly selected?: ThingKey | undefined;
    readonly lit?: ReadonlySet<ThingKey> | undefined;
    readonly interactive: boolean;
}

/** The classes of a thing: its own, and whether it is selected or lit. */
export function classesOf(own: string, key: ThingKey, attention: Attention): string {
    const lit = attention.lit?.has(key) ? ' lit' : '';
    return `${own}${lit}${attention.selected === key ? ' selected' : ''}`;
}

/** Whether a thing is drawn alike for two readers. */
export function standsOutAlike(key: ThingKey, one: Attention, other: Attention): boolean {
    return (
        one.interactive === other.interactive &&
        (one.selected === key) === (other.selected === key) &&
        (one.lit?.has(key) ?? false) === (other.lit?.has(key) ?? false)
    );
}

/** The class of what a lens makes of a thing, if it makes anything of it. */
export function toneOf(tone: Tone | undefined): string {
    return tone && tone !== 'none' ? ` tone-${tone}` : '';
}

/** On a page things can be reached and pressed; in a file they are pictures. Without a label their `<title>` names them. */
export function announce(attention: Attention, label?: string) {
    const role = attention.interactive ? ({ role: 'button', tabindex: -1 } as const) : ({ role: 'img' } as const);
    return label === undefined ? role : { ...role, 'aria-label': label };
}

/** A mark with a name of its own, for those who hear the picture. */
export function namePicture(label: string) {
    return { role: 'img', 'aria-label': label } as const;
}
