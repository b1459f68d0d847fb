// Keeps the blocks of a half-typed text well-formed: closes those whose `}` is missing, opens one whose `{` is missing,
// passes over a brace too many. Each repair is one problem at its cause. It never changes the text.

import type { IToken } from 'chevrotain';
import type { Repair } from '../model/problem.ts';
import type { LineArranger } from './arrange-lines.ts';
import type { OpenBlock } from './arrangement.ts';
import { BraceBalance } from './brace-balance.ts';
import { findMisspelt } from './find-misspelt.ts';
import {
    edgeOf,
    followsSkipped,
    hasEnded,
    isAmidHeader,
    isIndented,
    isOrphan,
    isStrayBegin,
    isStrayEnd,
    lacksBegin,
} from './judge-braces.ts';
import {
    cutBlock,
    findCutBlock,
    holdsStatements,
    joinSkipped,
    setBlockAside,
    skipLine,
    tellOfBlock,
} from './skip-unknown.ts';
import type { StatementShape } from './statement-shapes.ts';
import { isClosed } from './string-token.ts';
import { extendProblem, problemAt } from './syntax-problem.ts';
import { beginsLine, columnOf, firstOfLine, isBrace, isWord, virtualToken } from './tokens.ts';

const NO_BLOCK = 'Nothing here can have a block ‘{ … }’.';
const ONE_END_TOO_MANY = 'There is one ‘}’ too many here. Remove it.';
const ENDS_TOO_MANY = 'These ‘}’ are too many here. Remove them.';

export class BlockRepair {
    private readonly arranger: LineArranger;
    private readonly balance: BraceBalance;
    /** How many blocks one after the other lacked their end at the same place of the text. */
    private closed = 0;
    private closedAt = -1;
    /** The brace that was told of last. */
    private strayBrace: IToken | undefined;

    constructor(arranger: LineArranger) {
        this.arranger = arranger;
        this.balance = new BraceBalance(arranger.words, arranger.block.members);
    }

    /** How many more `{` than `}` this part of the text has. */
    get missingEnds(): number {
        return this.balance.missing;
    }

    /** Takes a `{`: it opens the block of the open statement, or a block that nothing takes. */
    openBlock(token: IToken): void {
        const { arranger } = this;
        const { statement, words, place } = arranger;
        const skipped = followsSkipped(arranger) && !beginsLine(words, place);
        if (this.balance.missing > 0 && isStrayBegin(token, arranger)) this.skipBegin(token);
        else if (!statement?.shape.members || (skipped && !statement.shape.members.has(words[place + 1]?.image ?? '')))
            this.skipBlock(token);
        else {
            arranger.emit(token);
            this.enter({ shape: statement.shape, members: statement.shape.members, header: statement.header });
        }
    }

    /** Takes a `}`: it closes the innermost block; one too many is set aside. */
    closeBlock(token: IToken): void {
        const { arranger, balance } = this;
        this.closeInside(token);
        const stray = balance.missing < 0 && isStrayEnd(token, arranger);
        if (arranger.blocks.length === 1 || stray) this.skipEnd(token);
        else if (this.leave().lifted) arranger.setAside(token);
        else arranger.emit(token);
    }

    /** Takes a line that nothing here takes, with the lines of the block that its indent would open. */
    skipStatement(first: IToken): void {
        const { arranger } = this;
        const whole = beginsLine(arranger.words, arranger.place);
        const amidHeader = whole && isAmidHeader(first, arranger);
        if (!amidHeader) arranger.endStatement();
        skipLine(first, arranger);
        const block = whole && !amidHeader ? findCutBlock(first, arranger) : undefined;
        if (!block) return;
        tellOfBlock(arranger);
        this.balance.missing += 1;
        this.enter(block);
    }

    /** The statement that a first word begins here, after opening or closing the blocks that it asks for. */
    findShape(token: IToken): StatementShape | undefined {
        const { arranger, balance } = this;
        if (!isWord(token)) return undefined;
        if (balance.begins(token)) this.beginPart(token);
        if (this.isMissingBegin(token)) this.openVirtually(!isIndented(token, arranger));
        this.closeBefore(token);
        if (balance.missing < 0 && isOrphan(token, arranger)) this.openOrphaned(token);
        return arranger.block.members.get(token.image);
    }

    /** The statement that a first word begins if its keyword is misspelt, after opening the block that it asks for. */
    findMisspelt(token: IToken): StatementShape | undefined {
        const found = findMisspelt(token, this.arranger, isIndented(token, this.arranger));
        if (found?.opens) this.openVirtually(false);
        return found?.shape;
    }

