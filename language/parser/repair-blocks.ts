// Keeps the blocks of a half-typed text well-formed: closes those whose `}` is missing, opens one whose `{` is missing,
// passes over a brace too many. Each repair is one problem at its cause. It never changes the text.

import type { IToken } from 'chevrotain';
import type { LineArranger } from './arrange-lines.ts';
import type { OpenBlock } from './arrangement.ts';
import { findMisspelt } from './find-misspelt.ts';
import { holdsStatements, setBlockAside } from './skip-unknown.ts';
import type { StatementShape } from './statement-shapes.ts';
import { problemAt } from './syntax-problem.ts';
import { isWord, virtualToken } from './tokens.ts';

export class BlockRepair {
    private readonly arranger: LineArranger;
    /** How many more `{` than `}` the text has: a `}` is missing only where it is above 0. */
    private missingEnds: number;

    constructor(arranger: LineArranger) {
        this.arranger = arranger;
        const count = (image: string) => arranger.words.filter((word) => word.image === image).length;
        this.missingEnds = count('{') - count('}');
    }

    /** Takes a `{`: it opens the block of the open statement, or a block that nothing takes. */
    openBlock(token: IToken): void {
        const { statement } = this.arranger;
        if (!statement?.shape.members) {
            this.skipBlock(token);
            return;
        }
        this.arranger.emit(token);
        this.enter({ shape: statement.shape, members: statement.shape.members, header: statement.header });
    }

    /** Takes a `}`: it closes the innermost block; one too many is set aside. */
    closeBlock(token: IToken): void {
        this.closeByIndent(token);
        this.closeInside(token);
        if (this.isTooMany(token)) this.skipEnd(token);
        else if (this.leave().lifted) this.arranger.setAside(token);
        else this.arranger.emit(token);
    }

    /** The statement that a first word begins here, after opening or closing the blocks that it asks for. */
    findShape(token: IToken): StatementShape | undefined {
        if (!isWord(token)) return undefined;
        if (this.opensByIndent(token)) this.openByIndent();
        this.closeByIndent(token);
        return this.arranger.block.members.get(token.image) ?? this.closeUpTo(token);
    }

    /** The statement that a first word begins if its keyword is misspelt, after opening the block that it asks for. */
    findMisspelt(token: IToken): StatementShape | undefined {
        const found = findMisspelt(token, this.arranger, this.isIndented(token));
        if (found?.opens) this.openByIndent();
        return found?.shape;
    }

    /** Closes, at the end of the text, what is still open. */
    closeAllBlocks(): void {
        while (this.arranger.blocks.length > 1) this.closeVirtually(this.arranger.block.virtual !== true);
        this.arranger.endStatement();
    }

    /** Takes a `{` without a header: its block is kept where its lines can stand here, else set aside. */
    private skipBlock(token: IToken): void {
        const { arranger } = this;
        const afterSkipped = arranger.aside[arranger.aside.length - 1]?.startLine === token.startLine;
        if (!afterSkipped)
            arranger.problems.push(problemAt('syntax-error', token, 'Nothing here can have a block ‘{ … }’.'));
        const keep = holdsStatements(arranger.words, arranger.place, arranger.block.members);
        const doubled = this.missingEnds > 0 && arranger.words[arranger.place - 1]?.image === '{';
        arranger.endStatement();
        arranger.setAside(token);
        if (doubled) this.missingEnds -= 1;
        else if (keep) this.enter({ ...arranger.block, lifted: true, header: token });
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

    /**
     * Where the text has more `}` than `{`, the one too many is the one that its indent does not fit, if the text goes
     * on inside the block after it.
     */
    private isTooMany(token: IToken): boolean {
        const { block, blocks, words, place } = this.arranger;
        if (blocks.length === 1) return true;
        if (this.missingEnds >= 0 || !block.header || block.header.startLine === token.startLine) return false;
        const edge = block.header.startColumn ?? 0;
        const next = words[place + 1];
        const goesOn = next !== undefined && ((next.startColumn ?? 0) > edge || next.image === '}');
        return goesOn && (token.startColumn ?? 0) > edge;
    }

    private skipEnd(token: IToken): void {
        this.missingEnds += 1;
        this.arranger.setAside(token);
        this.arranger.problems.push(problemAt('syntax-error', token, 'There is one ‘}’ too many here. Remove it.'));
    }

    /** An indented attribute below a header without `{` belongs to that header. */
    private opensByIndent(token: IToken): boolean {
        return this.arranger.statement?.shape.members?.has(token.image) === true && this.isIndented(token);
    }

    /** Whether a token stands below the header of the open statement, and further in. */
    isIndented(token: IToken): boolean {
        const header = this.arranger.statement?.header;
        return (
            header !== undefined &&
            (token.startLine ?? 0) > (header.startLine ?? 0) &&
            (token.startColumn ?? 0) > (header.startColumn ?? 0)
        );
    }

    private openByIndent(): void {
        const { arranger } = this;
        const statement = arranger.statement;
        const last = arranger.tokens[arranger.tokens.length - 1];
        if (!statement?.shape.members || !last) return;
        arranger.problems.push(
            problemAt(
                'syntax-error',
                statement.header,
                `The block of this ‘${statement.shape.keyword}’ has no ‘{’. Write it at the end of the line.`,
            ),
        );
        arranger.tokens.push(virtualToken(arranger.types.terminal('{'), '{', last));
        this.missingEnds += 1;
        this.enter({
            shape: statement.shape,
            members: statement.shape.members,
            header: statement.header,
            virtual: true,
        });
    }

    /** A block that an indented line opened ends where the indent ends, if no `}` is left for it. */
    private closeByIndent(token: IToken): void {
        const { block } = this.arranger;
        const outdented = (token.startColumn ?? 0) <= (block.header?.startColumn ?? 0);
        if (block.virtual && outdented && this.missingEnds > 0) this.closeVirtually(false);
    }

    /** Closes the blocks inside the one whose header a `}` at the start of a line stands below, where a `}` is missing. */
    private closeInside(token: IToken): void {
        const { blocks, words, place } = this.arranger;
        if (words[place - 1]?.endLine === token.startLine) return;
        const fits = blocks.findLastIndex(({ header }) => header?.startColumn === token.startColumn);
        while (fits > 0 && this.missingEnds > 0 && blocks.length > fits + 1)
            this.closeVirtually(this.arranger.block.virtual !== true);
    }

    /** Closes the blocks up to the one that takes a statement, where a `}` is missing in the text. */
    private closeUpTo(token: IToken): StatementShape | undefined {
        const { arranger } = this;
        const taker = arranger.blocks.findLastIndex((block) => block.members.get(token.image)?.members !== undefined);
        if (taker < 0 || this.missingEnds <= 0) return undefined;
        while (arranger.blocks.length > taker + 1) this.closeVirtually(true);
        return arranger.block.members.get(token.image);
    }

    private closeVirtually(tell: boolean): void {
        const { arranger } = this;
        const { header, lifted } = arranger.block;
        const last = arranger.tokens[arranger.tokens.length - 1];
        this.leave();
        this.missingEnds -= 1;
        if (last && !lifted) arranger.tokens.push(virtualToken(arranger.types.terminal('}'), '}', last));
        if (tell && header) {
            arranger.problems.push(
                problemAt('syntax-error', header, 'This block is not closed. Write ‘}’ where it ends.'),
            );
        }
    }
}
