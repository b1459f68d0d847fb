// From the words of a text to the tokens of the grammar: it ends a statement where its line ends and sets aside what no
// statement can use. What a word is, `decide-words.ts` knows; how blocks are kept whole, `repair-blocks.ts`.

import type { IToken } from 'chevrotain';
import type { Arrangement, OpenBlock, OpenStatement, TextSpan } from './arrangement.ts';
import { beginsStatement, canFollowInline, chooseType, isDoubled, type Surroundings } from './decide-words.ts';
import { mostWrongLetters } from './find-misspelt.ts';
import { isBeforeBlock, isIndented } from './judge-braces.ts';
import { findNearMiss } from './near-miss.ts';
import { BlockRepair } from './repair-blocks.ts';
import type { SkippedLines } from './skip-unknown.ts';
import { findHeadwords, type Members } from './statement-shapes.ts';
import { findMarkProblems } from './string-problems.ts';
import { extendProblem, problemAt, type SyntaxProblem, shorten } from './syntax-problem.ts';
import type { JvmTokenBuilder } from './token-builder.ts';
import { beginsLine, columnOf, isBrace, isWord, retype, virtualToken } from './tokens.ts';

/**
 * Arranges the tokens of a text, up to an offset or all of them; what comes after the offset is seen, but not taken.
 * Total: any tokens give an arrangement.
 */
export function arrangeLines(
    words: readonly IToken[],
    members: Members,
    types: JvmTokenBuilder,
    until = Number.POSITIVE_INFINITY,
): Arrangement {
    return new LineArranger(words, members, types).arrange(until);
}

/** Walks once over the tokens of a text and keeps the blocks and the statement that are open. */
export class LineArranger implements Surroundings {
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
    previous: IToken | undefined;
    /** The lines that were passed over last. */
    skipped: SkippedLines | undefined;
    private readonly strays = new Set<IToken>();
    private readonly headwords: ReadonlySet<string>;
    private known: ReadonlySet<string> | undefined;

    constructor(words: readonly IToken[], members: Members, types: JvmTokenBuilder) {
        this.words = words;
        this.types = types;
        this.headwords = findHeadwords(members);
        this.blocks = [{ shape: undefined, members, header: undefined }];
        this.repair = new BlockRepair(this);
    }

    /** The blocks and the statement are those that are open there. */
    arrange(until: number): Arrangement {
        for (let word = this.words[0]; word && word.startOffset < until; word = this.words[this.place]) this.take(word);
        const { tokens, aside, problems, lifted, statement, missingEnds } = this;
        const blocks = [...this.blocks];
        this.repair.closeAllBlocks();
        return { tokens, aside, problems, lifted, blocks, statement, missingEnds };
    }

    /** The innermost open block. */
    get block(): OpenBlock {
        return this.blocks[this.blocks.length - 1] as OpenBlock;
    }

    /** How many more `{` than `}` this part of the text has. */
    get missingEnds(): number {
        return this.repair.missingEnds;
    }

    /** The token after the one that is being taken, if it stands on the same line. */
    get next(): IToken | undefined {
        const next = this.words[this.place + 1];
        return next && next.startLine === this.words[this.place]?.endLine ? next : undefined;
    }

    /** Whether a `{` comes after the token that is being taken, on whatever line. */
    get beforeBlock(): boolean {
        return this.words[this.place + 1]?.image === '{';
    }

    /** What the statements of the text are called, whether or not they can be read. */
    get names(): ReadonlySet<string> {
        this.known ??= new Set(this.findNames());
        return this.known;
    }

    private findNames(): string[] {
        const { words, headwords } = this;
        const isNamed = (place: number) => !beginsLine(words, place) && headwords.has(words[place - 1]?.image ?? '');
        return words.filter((_, place) => isNamed(place)).map(({ image }) => image);
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
        if (token.tokenType.name === 'STRING')
            this.problems.push(...findMarkProblems(token, (word) => this.mayFollowString(word, token)));
        if (isBeforeBlock(token, this)) this.repair.skipStatement(token);
        else if (!this.statement || beginsStatement(token, this)) this.takeFirst(token);
        else this.takeNext(token, this.statement);
    }

    /** Whether a keyword can come after a string on its line: in the same header, or in the same one-line block. */
    private mayFollowString(word: string, { startLine }: IToken): boolean {
        const { members, header } = this.block;
        return this.statement?.shape.clauses.has(word) || (header?.startLine === startLine && members.has(word));
    }

