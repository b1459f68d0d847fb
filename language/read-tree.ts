// From a text to its syntax tree, statement by statement. A statement that an earlier version of the text has, too, is
// taken over from its tree instead of being read again: an edit changes one of hundreds.

import type { IToken } from 'chevrotain';
import { CstUtils, EmptyFileSystem, type LeafCstNode } from 'langium';
import type { Layer, MapFile, Statement } from './generated/ast.ts';
import { createJvmServices, type JvmServices } from './jvm-module.ts';
import type { TextSpan } from './parser/arrangement.ts';
import { type CutStatement, cutStatements } from './parser/cut-statements.ts';
import type { JvmLexer } from './parser/jvm-lexer.ts';
import { baseOf, beginOf, hasShape, type Passage, putPassage, readPassage, textOf } from './parser/passage.ts';
import type { SyntaxProblem } from './parser/syntax-problem.ts';
import type { JvmTokenBuilder } from './parser/token-builder.ts';
import { collectNames, type MapNames } from './references/map-names.ts';

/** One version of a text as a tree. */
export interface MapTree {
    readonly uri: string;
    readonly text: string;
    /** Its statements hold their places relative to their passages; `model/ranges.ts` says where they stand. */
    readonly file: MapFile;
    /** What was read for itself, in the order of the text; the components of a layer after what is left of the layer. */
    readonly passages: readonly Passage[];
    /** The same object as in the version before where the names are the same. */
    readonly names: MapNames;
    /** What the lexer could not use. */
    readonly problems: readonly SyntaxProblem[];
    /** The blocks of headers that could not be read. */
    readonly lifted: readonly TextSpan[];
    /** All comments in the order of the text. */
    readonly comments: readonly IToken[];
}

/**
 * The syntax tree of a text. What `previous` has in common with it moves over into the new tree, so `previous` must not
 * be used any more.
 */
export function readTree(text: string, uri: string, previous?: MapTree): MapTree {
    const { tokens, problems, lifted, comments } = arrangeText(text);
    const reader = new StatementReader(text, previous?.passages ?? []);
    const file = { $type: 'MapFile', statements: [] as Statement[] } as unknown as MapFile;
    for (const statement of cutStatements(tokens, reader.types)) reader.read(statement, file);
    const names = collectNames(file, previous?.names);
    return { uri, text, file, passages: reader.passages, names, problems, lifted, comments };
}

/** The word or mark that holds an offset. */
export function findLeafAt({ passages }: MapTree, offset: number): LeafCstNode | undefined {
    for (const { node, text } of passages) {
        const root = node.$cstNode?.root;
        const place = root ? offset - baseOf(root).offset : -1;
        const leaf = root && place >= 0 && place < text.length && CstUtils.findLeafNodeAtOffset(root, place);
        if (leaf) return leaf;
    }
    return undefined;
}

/** The tokens of a text, and where it stands at its end: what the completion reads. */
export function arrangeText(text: string, until?: number): ReturnType<JvmLexer['arrange']> {
    return (openServices().jvm.parser.Lexer as JvmLexer).arrange(text, until);
}

class StatementReader {
    readonly passages: Passage[] = [];
    readonly types: JvmTokenBuilder;
    private readonly text: string;
    private readonly known = new Map<string, Passage[]>();
    private readonly parser = openServices().jvm.parser;

    constructor(text: string, known: readonly Passage[]) {
        this.text = text;
        this.types = this.parser.TokenBuilder as JvmTokenBuilder;
        for (const passage of known) {
            const same = this.known.get(passage.text);
            if (same) same.push(passage);
            else this.known.set(passage.text, [passage]);
        }
    }

    /** Adds a statement to the file. */
    read({ tokens, members }: CutStatement, file: MapFile): void {
        const statement = this.readOne(tokens, members.length > 0);
        hang(statement, file, 'statements', file.statements);
        for (const member of members) {
            hang(this.readOne(member, false), statement, 'attributes', (statement as Layer).attributes);
        }
    }

    /** What is left of a layer without its components is read each time: they are in its text. */
    private readOne(tokens: readonly IToken[], isGutted: boolean): Statement {
        const text = textOf(this.text, tokens);
        const known = isGutted ? undefined : this.takeKnown(text, tokens);
        const passage = known ?? readPassage(this.parser.LangiumParser, this.parser.Lexer as JvmLexer, tokens, text);
        this.passages.push(passage);
        return passage.node;
    }

    private takeKnown(text: string, tokens: readonly IToken[]): Passage | undefined {
        const passages = this.known.get(text);
        const passage = passages?.at(-1);
        if (!passage || !hasShape(passage, tokens)) return undefined;
        passages?.pop();
        putPassage(passage, beginOf(tokens));
        return passage;
    }
}

function hang(node: Statement, container: MapFile | Statement, property: string, list: unknown[]): void {
    Object.assign(node, { $container: container, $containerProperty: property, $containerIndex: list.length });
    list.push(node);
}

let services: JvmServices | undefined;

function openServices(): JvmServices {
    services ??= createJvmServices(EmptyFileSystem);
    return services;
}
