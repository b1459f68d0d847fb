// What a group of the toolbar is: a few buttons or fields that belong together, drawn from what the page knows.

import type { VNode } from 'preact';
import type { ThingKey } from '../../../diagram/index.ts';
import type { Actions } from '../actions.ts';
import type { PageModel } from '../page-model.ts';

/** What can be done with the stage that the picture stands on. */
export interface StageHandle {
    /** How large the picture is drawn, as a factor. */
    readonly zoom: number;
    zoomBy(factor: number): void;
    /** Shows the whole picture. */
    fit(): void;
    /** Moves as little as needed to bring a thing into sight. */
    bringIntoSight(key: ThingKey): void;
}

export interface GroupProps {
    readonly model: PageModel;
    readonly actions: Actions;
    readonly stage: StageHandle;
}

/** Null where the map gives it nothing to offer. */
export type Group = (props: GroupProps) => VNode | null;
