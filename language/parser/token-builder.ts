// The words that the lexer knows. Keywords are never lexed: the lexer reads every word as an ID, and
// `arrange-lines.ts` decides by what stands around it whether it is a keyword. So no name is reserved.

import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain';
import type { GrammarAST, LexingReport, TokenBuilder } from 'langium';
import { readKeywords } from './statement-shapes.ts';
import { matchString, OPENING_MARKS } from './string-token.ts';
import { scanOf } from './text-scan.ts';

/**
 * Lets Chevrotain try at each character only what can begin with it, which takes a third of the time. It keeps the
 * characters above 255 in groups of 255, so one of each group stands for all.
 */
const EVERY_CHARACTER = [
    ...Array.from({ length: 256 }, (_, character) => character),
    ...Array.from({ length: 257 }, (_, group) => Math.max(256, (group + 1) * 255)),
];

/** What is read of a text, in the order in which it is tried: the most special first, what nothing else takes last. */
const READ: readonly ReadToken[] = [
    { name: 'CONFLICT', pattern: matchConflict, start_chars_hint: ['<', '=', '>', '|'] },
    { name: 'WHITESPACE', pattern: /\s+/, group: Lexer.SKIPPED },
    { name: 'LINE_COMMENT', pattern: /\/\/[^\r\n]*/, group: 'hidden' },
    { name: 'BLOCK_COMMENT', pattern: matchComment, group: 'hidden', start_chars_hint: ['/'] },
    {
        name: 'STRING',
        pattern: (text, offset, tokens) => matchString(text, offset, scanOf(tokens, text)),
        start_chars_hint: [...OPENING_MARKS],
    },
    { name: '{', pattern: /\{/ },
    { name: '}', pattern: /\}/ },
    { name: ',', pattern: /,/ },
    { name: '%', pattern: /%/ },
    { name: 'RANGE', pattern: /\.\.+|[…–—]/ },
    // A whole number is read as a word, because it may be a name. A number without its first digit is none, and is told.
    { name: 'NUMBER', pattern: /-\d+(?:\.\d+)?|-?\d*\.\d+/ },
    { name: 'ID', pattern: matchSticky(/[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*/uy), start_chars_hint: EVERY_CHARACTER },
    { name: 'UNREADABLE', pattern: matchSticky(/[\s\S]/y), start_chars_hint: EVERY_CHARACTER },
];

interface ReadToken {
    readonly name: string;
    readonly pattern: RegExp | CustomPattern;
    readonly group?: string;
    /** With what such a token can begin; Chevrotain finds that out itself for a pattern that is an expression. */
    readonly start_chars_hint?: (string | number)[];
}

/** `tokens` are those before it; the same array stands for one reading of a text. */
type CustomPattern = (text: string, offset: number, tokens: readonly IToken[]) => [string] | null;

/** Builds the vocabulary and answers which token type a keyword or a terminal of the grammar has. */
export class JvmTokenBuilder implements TokenBuilder {
    private readonly keywords = new Map<string, TokenType>();
    private readonly terminals = new Map<string, TokenType>();

    buildTokens(grammar: GrammarAST.Grammar): TokenType[] {
        for (const word of readKeywords(grammar))
            this.keywords.set(word, createToken({ name: word, pattern: Lexer.NA }));
        for (const token of READ)
            this.terminals.set(token.name, createToken({ ...token, line_breaks: mayBreakLines(token.name) }));
        this.terminals.set('END', createToken({ name: 'END', pattern: Lexer.NA }));
        return [...this.terminals.values(), ...this.keywords.values()];
    }

    /** The lexer has nothing to tell that its tokens do not. */
    flushLexingReport(): LexingReport {
        return { diagnostics: [] };
    }

    /** The token type of a keyword; undefined for other words. */
    keyword(word: string): TokenType | undefined {
        return this.keywords.get(word);
    }

    /** The token type of a terminal of the grammar or of a mark such as `{`. */
    terminal(name: string): TokenType {
        const token = this.terminals.get(name);
        if (!token) throw new Error(`The grammar has no terminal ${name}.`);
        return token;
    }
}

/** Chevrotain counts lines only in tokens that may hold the end of one. */
function mayBreakLines(name: string): boolean {
    return name === 'WHITESPACE' || name === 'BLOCK_COMMENT' || name === 'UNREADABLE';
}

function matchSticky(pattern: RegExp): CustomPattern {
    return (text, offset) => {
        pattern.lastIndex = offset;
        const match = pattern.exec(text);
        return match && [match[0]];
    };
}

/**
 * Without its end, or with another comment beginning a line before it, a comment stops at the end of its line, so that it
 * cannot swallow the map.
 */
function matchComment(text: string, offset: number, tokens: readonly IToken[]): [string] | null {
    if (!text.startsWith('/*', offset)) return null;
    const scan = scanOf(tokens, text);
    return [text.slice(offset, scan.endOfComment(offset + 2) ?? scan.endOfLine(offset))];
}

const CONFLICT = /(?:<{7}|={7}|>{7}|\|{7})(?=[ \t\r\n]|$)[^\r\n]*/y;

/** A line that a merge left behind. */
function matchConflict(text: string, offset: number): [string] | null {
    if (offset > 0 && text[offset - 1] !== '\n') return null;
    return matchSticky(CONFLICT)(text, offset, []);
}