    /** Takes a token of a header: as what it may be there, else as the next attribute of a one-line block, else not. */
    private takeNext(token: IToken, statement: OpenStatement): void {
        const type = isDoubled(token, statement, this) ? undefined : chooseType(token, this);
        if (type) {
            statement.state = statement.state?.after(type);
            this.emit(retype(token, type));
        } else if (this.block.members.has(token.image) && canFollowInline(token, statement, this))
            this.takeFirst(token);
        else if (this.isMisspeltMember(token)) this.takeFirst(token);
        else if (!this.takeMisspeltClause(token, statement)) this.skipStray(token);
    }

    /** Takes a word that can be no name as the header clause that it was probably meant to be. */
    private takeMisspeltClause(token: IToken, statement: OpenStatement): boolean {
        const clauses = [...statement.shape.clauses].filter((clause) => this.canFollow(clause, statement));
        const keyword = isWord(token)
            ? findNearMiss(token.image, clauses, mostWrongLetters(token, this.types))
            : undefined;
        const type = keyword === undefined ? undefined : this.types.keyword(keyword);
        if (keyword === undefined || !type) return false;
        this.tellMisspelt(token, keyword);
        statement.state = statement.state?.after(type);
        this.emit(retype(token, type));
        return true;
    }

    /** Whether a word is nearly one that begins an attribute, in a block on one line, and does not belong to the header. */
    private isMisspeltMember(token: IToken): boolean {
        const { header, members } = this.block;
        if (!isWord(token) || header?.startLine !== token.startLine) return false;
        const keyword = findNearMiss(token.image, members.keys(), mostWrongLetters(token, this.types));
        return keyword !== undefined && !this.statement?.shape.clauses.has(keyword);
    }

    private canFollow(clause: string, { state }: OpenStatement): boolean {
        const type = this.types.keyword(clause);
        return type !== undefined && state?.after(type) !== undefined;
    }

    private tellMisspelt(token: IToken, keyword: string): void {
        const message = `‘${shorten(token.image)}’ means nothing here. Did you mean ‘${keyword}’? It is read as that.`;
        this.problems.push({ ...problemAt('syntax-error', token, message), repair: { by: 'word', word: keyword } });
    }

    /** A run of tokens that a header cannot use is one problem, with the unreadable characters right before it. */
    private skipStray(token: IToken): void {
        const last = this.problems[this.problems.length - 1];
        const follows = this.previous !== undefined && this.strays.has(this.previous);
        const touches = last?.code === 'syntax-error' && last.offset + last.length === token.startOffset;
        this.strays.add(token);
        this.setAside(token);
        if (last && (follows || touches)) this.problems[this.problems.length - 1] = extendProblem(last, token);
        else
            this.problems.push(
                problemAt('syntax-error', token, `‘${shorten(token.image)}’ cannot stand here, so it is passed over.`),
            );
    }

    /** Takes the first token of a statement. */
    private takeFirst(token: IToken): void {
        const { statement } = this;
        const known = this.repair.findShape(token);
        if (!known && statement && isIndented(token, this) && this.takeMisspeltClause(token, statement)) return;
        const shape = known ?? this.repair.findMisspelt(token);
        if (!shape) {
            this.repair.skipStatement(token);
            return;
        }
        if (!known) this.tellMisspelt(token, shape.keyword);
        if (beginsLine(this.words, this.place)) this.block.column ??= columnOf(token);
        this.endStatement();
        this.emit(retype(token, this.types.keyword(shape.keyword)));
        this.statement = { shape, header: token, state: shape.header.after(token.tokenType) };
    }

    private takeConflict(token: IToken): void {
        this.endStatement();
        const message = 'A merge left this line behind. Keep the side that is right, and remove the marker lines.';
        this.problems.push({ ...problemAt('syntax-error', token, message), repair: { by: 'merge' } });
        this.setAside(token);
    }

    /** Neighbouring characters that nothing can read are one problem. */
    private takeUnreadable(first: IToken): void {
        const before = this.words[this.place - 1];
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
        const message = 'These characters mean nothing here, so they are passed over.';
        const problem = problemAt('syntax-error', first, message, last);
        const amid = areNeighbours(before, first) && areNeighbours(last, this.words[this.place]);
        this.problems.push(amid ? problem : { ...problem, repair: { by: 'removing' } });
    }
}

/** Whether nothing stands between two tokens, not even a blank. */
function areNeighbours(one: IToken | undefined, other: IToken | undefined): boolean {
    return one !== undefined && one.startOffset + one.image.length === other?.startOffset;
}
