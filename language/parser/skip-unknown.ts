// Sets aside what no block takes. It stays in the text; only the parser does not see it.

import type { IToken } from 'chevrotain';
import type { LineArranger } from './arrange-lines.ts';
import type { OpenBlock } from './arrangement.ts';
import type { Members, StatementShape } from './statement-shapes.ts';
import { extendProblem, problemAt, shorten } from './syntax-problem.ts';
import { beginsLine, columnOf, isWord } from './tokens.ts';

/** Lines that were passed over one after the other. */
export interface SkippedLines {
    /** The place of the problem that tells of them, among the problems. */
    readonly problem: number;
    /** The first one begins with a word that is no keyword anywhere. */
    readonly unknown: boolean;
    /** The last token of the last line. */
    readonly last: IToken;
}

/** Sets a line aside that nothing here takes. What is done with a block that it opens, its `{` decides. */
export function skipLine(first: IToken, arranger: LineArranger): void {
    const { block, problems, skipped } = arranger;
    const known = arranger.types.keyword(first.image) !== undefined;
    // What would make sense below the headline that could not be read is told of there.
    const told = known && block.lifted;
    const joined = known && !told && skipped && goesWith(skipped, arranger) ? skipped : undefined;
    const last = arranger.setLineAside(first);
    if (joined) joinSkipped(joined, last, arranger);
    if (joined || told) return;
    problems.push(problemAt('syntax-error', first, tellWhatIsUnknown(first, block), isWord(first) ? first : last));
    arranger.skipped = { problem: problems.length - 1, unknown: isWord(first) && !known, last };
}

/** Adds more of the text to lines that were passed over, and to the problem that tells of them. */
export function joinSkipped(skipped: SkippedLines, last: IToken, arranger: LineArranger): void {
    const told = arranger.problems[skipped.problem];
    if (told) {
        const message = told.message.replace('this line is', 'these lines are');
        arranger.problems[skipped.problem] = { ...extendProblem(told, last), message };
    }
    arranger.skipped = { ...skipped, last };
}

/** Lines whose own headline is lost or could not be read are one problem, if they would make sense below another. */
function goesWith({ unknown, last }: SkippedLines, { words, place, missingEnds }: LineArranger): boolean {
    return last === words[place - 1] && (unknown || missingEnds < 0);
}

/** Tells of a line that was passed over that what belongs to it goes with it. */
export function tellOfBlock({ skipped, problems, words, place }: LineArranger): void {
    const told = skipped && problems[skipped.problem];
    if (told && skipped.last === words[place - 1])
        problems[skipped.problem] = { ...told, message: told.message.replace('over.', 'over with its block.') };
}

/** The block that a line which was passed over would have opened, if the next line stands further in. */
export function findCutBlock(first: IToken, { block, words, place }: LineArranger): OpenBlock | undefined {
    const next = words[place];
    const edge = Math.max(columnOf(first), block.column ?? 0);
    if (!next || /^[{}]$/.test(next.image) || columnOf(next) <= edge) return undefined;
    const sibling = block.members.get(next.image)?.members === undefined && block.members.has(next.image);
    if (block.column === undefined && (sibling || columnOf(first) <= columnOf(block.header))) return undefined;
    return cutBlock(first, block, columnOf(first), columnOf(next));
}

/**
 * A block whose headline could not be read. Statements with a block of their own stand in the block around it instead;
 * so does what a headline below that one could not have.
 */
export function cutBlock(header: IToken, block: OpenBlock, edge: number, column: number): OpenBlock {
    const members = new Map([...block.members].filter(([, shape]) => standsOnlyHere(shape, block.members)));
    return { ...block, members, header, lifted: true, virtual: true, edge, column };
}

/** Whether a statement of a block cannot stand one block further in as something else, as `team` can in a component. */
function standsOnlyHere(shape: StatementShape, members: Members): boolean {
    return [...members.values()].every((other) => {
        const inner = other.members?.get(shape.keyword);
        return inner === undefined || (inner === shape && shape.members !== undefined);
    });
}

/** Sets everything aside up to the `}` of a block whose `{` has been set aside. */
export function setBlockAside(arranger: LineArranger): void {
    let last: IToken | undefined;
    for (let depth = 1; depth > 0; ) {
        last = arranger.words[arranger.place];
        if (!last) return;
        if (last.image === '{') depth += 1;
        if (last.image === '}') depth -= 1;
        arranger.setAside(last);
    }
    if (last && arranger.skipped) arranger.skipped = { ...arranger.skipped, last };
}

/** Whether a line of the block after a `{` begins a statement that has a block of its own. */
export function holdsStatements(words: readonly IToken[], brace: number, members: Members): boolean {
    let depth = 0;
    for (let place = brace; place < words.length; place += 1) {
        const word = words[place] as IToken;
        if (word.image === '{') depth += 1;
        if (word.image === '}') depth -= 1;
        if (depth === 0) return false;
        const first = beginsLine(words, place) || words[place - 1]?.image === '{';
        const shape = depth === 1 && first ? members.get(word.image) : undefined;
        if (shape?.members && standsOnlyHere(shape, members)) return true;
    }
    return false;
}

function tellWhatIsUnknown(token: IToken, { shape }: OpenBlock): string {
    const place = shape ? `in the block of a ‘${shape.keyword}’` : 'at the beginning of a statement';
    return isWord(token)
        ? `‘${shorten(token.image)}’ means nothing ${place}, so this line is passed over.`
        : 'A line must begin with a word that says what it is, so this one is passed over.';
}
