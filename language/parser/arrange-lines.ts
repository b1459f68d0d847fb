// From the words of a text to the tokens of the grammar: it decides which words are keywords, ends a statement where
// its line ends, and sets aside what no statement can use. What it changes is in `repair-blocks.ts`; the parser after
// it sees only well-formed blocks.

import type { IToken, TokenType } from 'chevrotain';
import type { HeaderState } from './header-automaton.ts';
import { BlockRepair } from './repair-blocks.ts';
import type { Members, StatementShape } from './statement-shapes.ts';
import { isClosed, isTypographic } from './string-token.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import { extendProblem, problemAt, shorten } from './syntax-problem.ts';
import type { JvmTokenBuilder } from './token-builder.ts';
import { isWord, retype, virtualToken } from './tokens.ts';

/** A block that is open at some place of the text. */
export interface OpenBlock {
    /** The statement whose block it is; undefined for the file itself. */
    readonly shape: StatementShape | undefined;
    readonly members: Members;
    /** The first word of the statement, to point at when its end is missing. */
    readonly header: IToken | undefined;
    /** Opened by an indented line instead of a `{`. */
    readonly virtual?: boolean;
    /** Its braces belong to a header that could not be read: they are set aside too. */
    readonly lifted?: boolean;
}

/** A part of a text, in offsets; the end is the place after it. */
export interface TextSpan {
    readonly start: number;
    readonly end: number;
}

/** A statement whose end has not come yet. */
export interface OpenStatement {
    readonly shape: StatementShape;
    readonly header: IToken;
    /** Where its header stands. */
    state: HeaderState | undefined;
}

/** The tokens for the parser, what was set aside, and where the text stands at its end. */
export interface Arrangement {
    readonly tokens: readonly IToken[];
    readonly aside: readonly IToken[];
    readonly problems: readonly SyntaxProblem[];
    /** The blocks of headers that could not be read, from brace to brace: their statements stand where those stood. */
    readonly lifted: readonly TextSpan[];
    readonly blocks: readonly OpenBlock[];
    readonly statement: OpenStatement | undefined;
}

/** Arranges the tokens of a whole text, or of its part before a cursor. Total: any tokens give an arrangement. */
export function arrangeLines(words: readonly IToken[], members: Members, types: JvmTokenBuilder): Arrangement {
    return new LineArranger(words, members, types).arrange();
}

/** Walks once over the tokens of a text and keeps the blocks and the statement that are open. */
export class LineArranger {
    readonly tokens: IToken[] = [];
    readonly aside: IToken[] = [];
    readonly problems: SyntaxProblem[] = [];
    readonly lifted: TextSpan[] = [];
    readonly blocks: OpenBlock[];
    statement: OpenStatement | undefined;
    readonly words: readonly IToken[];
    readonly types: JvmTokenBuilder;
    private readonly repair: BlockRepair;
    /** The place in `words` of the token that is being taken. */
    place = 0;
    /** The token before it, without characters that nothing can read. */
    private previous: IToken | undefined;
    private readonly strays = new Set<IToken>();

    constructor(words: readonly IToken[], members: Members, types: JvmTokenBuilder) {
        this.words = words;
        this.types = types;
        this.blocks = [{ shape: undefined, members, header: undefined }];
        this.repair = new BlockRepair(this);
    }

    /** The blocks and the statement are those that the text itself leaves open. */
    arrange(): Arrangement {
        while (this.place < this.words.length) this.take(this.words[this.place] as IToken);
        const { tokens, aside, problems, lifted, statement } = this;
        const blocks = [...this.blocks];
        this.repair.closeAllBlocks();
        return { tokens, aside, problems, lifted, blocks, statement };
    }

    /** The innermost open block. */
    get block(): OpenBlock {
        return this.blocks[this.blocks.length - 1] as OpenBlock;
    }

    /** The token after the one that is being taken, if it stands on the same line. */
    nextOnLine(token: IToken): IToken | undefined {
        const next = this.words[this.place + 1];
        return next && next.startLine === token.endLine ? next : undefined;
    }