    /** Closes, at the end of the text, what is still open. */
    closeAllBlocks(): void {
        while (this.arranger.blocks.length > 1) this.closeVirtually(this.arranger.block.virtual !== true);
        this.arranger.endStatement();
    }

    private beginPart(token: IToken): void {
        this.closeAllBlocks();
        this.balance.enter(token);
    }

    /** Sets a `{` aside; amid a line that was passed over, with the rest of it. */
    private skipBegin(token: IToken): void {
        const { arranger } = this;
        const { skipped, next } = arranger;
        const follows = followsSkipped(arranger);
        this.balance.missing -= 1;
        arranger.setAside(token);
        if (!follows || !skipped) this.tellBrace(token, next, NO_BLOCK, NO_BLOCK);
        else arranger.skipped = { ...skipped, last: next ? arranger.setLineAside(next) : token };
    }

    /** Takes a `{` without a header: its block is kept where its lines can stand here, else set aside. */
    private skipBlock(token: IToken): void {
        const { arranger } = this;
        const { words, place, aside } = arranger;
        const told = followsSkipped(arranger) || aside[aside.length - 1]?.startLine === token.startLine;
        if (!told) this.tell(token, NO_BLOCK);
        const keep = holdsStatements(words, place, arranger.block.members);
        arranger.endStatement();
        arranger.setAside(token);
        const lifted = { ...arranger.block, lifted: true, virtual: false, column: undefined };
        if (keep) this.enter({ ...lifted, header: firstOfLine(words, place) });
        else setBlockAside(arranger);
    }

    private enter(block: OpenBlock): void {
        this.arranger.blocks.push(block);
        this.arranger.statement = undefined;
    }

    private leave(): OpenBlock {
        const { block, lifted, words, place } = this.arranger;
        const end = words[place]?.startOffset ?? Number.POSITIVE_INFINITY;
        if (block.lifted && block.header) lifted.push({ start: block.header.startOffset, end });
        this.arranger.blocks.pop();
        this.arranger.statement = undefined;
        return block;
    }

    /** Sets a `}` aside; below lines that were passed over it belongs to them. */
    private skipEnd(token: IToken): void {
        const { arranger } = this;
        const { skipped, words, place, next } = arranger;
        const follows = followsSkipped(arranger) && beginsLine(words, place);
        this.balance.missing += 1;
        arranger.setAside(token);
        if (follows && skipped) joinSkipped(skipped, token, arranger);
        else this.tellBrace(token, next, ONE_END_TOO_MANY, ENDS_TOO_MANY);
    }

    /** An indented attribute below a header without `{` belongs to that header. */
    private isMissingBegin(token: IToken): boolean {
        const { arranger, balance } = this;
        const member = arranger.statement?.shape.members?.has(token.image) === true;
        return member && (isIndented(token, arranger) || (balance.missing < 0 && lacksBegin(token, arranger)));
    }

    /** Opens the block of the open statement, which ends with its indent, or else with the `}` that is left for it. */
    private openVirtually(untilEnd: boolean): void {
        const { arranger } = this;
        const { statement, tokens } = arranger;
        const last = tokens[tokens.length - 1];
        if (!statement?.shape.members || !last) return;
        const { shape, header } = statement;
        const message = `The block of this ‘${shape.keyword}’ has no ‘{’. Write it at the end of the line.`;
        this.tell(header, message, { by: 'begin', after: endOf(this.lastOnLineOf(last)) });
        tokens.push(virtualToken(arranger.types.terminal('{'), '{', last));
        this.balance.missing += 1;
        const problem = arranger.problems.length - 1;
        const members = shape.members as OpenBlock['members'];
        this.enter({ shape, members, header, virtual: !untilEnd, problem });
    }

    /** Enters the block of a headline that is lost. */
    private openOrphaned(token: IToken): void {
        const { block } = this.arranger;
        this.tell(token, 'This line stands further in, but the line that begins its block is missing above it.');
        this.balance.missing += 1;
        this.enter(cutBlock(token, block, block.column ?? 0, columnOf(token)));
    }

    /** Closes the blocks that have ended before the first word of a line, and tells of a `}` that is missing. */
    private closeBefore(token: IToken): void {
        const { arranger, balance } = this;
        while (arranger.block.virtual && hasEnded(arranger.block, token)) this.closeVirtually(false);
        if (balance.missing <= 0) return;
        const taker = arranger.blocks.findLastIndex((block, depth) => takes(block, token, arranger.blocks[depth + 1]));
        while (taker >= 0 && arranger.blocks.length > taker + 1) this.closeVirtually(arranger.block.virtual !== true);
    }

