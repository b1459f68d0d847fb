// The words that the lexer knows. Keywords are never lexed: the lexer reads every word as an ID, and
// `arrange-lines.ts` decides by what stands around it whether it is a keyword. So no name is reserved.

import { createToken, Lexer, type TokenType, type TokenVocabulary } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';
import { matchString } from './string-token.ts';

const WORD = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*/uy;

/** Builds the vocabulary and answers which token type a keyword or a terminal of the grammar has. */
export class JvmTokenBuilder extends DefaultTokenBuilder {
    private readonly keywords = new Map<string, TokenType>();
    private readonly terminals = new Map<string, TokenType>();

    override buildTokens(grammar: GrammarAST.Grammar): TokenVocabulary {
        const fromGrammar = super.buildTokens(grammar) as TokenType[];
        for (const token of fromGrammar) {
            if (/^[a-z]/.test(token.name)) this.keywords.set(token.name, { name: token.name, PATTERN: Lexer.NA });
            else this.terminals.set(token.name, this.buildPattern(token));
        }
        return [...this.lexedTokens(), ...this.keywords.values(), this.terminal('END')];
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

    /** In the order in which they are tried: what is most special first, what nothing else takes last. */
    private lexedTokens(): TokenType[] {
        const conflict = createToken({
            name: 'CONFLICT',
            pattern: matchConflict,
            line_breaks: false,
            start_chars_hint: ['<', '=', '>', '|'],
        });
        const rest = createToken({ name: 'UNREADABLE', pattern: /[\s\S]/, line_breaks: false });
        this.terminals.set('CONFLICT', conflict);
        this.terminals.set('UNREADABLE', rest);
        const order = [
            'WHITESPACE',
            'LINE_COMMENT',
            'BLOCK_COMMENT',
            'STRING',
            '{',
            '}',
            ',',
            '%',
            'RANGE',
            'NUMBER',
            'ID',
        ];
        return [conflict, ...order.map((name) => this.terminal(name)), rest];
    }

    private buildPattern(token: TokenType): TokenType {
        switch (token.name) {
            case 'ID':
                return createToken({ name: 'ID', pattern: matchSticky(WORD), line_breaks: false });
            case 'NUMBER':
                // A whole number is read as a word, because it may be a name.
                return createToken({ name: 'NUMBER', pattern: /-\d+(?:\.\d+)?|\d+\.\d+/, line_breaks: false });
            case 'STRING':
                return createToken({ name: 'STRING', pattern: matchString, line_breaks: false });
            case 'RANGE':
                return createToken({ name: 'RANGE', pattern: /\.\.+|[…–—]/, line_breaks: false });
            case 'BLOCK_COMMENT':
                // Without its end, or with another comment beginning before it, a comment stops at the end of its line, so
                // that it cannot swallow the map.
                return createToken({
                    name: 'BLOCK_COMMENT',
                    pattern: /\/\*(?:(?:(?!\r?\n[ \t]*\/\*)[\s\S])*?\*\/|[^\r\n]*)/,
                    group: 'hidden',
                    line_breaks: true,
                });
            case 'END':
                return createToken({ name: 'END', pattern: Lexer.NA });
            default:
                return token;
        }
    }
}

function matchSticky(pattern: RegExp) {
    return (text: string, offset: number): [string] | null => {
        pattern.lastIndex = offset;
        const match = pattern.exec(text);
        return match && [match[0]];
    };
}

const CONFLICT = /(?:<{7}|={7}|>{7}|\|{7})(?=[ \t\r\n]|$)[^\r\n]*/y;

/** A line that a merge left behind. */
function matchConflict(text: string, offset: number): [string] | null {
    if (offset > 0 && text[offset - 1] !== '\n') return null;
    return matchSticky(CONFLICT)(text, offset);
}
