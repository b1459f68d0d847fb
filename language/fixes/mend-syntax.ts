// Writes down how the reading took what cannot be read.

import type { TextSpan } from '../parser/arrangement.ts';
import { shorten } from '../parser/syntax-problem.ts';
import type { Finding } from '../rules/finding.ts';
import { removePiece } from './edit-lines.ts';
import { type Fix, type FixSource, titleOfReplacing } from './fix.ts';
import { closeBlock, openBlock } from './mend-blocks.ts';
import { resolveMerge } from './resolve-merge.ts';
import { straightenQuotes } from './straighten-quotes.ts';

/** None where the reading had nothing to go by. */
export function mendSyntax({ range, repair }: Finding, source: FixSource): readonly Fix[] {
    if (!repair) return [];
    const { text } = source;
    const span = source.spanOf(range);
    switch (repair.by) {
        case 'word':
            return [replaceWord(span, text, repair.word)];
        case 'removing':
            return removeSigns(span, text);
        case 'quote':
            return [closeString(span, text, repair.sure)];
        case 'comment':
            return [closeComment(span, text)];
        case 'merge':
            return resolveMerge(span.start, source);
        case 'begin':
            return openBlock(repair, span.start, text);
        case 'end':
            return closeBlock(repair, span.start, text);
    }
}

function replaceWord({ start, end }: TextSpan, text: string, word: string): Fix {
    const title = titleOfReplacing(shorten(text.slice(start, end)), word);
    return { title, changes: [{ start, end, newText: word }], isPreferred: true, kind: 'misspelt words' };
}

/** A brace was counted; what another sign was meant to say, nobody knows. */
function removeSigns(span: TextSpan, text: string): readonly Fix[] {
    const signs = text.slice(span.start, span.end);
    const isBrace = /^[{}][{}\s]*$/u.test(signs);
    // A comment may stand among braces.
    if (!isBrace && /^[{}]/u.test(signs)) return [];
    const title = !isBrace && /[\p{C}\s]/u.test(signs) ? 'Remove these characters' : `Remove ‘${shorten(signs)}’`;
    const kind = isBrace ? 'braces' : 'signs that mean nothing';
    return [{ title, changes: [removePiece(text, span)], isPreferred: isBrace, kind }];
}

function closeString({ start, end }: TextSpan, text: string, sure: boolean): Fix {
    const changes = straightenQuotes(text.slice(start, end), start);
    return { title: 'Close this text with "', changes, isPreferred: sure, kind: 'missing quotation marks' };
}

function closeComment({ end }: TextSpan, text: string): Fix {
    const newText = /\s/u.test(text[end - 1] ?? '') ? '*/' : ' */';
    const changes = [{ start: end, end, newText }];
    return { title: 'Close this comment with ‘*/’', changes, isPreferred: true, kind: 'comments' };
}