    /** Gives a token to the parser. */
    emit(token: IToken): void {
        this.tokens.push(token);
        this.previous = token;
        this.place += 1;
    }

    /** Sets a token aside: it stays in the text, but the parser does not see it. */
    setAside(token: IToken): void {
        this.aside.push(token);
        if (token.tokenType.name !== 'UNREADABLE') this.previous = token;
        this.place += 1;
    }

    /** Sets everything aside up to the end of the line, or up to a brace, which still counts. */
    setLineAside(first: IToken): IToken {
        let last = first;
        for (let token: IToken | undefined = first; token; token = this.words[this.place]) {
            const elsewhere = token !== first && (token.startLine !== first.startLine || isBrace(token));
            if (elsewhere) break;
            this.setAside(token);
            last = token;
        }
        return last;
    }

    /** Ends the open statement, so that nothing after it can belong to it. */
    endStatement(): void {
        this.statement = undefined;
        const last = this.tokens[this.tokens.length - 1];
        if (!last || last.image === '{' || last.tokenType.name === 'END') return;
        this.tokens.push(virtualToken(this.types.terminal('END'), '', last));
    }

    private take(token: IToken): void {
        if (token.tokenType.name === 'CONFLICT') this.takeConflict(token);
        else if (token.tokenType.name === 'UNREADABLE') this.takeUnreadable(token);
        else if (token.image === '{') this.repair.openBlock(token);
        else if (token.image === '}') this.repair.closeBlock(token);
        else this.takeWord(token);
    }

    private takeWord(token: IToken): void {
        if (token.tokenType.name === 'STRING') this.checkString(token);
        if (!this.statement || this.beginsStatement(token)) this.takeFirst(token);
        else this.takeNext(token, this.statement);
    }

    /** Takes a token of a header: as what it may be there, else as the next attribute of a one-line block, else not. */
    private takeNext(token: IToken, statement: OpenStatement): void {
        const type = this.chooseType(token, statement.state);
        if (type) {
            statement.state = statement.state?.after(type);
            this.emit(retype(token, type));
        } else if (isWord(token) && this.block.members.has(token.image)) this.takeFirst(token);
        else this.skipStray(token);
    }

    /** A run of tokens that a header cannot use is one problem. */
    private skipStray(token: IToken): void {
        const last = this.problems[this.problems.length - 1];
        const follows = this.previous !== undefined && this.strays.has(this.previous) && last !== undefined;
        this.strays.add(token);
        this.setAside(token);
        if (follows) this.problems[this.problems.length - 1] = extendProblem(last, token);
        else
            this.problems.push(
                problemAt('syntax-error', token, `‘${shorten(token.image)}’ cannot stand here, so it is passed over.`),
            );
    }

    /** Whether a token begins a statement by where it stands: on a new line, or right after a brace. */
    private beginsStatement(token: IToken): boolean {
        const before = this.previous;
        if (!before || token.startLine === before.endLine) return this.startsNextInline(token);
        return !this.goesOn(token, before);
    }

    /** A line goes on around `,` and `..`, and when it begins with a header clause or a string. */
    private goesOn(token: IToken, before: IToken): boolean {
        if (token.tokenType.name === 'STRING' || isJoint(token)) return true;
        const member = this.block.members.has(token.image);
        if (this.statement?.shape.clauses.has(token.image) && !member) return true;
        return isJoint(before) && !(this.isKeywordHere(token) && this.standsBeforeWord(token));
    }

    /** In a one-line block an attribute may follow the one before it. */
    private startsNextInline(token: IToken): boolean {
        const shape = this.block.members.get(token.image);
        return shape !== undefined && !this.statement?.shape.clauses.has(token.image) && this.isSurelyKeyword(token);
    }

