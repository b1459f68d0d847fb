// What everything that changes the picture works with, and the way of a change to the editor.

import type { RefObject } from 'preact';
import type { PictureEdit } from '../../../protocol/edit-messages.ts';
import type { Actions } from '../actions.ts';
import type { Box } from '../fit-view.ts';
import type { PageModel } from '../page-model.ts';
import type { Point } from './cells.ts';
import type { Item } from './list-items.ts';

/** What is open: a menu, or a title that is written. Places are those of the window. */
export type Panel =
    | { readonly kind: 'menu'; readonly items: readonly Item[]; readonly at: Point }
    | {
          readonly kind: 'title';
          readonly label: string;
          readonly value: string;
          readonly box: Box;
          /** What is changed once it is written. */
          readonly toEdit: (title: string) => PictureEdit;
      };

/** As it is at this moment. */
export interface Desk {
    readonly stage: RefObject<HTMLElement | null>;
    readonly canvas: RefObject<HTMLElement | null>;
    readonly model: PageModel;
    readonly actions: Actions;
    readonly show: (panel: Panel) => void;
}

/** The editor changes the text, if it still is the one that the picture shows. */
export function send(edit: PictureEdit, { model: { subject, drawn }, actions }: Desk): void {
    if (subject && drawn) actions.post({ type: 'edit', uri: subject.uri, version: drawn.version, edit });
}

/** From a place in the window to one of the picture at 100 %. */
export function toPicture(canvas: HTMLElement, { x, y }: Point): Point {
    const { left, top, width } = canvas.getBoundingClientRect();
    const zoom = width / canvas.offsetWidth;
    return { x: (x - left) / zoom, y: (y - top) / zoom };
}
