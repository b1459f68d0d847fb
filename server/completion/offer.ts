// One completion before it is fitted to the place in the text and to the editor.

import type { CompletionItemKind } from 'vscode-languageserver';

export interface Offer {
    readonly label: string;
    readonly kind: CompletionItemKind;
    /** Beside the label, in small letters. */
    readonly detail?: string;
    /** In whole sentences. */
    readonly explanation?: string | undefined;
    /** What follows the label where nothing stands behind it yet, with places to fill in. */
    readonly skeleton?: string | undefined;
}
