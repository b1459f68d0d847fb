// What arranging a text gives: tokens for the parser, what was set aside, and where the text stands at its end.

import type { IToken } from 'chevrotain';
import type { HeaderState } from './header-automaton.ts';
import type { Members, StatementShape } from './statement-shapes.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** A block that is open at some place of the text. */
export interface OpenBlock {
    /** The statement whose block it is; undefined for the file itself. */
    readonly shape: StatementShape | undefined;
    readonly members: Members;
    /** The first word of the statement, to point at when its end is missing. */
    readonly header: IToken | undefined;
    /** Opened by an indented line instead of a `{`: it ends where the indent ends. */
    readonly virtual?: boolean;
    /** The column at which it has ended, where that is not the one of its header. */
    readonly edge?: number;
    /** Where its `{` is missing: the place, among the problems, of the one that tells so. */
    readonly problem?: number;
    /** The column in which its statements begin, once one has begun a line. */
    column?: number | undefined;
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
    /** How many more `{` than `}` the part of the text has in which it stands. */
    readonly missingEnds: number;
}
