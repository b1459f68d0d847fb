// What a word is where it stands: the first of a statement, a keyword of its header, or a name. It only reads what
// stands around the word; `arrange-lines.ts` does what follows from the answer.

import type { IToken, TokenType } from 'chevrotain';
import type { OpenBlock, OpenStatement } from './arrangement.ts';
import type { JvmTokenBuilder } from './token-builder.ts';
import { columnOf, isWord } from './tokens.ts';

/** What stands around a token. */
export interface Surroundings {
    readonly types: JvmTokenBuilder;
    /** The open blocks, the innermost last. */
    readonly blocks: readonly OpenBlock[];
    /** The innermost open block. */
    readonly block: OpenBlock;
    readonly statement: OpenStatement | undefined;
    /** The token before it, without characters that nothing can read. */
    readonly previous: IToken | undefined;
    /** The token after it, if it stands on the same line. */
    readonly next: IToken | undefined;
    /** Whether a `{` comes next, on whatever line. */
    readonly beforeBlock: boolean;
    /** What the statements of the text are called, whether or not they can be read. */
    readonly names: ReadonlySet<string>;
}

/** Whether a token begins a statement by where it stands: on a new line, or in a one-line block after another one. */
export function beginsStatement(token: IToken, around: Surroundings): boolean {
    const { statement, previous } = around;
    if (!statement) return true;
    if (!previous || token.startLine === previous.endLine) return beginsInline(token, statement, around);
    return !goesOn(token, previous, statement, around);
}

/**
 * A line goes on around `,` and `..`, and when it begins with a header clause or a string. Where a clause could also
 * begin the next statement, as the figures of a need could be those of its step, it goes on if it stands further in.
 */
function goesOn(token: IToken, previous: IToken, statement: OpenStatement, around: Surroundings): boolean {
    const { shape, header, state } = statement;
    if (token.tokenType.name === 'STRING' && (state?.after(token.tokenType) || isFurtherIn(token, header))) return true;
    if (isJoint(token)) return true;
    if (shape.clauses.has(token.image) && (!around.block.members.has(token.image) || isFurtherIn(token, header)))
        return true;
    return isJoint(previous) && !(isKeywordAround(token, around) && isNoName(token, around));
}

/** Whether a keyword is followed by what no name is, or where a name could stand, too, is none that the text declares. */
function isNoName({ image }: IToken, around: Surroundings): boolean {
    const { next, names } = around;
    return standsBeforeWord(around) || ((!next || next.tokenType.name === 'STRING') && !names.has(image));
}

function isFurtherIn(token: IToken, header: IToken): boolean {
    return columnOf(token) > columnOf(header);
}

/** Whether a word may begin a statement in one of the open blocks, whose end may be missing, or in the one to come. */
function isKeywordAround(token: IToken, around: Surroundings): boolean {
    const own = around.statement?.shape.members?.has(token.image) === true;
    return own || isKeywordHere(token, around) || around.blocks.some(({ members }) => members.has(token.image));
}

function beginsInline(token: IToken, statement: OpenStatement, around: Surroundings): boolean {
    const member = around.block.members.has(token.image) && !statement.shape.clauses.has(token.image);
    return member && isSurelyKeyword(around) && canFollowInline(token, statement, around);
}

/** Nothing begins right before the block of the open statement, nor by the same word a second time. */
export function canFollowInline(token: IToken, statement: OpenStatement, around: Surroundings): boolean {
    return !(statement.shape.members && around.beforeBlock) && !isDoubled(token, statement, around);
}

/** Whether the first word of a statement stands there twice, with the name behind it. */
export function isDoubled({ image }: IToken, { header, shape }: OpenStatement, around: Surroundings): boolean {
    const again = shape.members !== undefined && around.previous === header && image === header.image;
    return again && standsBeforeWord(around);
}

/**
 * What a token of a header is: the likeliest type after which the next token can stand, else the likeliest. Undefined
 * where the header can use it as nothing.
 */
export function chooseType(token: IToken, around: Surroundings): TokenType | undefined {
    const state = around.statement?.state;
    const { next } = around;
    const surelyKeyword = isSurelyKeyword(around) || (state?.takesValue === true && isClause(token, around));
    const possible = typesOf(token, surelyKeyword, around).filter((type) => state?.after(type));
    if (possible.length < 2 || !next) return possible[0];
    const following = typesOf(next, false, around);
    return possible.find((type) => following.some((after) => state?.after(type)?.after(after))) ?? possible[0];
}

/** What a token may be, the likeliest first. */
function typesOf(token: IToken, surelyKeyword: boolean, around: Surroundings): readonly TokenType[] {
    if (!isWord(token)) return [token.tokenType];
    const name = around.types.terminal('ID');
    if (isWholeNumber(token)) return [around.types.terminal('NUMBER'), name];
    const keyword = around.types.keyword(token.image);
    if (!keyword || !isKeywordHere(token, around)) return [name];
    return surelyKeyword ? [keyword, name] : [name, keyword];
}

/** Whether a word may be a keyword inside the open statement. */
function isKeywordHere(token: IToken, around: Surroundings): boolean {
    return isClause(token, around) || around.block.members.has(token.image);
}

function isClause({ image }: IToken, { statement }: Surroundings): boolean {
    return statement?.shape.clauses.has(image) === true;
}

/** A keyword that cannot be a name: it follows a value, or a plain word follows it. */
function isSurelyKeyword(around: Surroundings): boolean {
    const { previous } = around;
    if (!previous || namesStep(previous, around)) return false;
    return endsValue(previous) || standsBeforeWord(around);
}

function endsValue({ tokenType, image }: IToken): boolean {
    return tokenType.name === 'STRING' || tokenType.name === 'NUMBER' || image === '%';
}

/** `score` and `effort` of others name a step before its number, whatever the step is called. */
function namesStep(previous: IToken, { statement }: Surroundings): boolean {
    return previous === statement?.header && /^Step(Score|Effort)$/.test(statement.shape.rule);
}

function standsBeforeWord(around: Surroundings): boolean {
    const { next } = around;
    return next !== undefined && (isWord(next) ? !isKeywordHere(next, around) : next.tokenType.name === 'NUMBER');
}

/** What joins the parts of a list or a range. */
function isJoint(token: IToken): boolean {
    return token.image === ',' || token.tokenType.name === 'RANGE';
}

function isWholeNumber(token: IToken): boolean {
    return /^\d+$/.test(token.image);
}
