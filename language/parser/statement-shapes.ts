// What may stand in which block, read off the grammar: which words begin a statement there, which words go on in its
// header, and what its own block takes. The lexer and the completion both ask here, so neither repeats the grammar.

import { type AstNode, AstUtils, GrammarAST } from 'langium';
import { type HeaderState, readHeader } from './header-automaton.ts';

/** One kind of statement or attribute. */
export interface StatementShape {
    /** The grammar rule, which tells two statements with the same word apart (`score` of a step and of a competitor). */
    readonly rule: string;
    /** The word it begins with. */
    readonly keyword: string;
    /** Words that may follow in its header. */
    readonly clauses: ReadonlySet<string>;
    /** What may follow what in its header. */
    readonly header: HeaderState;
    /** What its block takes, by first word; undefined where it takes no block. */
    readonly members: Members | undefined;
}

/** The statements that a block takes, by their first word. */
export type Members = ReadonlyMap<string, StatementShape>;

/** Reads the statements of a whole file, with everything below them, off the grammar. */
export function readStatementShapes(grammar: GrammarAST.Grammar): Members {
    const entry = grammar.rules.find((rule) => GrammarAST.isParserRule(rule) && rule.entry);
    const known = new Map<string, StatementShape>();
    return entry ? readMembers(AstUtils.streamAllContents(entry), known) : new Map();
}

/** Every word of the grammar that is spelled with letters. */
export function readKeywords(grammar: GrammarAST.Grammar): readonly string[] {
    const words = AstUtils.streamAllContents(grammar)
        .filter(GrammarAST.isKeyword)
        .map((keyword) => keyword.value);
    return [...new Set(words.filter(isWord))].sort();
}

const headwords = new WeakMap<Members, ReadonlySet<string>>();

/** The words that begin a statement with a block, here and in all blocks below; a name follows most of them. */
export function findHeadwords(members: Members): ReadonlySet<string> {
    const known = headwords.get(members) ?? new Set(collectHeadwords(members, new Set()));
    headwords.set(members, known);
    return known;
}

function collectHeadwords(members: Members, seen: Set<StatementShape>): string[] {
    return [...members.values()].flatMap((shape) => {
        if (!shape.members || seen.has(shape)) return [];
        seen.add(shape);
        return [shape.keyword, ...collectHeadwords(shape.members, seen)];
    });
}

function readMembers(nodes: Iterable<AstNode>, known: Map<string, StatementShape>): Members {
    const members = new Map<string, StatementShape>();
    for (const node of nodes) {
        if (!GrammarAST.isRuleCall(node) || !GrammarAST.isParserRule(node.rule.ref)) continue;
        for (const shape of readShapes(node.rule.ref, known)) members.set(shape.keyword, shape);
    }
    return members;
}

/** A rule that begins with a keyword is one statement; any other stands for the statements it chooses from. */
function readShapes(rule: GrammarAST.ParserRule, known: Map<string, StatementShape>): StatementShape[] {
    const seen = known.get(rule.name);
    if (seen) return [seen];
    const keyword = firstKeyword(rule.definition);
    if (keyword === undefined) return [...readMembers(AstUtils.streamAllContents(rule), known).values()];
    const block = AstUtils.streamAllContents(rule).find(isBlock);
    const { start, tokens } = readHeader(rule);
    const shape = {
        rule: rule.name,
        keyword,
        clauses: new Set([...tokens].filter((token) => isWord(token) && token !== keyword)),
        header: start,
        members: block ? readMembers(AstUtils.streamAllContents(block), known) : undefined,
    };
    known.set(rule.name, shape);
    return [shape];
}

/** Keywords are written in small letters, terminals in capitals. */
function isWord(token: string): boolean {
    return /^[a-z]/.test(token);
}

function firstKeyword(element: GrammarAST.AbstractElement | undefined): string | undefined {
    if (GrammarAST.isKeyword(element)) return element.value;
    if (GrammarAST.isAssignment(element)) return firstKeyword(element.terminal);
    if (GrammarAST.isGroup(element)) return firstKeyword(element.elements[0]);
    return undefined;
}

function isBlock(node: AstNode): node is GrammarAST.Group {
    return GrammarAST.isGroup(node) && firstKeyword(node) === '{';
}
