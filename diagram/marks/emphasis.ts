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

/** On a page things can be pressed; in a file they are pictures. What has no `aria-label` is named by its `<title>`. */
export function roleOf({ interactive }: Attention): 'button' | 'img' {
    return interactive ? 'button' : 'img';
}

/** On a page things can be reached, by the arrow keys once one of them is. */
export function tabIndexOf({ interactive }: Attention): number | undefined {
    return interactive ? -1 : undefined;
}

/** A mark with a name of its own, for those who hear the picture. */
export function namePicture(label: string) {
    return { role: 'img', 'aria-label': label } as const;
}