    /** Closes the blocks inside the one whose header a `}` at the start of a line stands below, where a `}` is missing. */
    private closeInside(token: IToken): void {
        const { arranger, balance } = this;
        const { blocks, words, place } = arranger;
        if (!beginsLine(words, place)) return;
        while (arranger.block.virtual && columnOf(token) < edgeOf(arranger.block)) this.closeVirtually(false);
        const fits = blocks.findLastIndex(({ header }) => header?.startColumn === token.startColumn);
        while (fits > 0 && balance.missing > 0 && blocks.length > fits + 1)
            this.closeVirtually(arranger.block.virtual !== true);
    }

    private closeVirtually(tell: boolean): void {
        const { arranger } = this;
        const { header, lifted, problem } = arranger.block;
        const last = arranger.tokens[arranger.tokens.length - 1];
        if (problem !== undefined && !tell) this.noteEnd(problem);
        this.leave();
        this.balance.missing -= 1;
        if (last && !lifted) arranger.tokens.push(virtualToken(arranger.types.terminal('}'), '}', last));
        if (tell && header)
            this.tell(header, 'This block is not closed. Write ‘}’ where it ends.', this.repairEnd(header));
    }

    /** Without a brace amid a line, what stands around it would be read together. */
    private repairBrace(next: IToken | undefined): Repair | undefined {
        return !next || isBrace(next) ? { by: 'removing' } : undefined;
    }

    /** The block ends before the token that is being taken; others in it may lack their end there, too. */
    private repairEnd(header: IToken): Repair | undefined {
        const { words, place } = this.arranger;
        const last = words[place - 1];
        if (!last) return undefined;
        this.closed = this.closedAt === place ? this.closed + 1 : 1;
        this.closedAt = place;
        // Behind what goes on to the end of its line nothing can be written on it.
        const runsOn =
            last.tokenType.name === 'CONFLICT' || (last.tokenType.name === 'STRING' && !isClosed(last.image));
        const onLine = last.endLine === header.startLine && !runsOn;
        return { by: 'end', after: endOf(last), blocks: this.closed, onLine };
    }

    /** A block without its `{` ends before the token that is being taken, where no `}` stands either. */
    private noteEnd(problem: number): void {
        const { problems, words, place } = this.arranger;
        const [told, last] = [problems[problem], words[place - 1]];
        if (told?.repair?.by !== 'begin' || !last) return;
        problems[problem] = { ...told, repair: { ...told.repair, end: endOf(last) } };
    }

    /** The last token on the line of another one, before the one that is being taken. */
    private lastOnLineOf({ endLine }: IToken): IToken | undefined {
        const { words, place } = this.arranger;
        let last = place - 1;
        while (last > 0 && words[last]?.startLine !== endLine) last -= 1;
        return words[last];
    }

    /** Tells of a brace that was set aside, the same ones right behind each other on a line as one problem. */
    private tellBrace(token: IToken, next: IToken | undefined, message: string, ofSeveral: string): void {
        const { problems, words, place } = this.arranger;
        const before = words[place - 2];
        const told = problems[problems.length - 1];
        const isOneMore = before === this.strayBrace && before?.image === token.image && !beginsLine(words, place - 1);
        this.strayBrace = token;
        const repair = this.repairBrace(next);
        if (!told || !isOneMore) this.tell(token, message, repair);
        else {
            const problem = { ...extendProblem(told, token), message: ofSeveral };
            problems[problems.length - 1] = repair ? { ...problem, repair } : problem;
        }
    }

    private tell(token: IToken, message: string, repair?: Repair): void {
        const problem = problemAt('syntax-error', token, message);
        this.arranger.problems.push(repair ? { ...problem, repair } : problem);
    }
}

/** The place behind a token. */
function endOf(token: IToken | undefined): number {
    return token ? token.startOffset + token.image.length : 0;
}

/**
 * Whether a block takes the first word of a line, though a block inside it is still open: what has a block of its own
 * ends those inside, and so does what stands no further in than they do.
 */
function takes(block: OpenBlock, token: IToken, inner: OpenBlock | undefined): boolean {
    const shape = block.members.get(token.image);
    if (!shape || hasEnded(block, token)) return false;
    return !inner || shape.members !== undefined || columnOf(token) <= columnOf(inner.header);
}
