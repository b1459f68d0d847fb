// What may be written at a place of a text: which words, and names of which kind. It reads the tokens before the cursor
// and the grammar's own tables, so that it works in any half-typed text. What is offered there stands in `offer-*.ts`.

import { arrangeText, isClosedString } from '../../language/index.ts';
import { ruleOfClause } from '../telling/word-guide.ts';

type Arrangement = ReturnType<typeof arrangeText>;
type Token = Arrangement['tokens'][number];
type OpenBlock = Arrangement['blocks'][number];
type OpenStatement = NonNullable<Arrangement['statement']>;
export type Members = OpenBlock['members'];

/** An argument of a statement, such as the names after `needs`. */
export interface Argument {
    /** The rule of the word that takes it. */
    readonly rule: string;
    /** What is written of it before the cursor: names, commas, dots. */
    readonly written: readonly Token[];
    /** The tokens of the statement before the cursor, its first word included. */
    readonly statement: readonly Token[];
}

export interface Place {
    /** Where the word under the cursor begins and ends; the cursor stands between. */
    readonly start: number;
    readonly end: number;
    /** The statements that may begin here. */
    readonly members: Members;
    /** The words that may go on in the header of the statement. */
    readonly clauses: readonly string[];
    readonly argument: Argument | undefined;
    /** The open blocks, the innermost last. */
    readonly blocks: readonly OpenBlock[];
    /** The tokens before the cursor. */
    readonly tokens: readonly Token[];
}

const NOTHING: Members = new Map();

/** Undefined inside strings and comments, where nothing is offered. */
export function findPlace(text: string, offset: number): Place | undefined {
    if (isInsideText(text, offset)) return undefined;
    const start =
        offset - (/[\p{L}\p{M}\p{N}_-]*$/u.exec(lineBefore(text, offset).slice(-LONGEST_WORD))?.[0].length ?? 0);
    const end = offset + (/^[\p{L}\p{M}\p{N}_-]*/u.exec(text.slice(offset, offset + LONGEST_WORD))?.[0].length ?? 0);
    // What comes after the cursor says which braces are missing before it.
    const before = arrangeText(text, start);
    const tokens = before.tokens.filter((token) => token.isInsertedInRecovery !== true);
    const cursor = { line: countLines(text, start), column: lineBefore(text, start).length + 1 };
    const standing = findBlocksOfLine(text, start);
    const blocks = standing ?? leaveEnded(before, cursor.column);
    const allowed = standing
        ? beginStatement(standing.at(-1)?.members ?? NOTHING, before.statement, cursor)
        : findAllowed(before, blocks, tokens, cursor);
    return { start, end, blocks, tokens, ...allowed };
}

/** The blocks around a statement that begins a line at an offset; undefined where none does. */
function findBlocksOfLine(text: string, start: number): readonly OpenBlock[] | undefined {
    if (lineBefore(text, start).trim() !== '') return undefined;
    const { blocks, statement } = arrangeText(text, start + 1);
    return statement?.header.startOffset === start ? blocks : undefined;
}

/** How far the ends of a word are looked for. */
const LONGEST_WORD = 200;

interface Cursor {
    /** Both from 1, as tokens count. */
    readonly line: number;
    readonly column: number;
}

type Allowed = Pick<Place, 'members' | 'clauses' | 'argument'>;

function findAllowed(
    { statement, aside }: Arrangement,
    blocks: readonly OpenBlock[],
    tokens: readonly Token[],
    cursor: Cursor,
): Allowed {
    const members = blocks.at(-1)?.members ?? NOTHING;
    const last = later(tokens.at(-1), aside.at(-1));
    const onNewLine = !last || (last.endLine ?? 0) < cursor.line;
    if (!statement) {
        const afterBrace = last?.image === '{' || last?.image === '}';
        return { members: onNewLine || afterBrace ? members : NOTHING, clauses: [], argument: undefined };
    }
    if (onNewLine && !isJoint(last)) return beginLine(statement, members, cursor);
    return goOn(statement, tokens, isOneLineBlock(blocks, cursor) ? members : NOTHING);
}

/** On a new line: the next statement, or the header goes on, or its block begins without a `{`. */
function beginLine(statement: OpenStatement, members: Members, cursor: Cursor): Allowed {
    const inside = isIndented(statement, cursor) ? statement.shape.members : undefined;
    return beginStatement(inside ?? members, statement, cursor);
}

/** What may begin a statement of a block, or go on in the header of the one before. */
function beginStatement(members: Members, statement: OpenStatement | undefined, cursor: Cursor): Allowed {
    const accepted = statement && isIndented(statement, cursor) ? acceptedClauses(statement) : [];
    return { members, clauses: accepted.filter((word) => !members.has(word)), argument: undefined };
}

