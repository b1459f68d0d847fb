// The list of features: what the server answers, wherever it runs. A new one is a file here and a line in this list.

import { codeActions } from './code-actions.ts';
import { codeLens } from './code-lens.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { documentHighlight } from './document-highlight.ts';
import { documentSymbols } from './document-symbols.ts';
import { editMap } from './edit-map.ts';
import type { Feature } from './feature.ts';
import { folding } from './folding.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover.ts';
import { moveMaps } from './move-maps.ts';
import { onTypeFormatting } from './on-type-formatting.ts';
import { rangeFormatting } from './range-formatting.ts';
import { readMap } from './read-map.ts';
import { references } from './references.ts';
import { prepareRename, rename } from './rename.ts';
import { semanticTokens, semanticTokensDelta, semanticTokensRange } from './semantic-tokens.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

export const ALL_FEATURES: readonly Feature[] = [
    completion,
    hover,
    definition,
    references,
    documentHighlight,
    prepareRename,
    rename,
    documentSymbols,
    workspaceSymbols,
    folding,
    codeLens,
    codeActions,
    formatting,
    rangeFormatting,
    onTypeFormatting,
    semanticTokens,
    semanticTokensDelta,
    semanticTokensRange,
    moveMaps,
    readMap,
    editMap,
];
