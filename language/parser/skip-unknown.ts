// Sets aside what no block takes. It stays in the text; only the parser does not see it.

import type { IToken } from 'chevrotain';
import type { LineArranger } from './arrange-lines.ts';
import type { OpenBlock } from './arrangement.ts';
import type { Members } from './statement-shapes.ts';
import { problemAt } from './syntax-problem.ts';
import { isWord } from './tokens.ts';

/** Sets a line aside that nothing here takes. What is done with a block that it opens, its `{` decides. */
export function skipStatement(first: IToken, arranger: LineArranger): void {
    const { block } = arranger;
    arranger.endStatement();
    const last = arranger.setLineAside(first);
    const message = tellWhatIsUnknown(first, block);
    arranger.problems.push(problemAt('syntax-error', first, message, isWord(first) ? first : last));
}

/** Sets everything aside up to the `}` of a block whose `{` has been set aside. */
export function setBlockAside(arranger: LineArranger): void {
    for (let depth = 1; depth > 0; ) {
        const token = arranger.words[arranger.place];
        if (!token) return;
        if (token.image === '{') depth += 1;
        if (token.image === '}') depth -= 1;
        arranger.setAside(token);
    }
}

/** Whether a line of the block after a `{` begins a statement that has a block of its own. */
export function holdsStatements(words: readonly IToken[], brace: number, members: Members): boolean {
    let depth = 0;
    for (let place = brace; place < words.length; place += 1) {
        const word = words[place] as IToken;
        if (word.image === '{') depth += 1;
        if (word.image === '}') depth -= 1;
        if (depth === 0) return false;
        const first = words[place - 1]?.endLine !== word.startLine;
        if (depth === 1 && first && members.get(word.image)?.members) return true;
    }
    return false;
}

function tellWhatIsUnknown(token: IToken, { shape }: OpenBlock): string {
    const place = shape ? `in the block of a ‘${shape.keyword}’` : 'at the beginning of a statement';
    return isWord(token)
        ? `‘${token.image}’ means nothing ${place}, so this line is passed over.`
        : 'A line must begin with a word that says what it is, so this one is passed over.';
}