function isIndented({ header }: OpenStatement, { column }: Cursor): boolean {
    return column > (header.startColumn ?? 0);
}

/** On the line of the statement: what its last word takes, else what may follow. */
function goOn(statement: OpenStatement, tokens: readonly Token[], members: Members): Allowed {
    const own = tokens.slice(tokens.indexOf(statement.header));
    const { rule, written } = splitArguments(statement, own);
    const argument = { rule, written, statement: own };
    const begun = written.length > 0 && !isJoint(written.at(-1));
    const complete = begun || !['ID', 'NUMBER', 'STRING'].some((token) => accepts(statement, token));
    // A new name must be thought of; only `component` may stand before it, after `add`.
    if (!complete) return { members: NOTHING, clauses: acceptedClauses(statement).filter(isBeforeName), argument };
    // A second word may still belong to the argument, such as the severity after the code of a rule.
    const takesMore = accepts(statement, 'ID');
    return { members, clauses: acceptedClauses(statement), argument: takesMore ? argument : undefined };
}

/** The last word of the header that takes something, and what is written after it. */
function splitArguments({ shape }: OpenStatement, own: readonly Token[]): Pick<Argument, 'rule' | 'written'> {
    let rule = shape.rule;
    let written: Token[] = [];
    for (const token of own.slice(1)) {
        const clause = shape.clauses.has(token.image) ? ruleOfClause(token.image) : undefined;
        if (clause !== undefined && token.tokenType.name === token.image) {
            rule = clause;
            written = [];
        } else written.push(token);
    }
    return { rule, written };
}

function acceptedClauses(statement: OpenStatement): string[] {
    return [...statement.shape.clauses].filter((word) => accepts(statement, word));
}

function isBeforeName(word: string): boolean {
    return word === 'component';
}

/** One object for each name, because the states of a header remember what they were asked. */
const TOKEN_TYPES = new Map<string, { readonly name: string }>();

function accepts({ state }: OpenStatement, token: string): boolean {
    const type = TOKEN_TYPES.get(token) ?? { name: token };
    TOKEN_TYPES.set(token, type);
    return state?.after(type) !== undefined;
}

/** The blocks that are open in a column: those whose lines stand further in end there, where a `}` is missing. */
function leaveEnded({ blocks, missingEnds }: Arrangement, column: number): readonly OpenBlock[] {
    let [open, missing] = [blocks.length, missingEnds];
    for (let block = blocks[open - 1]; block && hasEnded(block, column); block = blocks[open - 1]) {
        if (missing <= 0 && !block.virtual) break;
        open -= 1;
        missing -= 1;
    }
    return blocks.slice(0, open);
}

function hasEnded({ header, edge = header?.startColumn, column, virtual }: OpenBlock, at: number): boolean {
    return edge !== undefined && at <= edge && (virtual === true || (column ?? 0) > edge);
}

function isOneLineBlock(blocks: readonly OpenBlock[], cursor: Cursor): boolean {
    return blocks.at(-1)?.header?.startLine === cursor.line;
}

/** What joins the parts of a list or of a range. */
export function isJoint(token: Token | undefined): boolean {
    return token?.image === ',' || token?.tokenType.name === 'RANGE';
}

function later(one: Token | undefined, other: Token | undefined): Token | undefined {
    if (!one || !other) return one ?? other;
    return one.startOffset > other.startOffset ? one : other;
}

/** Whether an offset lies inside a string or a comment. */
function isInsideText(text: string, offset: number): boolean {
    const { tokens, aside, comments } = arrangeText(text);
    const strings = [...tokens, ...aside].filter((token) => token.tokenType.name === 'STRING');
    return strings.some((string) => isInsideString(string, offset, text)) || comments.some(isInsideComment(offset));
}

/** A string without its closing mark goes on to the end of its line. */
function isInsideString({ image, startOffset }: Token, offset: number, text: string): boolean {
    const end = startOffset + image.length;
    if (offset <= startOffset) return false;
    if (offset < end) return true;
    return !isClosedString(image) && !/[\r\n]/u.test(text.slice(end, offset));
}

function isInsideComment(offset: number): (comment: Token) => boolean {
    return ({ image, startOffset }) => {
        const end = startOffset + image.length;
        const goesOnAtEnd = image.startsWith('//') || !image.endsWith('*/');
        return startOffset < offset && (offset < end || (goesOnAtEnd && offset === end));
    };
}

function lineBefore(text: string, offset: number): string {
    const lineEnd = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
    return text.slice(lineEnd + 1, offset);
}

function countLines(text: string, offset: number): number {
    return text.slice(0, offset).split(/\r\n|[\r\n]/u).length;
}
