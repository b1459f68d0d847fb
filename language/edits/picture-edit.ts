// What can be changed in the picture, as plain data: what is meant, and not how the text says it.

import type { TextChange } from '../format/text-change.ts';
import type { Evolution, Status } from '../model/job-value-map.ts';

/** What has a title that can be written in the picture. */
export type TitledKind = 'component' | 'layer' | 'step';

/** One change of a map. Things are known by their names; `steps` are all steps that are meant afterwards. */
export type PictureEdit =
    | { readonly kind: 'move-to-layer'; readonly component: string; readonly layer: string }
    | { readonly kind: 'move-to-steps'; readonly component: string; readonly steps: readonly string[] }
    | {
          readonly kind: 'move-to-cell';
          readonly component: string;
          readonly layer: string;
          readonly steps: readonly string[];
      }
    | { readonly kind: 'add-arrow'; readonly from: string; readonly to: string }
    | { readonly kind: 'remove-arrow'; readonly from: string; readonly to: string }
    | { readonly kind: 'remove-component'; readonly component: string }
    | { readonly kind: 'set-title'; readonly of: TitledKind; readonly name: string; readonly title: string }
    | {
          readonly kind: 'add-component';
          readonly title: string;
          readonly layer: string;
          readonly steps: readonly string[];
      }
    | { readonly kind: 'set-status'; readonly component: string; readonly status: Status }
    /** Null: nobody owns it. */
    | { readonly kind: 'set-team'; readonly component: string; readonly team: string | null }
    /** Null: nothing is said. */
    | { readonly kind: 'set-evolution'; readonly component: string; readonly evolution: Evolution | null };

/** The changes, in the order of the text, none where it says so already; or why there can be none, in a sentence. */
export type EditOutcome = { readonly changes: readonly TextChange[] } | { readonly refusal: string };

/** The edits of one kind. */
export type EditOf<Kind extends PictureEdit['kind']> = Extract<PictureEdit, { readonly kind: Kind }>;
