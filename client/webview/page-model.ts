// All that the page knows, and how a message or a pointer changes it. Pure: the page is drawn from this and nothing else.

import { type MapLayout, type Paper, type ThingKey, traceFrom } from '../../diagram/on-page.ts';
import type { Difference, Finding, JobValueMap } from '../../protocol/map-messages.ts';
import type { PageState, PictureChoices, PointedAt, ToPage } from '../../protocol/picture-messages.ts';
import { layoutOf } from './show-map.ts';
import { isDrawn, keyOf } from './thing-key.ts';

/** A map with what is found in it. */
export interface Drawn {
    readonly map: JobValueMap;
    readonly findings: readonly Finding[];
    /** Of the text that it was read from. */
    readonly version: number;
    readonly paper: Paper | undefined;
    readonly choices: PictureChoices;
    /** What the scenario changes that is shown: the map is then both in one. */
    readonly changes?: ShownChanges | undefined;
    /** Why the scenario that was asked for is not shown. */
    readonly note?: string | undefined;
}

export interface ShownChanges {
    readonly difference: Difference;
    readonly resolved: readonly Finding[];
    readonly introduced: readonly Finding[];
}

export interface PageModel {
    /** What the panel is about; unknown until the host says it. */
    readonly subject?: { readonly uri: string; readonly locked: boolean; readonly alone?: boolean };
    /** The last good picture. */
    readonly drawn?: Drawn;
    /** How wide the panel and texts in it are; without it as wide as everywhere. */
    readonly paper?: Paper;
    /** Why the picture is not that of the text as it is now. */
    readonly absence?: string;
    /** What the cursor in the text stands in. */
    readonly cursor?: PointedAt;
    /** How the reader wants to see the map. */
    readonly choices: PictureChoices;
    /** What the reader is told for a while; `at` counts, so that the same words can be told again. */
    readonly toast?: { readonly message: string; readonly at: number } | undefined;
    /** What was chosen in the picture, by a click or a key, since the cursor moved last; null: nothing at all. */
    readonly chosen?: ThingKey | null;
    /** What the pointer is over, or what has the keyboard's focus. */
    readonly pointed?: ThingKey;
    /** What is looked for; undefined while nobody searches. */
    readonly search?: Search | undefined;
    /** Whether the map is written out beside its picture. */
    readonly outlined?: boolean;
    /** Whether what the scenario changes is listed there. */
    readonly compared?: boolean;
}

export interface Search {
    readonly query: string;
    /** Which of the matches the reader is at; it goes round in both directions. */
    readonly at: number;
}

/** What the page shows before the first message: nothing yet, but of the map that it was about before a reload. */
export function startModel(state: PageState | undefined, paper?: Paper): PageModel {
    return {
        choices: state?.choices ?? {},
        ...(paper && { paper }),
        ...(state?.uri !== undefined && { subject: { uri: state.uri, locked: state.locked === true } }),
    };
}

export function receive(model: PageModel, message: ToPage): PageModel {
    switch (message.type) {
        case 'subject':
            return message.uri === model.subject?.uri
                ? { ...model, subject: message }
                : startModel({ ...message, choices: keepForAnother(model.choices) }, model.paper);
        case 'picture': {
            const { absence, ...rest } = model;
            const { paper, choices } = model;
            const { map, findings, version, note } = message;
            const changes = readChanges(message);
            return { ...rest, drawn: { map, findings, version, paper, choices, changes, note } };
        }
        case 'no-picture':
            return { ...model, absence: message.reason };
        case 'cursor': {
            const { cursor, chosen, ...rest } = model;
            return message.at ? { ...rest, cursor: message.at } : rest;
        }
        case 'told':
            return tell(model, message.message);
        case 'export':
            return model;
    }
}

function readChanges({ difference, resolved = [], introduced = [] }: ToPage & { readonly type: 'picture' }) {
    return difference && { difference, resolved, introduced };
}

/** Of the choices for one map those that suit every other: the lens says what a reader looks for. */
function keepForAnother({ lens }: PictureChoices): PictureChoices {
    return lens === undefined ? {} : { lens };
}

/** The reader wants to see the map another way; what is not said stays as it is. */
export function change(model: PageModel, some: PictureChoices): PageModel {
    const choices = { ...model.choices, ...some };
    return { ...model, choices, ...(model.drawn && { drawn: { ...model.drawn, choices } }) };
}

export function tell(model: PageModel, message: string): PageModel {
    return { ...model, toast: { message, at: (model.toast?.at ?? 0) + 1 } };
}

/** The message has been there long enough, unless another one has come since. */
export function untell(model: PageModel, at: number): PageModel {
    if (model.toast?.at !== at) return model;
    const { toast, ...rest } = model;
    return rest;
}

/** The panel has another width: the map is laid out anew for it. */
export function resize(model: PageModel, paper: Paper): PageModel {
    if (paper.width === model.paper?.width) return model;
    return { ...model, paper, ...(model.drawn && { drawn: { ...model.drawn, paper } }) };
}

export function point(model: PageModel, key: ThingKey | undefined): PageModel {
    const { pointed, ...rest } = model;
    return key === undefined ? rest : { ...rest, pointed: key };
}

/** Null: the reader wants to see the whole map, whatever the cursor stands in. */
export function choose(model: PageModel, key: ThingKey | null): PageModel {
    return { ...model, chosen: key };
}

/** What is drawn in the colour of the selection. */
export function findSelected({ drawn, chosen, cursor }: PageModel): ThingKey | undefined {
    if (!drawn || chosen === null) return undefined;
    if (chosen !== undefined && isDrawn(layoutOf(drawn), chosen)) return chosen;
    return keyOf(cursor ?? null, drawn.map, layoutOf(drawn));
}

/** What stays at full strength while the rest steps back: what belongs to the thing pointed at, else to the selected one. */
export function findLit(model: PageModel): ReadonlySet<ThingKey> | undefined {
    const { drawn, pointed } = model;
    if (!drawn) return undefined;
    const layout = layoutOf(drawn);
    const key = [pointed, findSelected(model)].find((candidate) => canLight(layout, candidate));
    return key && traceFrom(layout, key);
}

/** Whether the reader points at something that lights up, rather than having chosen it or written in it. */
export function isPointing({ drawn, pointed }: PageModel): boolean {
    return drawn !== undefined && canLight(layoutOf(drawn), pointed);
}

/** Layers and strips are places like the paper itself: to rest on them dims nothing. */
function canLight(layout: MapLayout, key: ThingKey | undefined): key is ThingKey {
    return key !== undefined && !/^(layer|competitor|segment):/.test(key) && isDrawn(layout, key);
}
