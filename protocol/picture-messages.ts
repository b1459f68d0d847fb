// Host ↔ page: what the extension and the page in the preview panel say to each other. Plain data, sent with
// `postMessage`; nothing of it is ever put into the HTML of the page. No logic here.

import type { Difference } from '../language/compare/difference.ts';
import type { PictureEdit } from '../language/edits/picture-edit.ts';
import type { JobValueMap, Thing } from '../language/model/job-value-map.ts';
import type { Finding } from '../language/rules/finding.ts';

/** What can be pointed at, in the text and in the picture alike. An arrow is known by its two ends. */
export type PointedAt = Thing | { readonly kind: 'arrow'; readonly from: string; readonly to: string };

/** Host → page. */
export type ToPage =
    /** What the panel is about from now on; the page keeps it as its state. */
    | {
          readonly type: 'subject';
          readonly uri: string;
          readonly locked: boolean;
          /** No editor stands behind the page: nothing can be edited, saved, or shown in a text. */
          readonly alone?: boolean;
      }
    /** Draw this. It replaces the last picture and takes any reason away. */
    | {
          readonly type: 'picture';
          readonly uri: string;
          readonly version: number;
          readonly map: JobValueMap;
          readonly findings: readonly Finding[];
          /** The scenario that is shown: the map is then the one as it is and what comes of the scenario, united. */
          readonly scenario?: { readonly name: string; readonly title: string };
          readonly difference?: Difference;
          readonly resolved?: readonly Finding[];
          readonly introduced?: readonly Finding[];
          /** Why the scenario that was asked for is not shown. */
          readonly note?: string;
      }
    /** The text gives no map now: keep the last picture, dimmed, and say why. */
    | { readonly type: 'no-picture'; readonly uri: string; readonly reason: string }
    /** The cursor in the text stands in this; null: in nothing that the picture shows. */
    | { readonly type: 'cursor'; readonly at: PointedAt | null }
    /** Make this of the picture as it is shown: the `id` of one of `EXPORTS`. */
    | { readonly type: 'export'; readonly id: string }
    /** A short message for the reader, such as that a file was saved or why an edit was refused. */
    | { readonly type: 'told'; readonly message: string };

/** Page → host. */
export type ToHost =
    /** The page listens now: send what there is to show. */
    | { readonly type: 'ready' }
    /** Show the text of this; `quietly`: the focus stays in the picture. */
    | { readonly type: 'reveal'; readonly thing: PointedAt; readonly quietly?: boolean }
    /** Show what this scenario changes; null: the map as it is. */
    | { readonly type: 'ask'; readonly scenario: string | null }
    /** Change the text so that it says this. `version` is that of the picture in which it was done. */
    | { readonly type: 'edit'; readonly uri: string; readonly version: number; readonly edit: PictureEdit }
    /** Let the reader pick what a component should say, and change the text so. */
    | {
          readonly type: 'pick';
          readonly uri: string;
          readonly version: number;
          readonly component: string;
          readonly word: PickedWord;
      }
    /** Take the last change of the text back, or make it again. */
    | { readonly type: 'undo' | 'redo' }
    /** Write this file, where the reader says: the text of an SVG, or the bytes of a PNG. */
    | { readonly type: 'save'; readonly format: 'svg' | 'png'; readonly data: string | Uint8Array }
    /** Write a page with all that this one shows, or open it where it can be printed. */
    | { readonly type: 'save-page'; readonly choices: PictureChoices; readonly print: boolean }
    /** Put the map on the clipboard, written like this. */
    | { readonly type: 'copy'; readonly as: 'markdown' | 'mermaid' }
    /** Something broke in the page; for the log. */
    | { readonly type: 'failed'; readonly message: string };

/** What a component says of itself, in the order of a menu. */
export type PickedWord = 'layer' | 'steps' | 'needs' | 'status' | 'team' | 'evolution';

/** What the page keeps for itself over a reload of the window; all of it may be missing in an older state. */
export interface PageState {
    /** The map that was shown. */
    readonly uri?: string;
    /** Whether the panel stays with that map when another one becomes active. */
    readonly locked?: boolean;
    /** Pan in pixels and zoom as a factor; absent: fitted to the panel. */
    readonly view?: { readonly x: number; readonly y: number; readonly zoom: number };
    /** How the reader wants to see the map. */
    readonly choices?: PictureChoices;
}

/** What the reader has chosen to see. A name that the map does not know is ignored, so that it comes back with the thing. */
export interface PictureChoices {
    /** What the colours tell. */
    readonly lens?: string | undefined;
    /** The scenario whose difference is shown. */
    readonly scenario?: string | undefined;
    /** Only this component, what it needs and what needs it. */
    readonly focus?: string | undefined;
    readonly collapsedLayers?: readonly string[] | undefined;
    readonly collapsedSteps?: readonly string[] | undefined;
    readonly filter?: PictureFilter | undefined;
    /** All arrows of a map that is so large that it opens without them. */
    readonly allArrows?: boolean | undefined;
}

/** What stays at full strength; all that is given must be true of a component. */
export interface PictureFilter {
    readonly team?: string | undefined;
    readonly status?: string | undefined;
    readonly step?: string | undefined;
    /** Only what has findings. */
    readonly findings?: boolean | undefined;
}
