// Folding: blocks, comments of several lines, and runs of line comments.

import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { arrangeText } from '../../language/index.ts';
import type { Feature } from './feature.ts';

export const folding: Feature<FoldingRangeParams, FoldingRange[] | null> = {
    method: 'textDocument/foldingRange',
    capabilities: { foldingRangeProvider: true },
    answer({ textDocument }, { maps }) {
        const map = maps.find(textDocument.uri);
        if (!map) return null;
        const { text } = map.read();
        const { tokens, aside, comments } = arrangeText(text);
        return [...foldBlocks([...tokens, ...aside]), ...foldComments(comments, text)];
    },
};

type Token = ReturnType<typeof arrangeText>['tokens'][number];

/** By their braces, so that a block folds whether or not it could be read. The line of the `}` stays to be seen. */
function foldBlocks(tokens: readonly Token[]): FoldingRange[] {
    const open: Token[] = [];
    const folds: FoldingRange[] = [];
    const braces = tokens.filter((token) => token.isInsertedInRecovery !== true && /^[{}]$/u.test(token.image));
    for (const brace of braces.sort((one, other) => one.startOffset - other.startOffset)) {
        if (brace.image === '{') open.push(brace);
        else folds.push(...fold(open.pop()?.startLine, (brace.startLine ?? 0) - 1));
    }
    return folds;
}

/** A comment behind a statement belongs to that line alone. */
function foldComments(comments: readonly Token[], text: string): FoldingRange[] {
    const runs: { start: number | undefined; end: number; line: boolean }[] = [];
    for (const { image, startLine, endLine, startOffset } of comments) {
        const last = runs.at(-1);
        const line = image.startsWith('//');
        if (line && !beginsLine(text, startOffset)) continue;
        if (line && last?.line && last.end + 1 === startLine) last.end = startLine;
        else runs.push({ start: startLine, end: endLine ?? 0, line });
    }
    return runs.flatMap(({ start, end }) => fold(start, end, 'comment'));
}

function beginsLine(text: string, offset: number): boolean {
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

/** Lines of tokens count from 1, those of the protocol from 0. What has no two lines does not fold. */
function fold(startLine: number | undefined, endLine: number, kind?: string): FoldingRange[] {
    if (startLine === undefined || endLine <= startLine) return [];
    return [{ startLine: startLine - 1, endLine: endLine - 1, ...(kind !== undefined && { kind }) }];
}