    /** Takes the first token of a statement. */
    private takeFirst(token: IToken): void {
        const shape = this.repair.findShape(token);
        if (!shape) {
            this.repair.skipStatement(token);
            return;
        }
        this.endStatement();
        this.emit(retype(token, this.types.keyword(token.image)));
        this.statement = { shape, header: token, state: shape.header.after(token.tokenType) };
    }

    /** What a token is here: the likeliest type after which the next token can stand, else the likeliest. */
    private chooseType(token: IToken, state: HeaderState | undefined): TokenType | undefined {
        const possible = this.typesOf(token).filter((type) => state?.after(type));
        const next = this.nextOnLine(token);
        if (possible.length < 2 || !next) return possible[0];
        const goesOn = (type: TokenType) =>
            this.typesOf(next).some((following) => state?.after(type)?.after(following));
        return possible.find(goesOn) ?? possible[0];
    }

    /** What a token may be, the likeliest first. */
    private typesOf(token: IToken): readonly TokenType[] {
        if (!isWord(token)) return [token.tokenType];
        const name = this.types.terminal('ID');
        if (isWholeNumber(token)) return [this.types.terminal('NUMBER'), name];
        const keyword = this.types.keyword(token.image);
        if (!keyword || !this.isKeywordHere(token)) return [name];
        return this.isSurelyKeyword(token) ? [keyword, name] : [name, keyword];
    }

    /** Whether a word may be a keyword inside the open statement. */
    private isKeywordHere(token: IToken): boolean {
        return (this.statement?.shape.clauses.has(token.image) || this.block.members.has(token.image)) ?? false;
    }

    /** A keyword that cannot be a name: it follows a value, or a plain word follows it. */
    private isSurelyKeyword(token: IToken): boolean {
        const before = this.previous;
        if (!before || this.namesStep(before)) return false;
        if (before.tokenType.name === 'STRING' || before.tokenType.name === 'NUMBER' || before.image === '%')
            return true;
        return this.standsBeforeWord(token);
    }

    /** `score` and `effort` of others name a step before its number, whatever the step is called. */
    private namesStep(before: IToken): boolean {
        return before === this.statement?.header && /^Step(Score|Effort)$/.test(this.statement.shape.rule);
    }

    private standsBeforeWord(token: IToken): boolean {
        const next = this.nextOnLine(token);
        return next !== undefined && (isWord(next) ? !this.isKeywordHere(next) : next.tokenType.name === 'NUMBER');
    }

    private checkString(token: IToken): void {
        if (!isClosed(token.image)) {
            this.problems.push(
                problemAt(
                    'syntax-error',
                    token,
                    'This text has no closing quotation mark, so it ends with its line. Close it with ".',
                ),
            );
        } else if (isTypographic(token.image)) {
            this.problems.push(
                problemAt(
                    'typography',
                    token,
                    'These are quotation marks of a word processor. They are read as " here; write " to be safe.',
                ),
            );
        }
    }

    private takeConflict(token: IToken): void {
        this.endStatement();
        this.problems.push(
            problemAt(
                'syntax-error',
                token,
                'A merge left this line behind. Keep the side that is right, and remove the marker lines.',
            ),
        );
        this.setAside(token);
    }

    /** Neighbouring characters that nothing can read are one problem. */
    private takeUnreadable(first: IToken): void {
        let last = first;
        for (
            let token: IToken | undefined = first;
            token?.tokenType.name === 'UNREADABLE';
            token = this.words[this.place]
        ) {
            if (token.startOffset > last.startOffset + 1) break;
            this.setAside(token);
            last = token;
        }
        this.problems.push(
            problemAt('syntax-error', first, 'These characters mean nothing here, so they are passed over.', last),
        );
    }
}

function isBrace(token: IToken): boolean {
    return token.image === '{' || token.image === '}';
}

/** What joins the parts of a list or a range. */
function isJoint(token: IToken): boolean {
    return token.image === ',' || token.tokenType.name === 'RANGE';
}

function isWholeNumber(token: IToken): boolean {
    return /^\d+$/.test(token.image);
}
