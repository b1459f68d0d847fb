// What the editor can take, as it says in `initialize`. What it does not say it cannot.

import type { ClientCapabilities } from 'vscode-languageserver';
import type { StartOptions } from '../protocol/settings.ts';

export interface ClientAbilities {
    /** `workspace/configuration`. */
    readonly answersSettings: boolean;
    readonly registersSettings: boolean;
    readonly watchesFiles: boolean;
    /** Its workspace may have several folders, which come and go. */
    readonly changesFolders: boolean;
    /** Completions with places to fill in. */
    readonly snippets: boolean;
    /** Completions that tell inserting from replacing. */
    readonly insertReplace: boolean;
    readonly markdownHover: boolean;
    readonly markdownCompletion: boolean;
    /** Definitions that say from which word they were asked. */
    readonly definitionLinks: boolean;
    readonly nestedSymbols: boolean;
    /** Code actions that hold their edit. */
    readonly codeActions: boolean;
    /** Edits of texts that say which version of the text they are for. */
    readonly documentChanges: boolean;
    /** It selects what a fix leaves to be filled in; only our own client does. */
    readonly selects: boolean;
    /** It knows where the lines above steps and components lead; only our own client does. */
    readonly showsPlaces: boolean;
    /** It asks for those lines anew when it is told to. */
    readonly refreshesLenses: boolean;
}

export function readAbilities(
    { workspace, textDocument }: ClientCapabilities,
    { selects, showsPlaces }: StartOptions,
): ClientAbilities {
    const item = textDocument?.completion?.completionItem;
    return {
        answersSettings: workspace?.configuration === true,
        registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
        watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
        changesFolders: workspace?.workspaceFolders === true,
        snippets: item?.snippetSupport === true,
        insertReplace: item?.insertReplaceSupport === true,
        markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
        markdownCompletion: item?.documentationFormat?.includes('markdown') === true,
        definitionLinks: textDocument?.definition?.linkSupport === true,
        nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
        codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
        documentChanges: workspace?.workspaceEdit?.documentChanges === true,
        selects: selects === true,
        showsPlaces: showsPlaces === true,
        refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    };
}
