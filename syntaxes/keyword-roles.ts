// What each keyword takes after it, read off the grammar, so that a new keyword is painted without a word here.

import { AstUtils, GrammarAST } from 'langium';

/** What stands behind a keyword: it decides how the words after it are painted. */
export type KeywordRole =
    /** A name, its own or that of another thing: `layer core`, `team platform`. */
    | 'name'
    /** One word of a fixed list: `status live`. */
    | 'value'
    /** The code of a rule: `allow orphan`. */
    | 'code'
    | 'amount'
    /** A number, with the name of a step before it where it is another party's: `score define 8`. */
    | 'step-amount'
    /** Names after commas. */
    | 'names'
    /** Steps and ranges of steps after commas. */
    | 'steps'
    /** Words of a fixed list after commas. */
    | 'values'
    /** Nothing, or a string: `closed`, `executor "…"`. */
    | 'plain';

export interface Keyword {
    readonly word: string;
    readonly role: KeywordRole;
    /** It begins something with a block, or something that stands at the top of a file. */
    readonly statement: boolean;
    /** It begins a fact inside of a block. Both: `team` is declared at the top, and named by its components. */
    readonly attribute: boolean;
}

/** From the role that says most to the one that says least: a keyword of two rules gets the first that fits. */
const ROLES: readonly KeywordRole[] = [
    'step-amount',
    'steps',
    'names',
    'values',
    'code',
    'name',
    'value',
    'amount',
    'plain',
];

/** All keywords of the grammar in alphabetical order. */
export function readKeywordRoles(grammar: GrammarAST.Grammar): readonly Keyword[] {
    const found = new Map<string, Keyword>();
    const add = ({ word, role, statement, attribute }: Keyword) => {
        const before = found.get(word) ?? { role, statement: false, attribute: false };
        found.set(word, {
            word,
            role: ROLES.indexOf(before.role) < ROLES.indexOf(role) ? before.role : role,
            statement: statement || before.statement,
            attribute: attribute || before.attribute,
        });
    };
    const topRules = readTopRules(grammar);
    for (const rule of grammar.rules.filter(GrammarAST.isParserRule)) {
        const statement = hasBlock(rule) || topRules.has(rule.name);
        for (const keyword of keywordsOf(rule)) {
            if (leadsRule(rule, keyword))
                add({ word: keyword.value, role: readRole(rule), statement, attribute: !statement });
            else add({ word: keyword.value, role: 'plain', statement: false, attribute: false });
        }
    }
    return [...found.values()].sort((one, other) => (one.word < other.word ? -1 : 1));
}

function readRole(rule: GrammarAST.ParserRule): KeywordRole {
    const [, second] = leavesOf(rule);
    if (GrammarAST.isKeyword(second) && /^\w/.test(second.value)) return 'plain';
    const header = [...AstUtils.streamAllContents(rule)].filter((node) => !isInBlock(node));
    const called = header.filter(GrammarAST.isRuleCall).map((call) => call.rule.$refText);
    const isList = header.some((node) => GrammarAST.isKeyword(node) && node.value === ',');
    const refersTo = header.filter(GrammarAST.isCrossReference).map((reference) => reference.type.$refText);
    if (called.includes('StepsList')) return 'steps';
    if (called.includes('TargetList') || (isList && !called.includes('Word'))) return 'names';
    if (isList) return 'values';
    if (called.includes('Amount')) return refersTo.includes('Step') ? 'step-amount' : 'amount';
    if (header.some((node) => GrammarAST.isAssignment(node) && node.feature === 'code')) return 'code';
    if (called.includes('Word')) return 'value';
    if (refersTo.length > 0 || header.some((node) => GrammarAST.isAssignment(node) && node.feature === 'name'))
        return 'name';
    return 'plain';
}

/** The rules that the file itself is made of. */
function readTopRules(grammar: GrammarAST.Grammar): ReadonlySet<string> {
    const statement = grammar.rules.find((rule) => rule.name === 'Statement');
    const calls = statement ? AstUtils.streamAllContents(statement).filter(GrammarAST.isRuleCall) : [];
    return new Set([...calls].map((call) => call.rule.$refText));
}

function keywordsOf(rule: GrammarAST.ParserRule): GrammarAST.Keyword[] {
    return [...AstUtils.streamAllContents(rule)]
        .filter(GrammarAST.isKeyword)
        .filter((keyword) => /^\w/.test(keyword.value) && !isInBlock(keyword));
}

/** Whether nothing comes before a keyword in its rule. */
function leadsRule(rule: GrammarAST.ParserRule, keyword: GrammarAST.Keyword): boolean {
    return leavesOf(rule)[0] === keyword;
}

/** The words of a rule in their order, written ones and called ones. */
function leavesOf(rule: GrammarAST.ParserRule) {
    return [...AstUtils.streamAllContents(rule)].filter(
        (node) => GrammarAST.isKeyword(node) || GrammarAST.isRuleCall(node) || GrammarAST.isCrossReference(node),
    );
}

function hasBlock(rule: GrammarAST.ParserRule): boolean {
    return AstUtils.streamAllContents(rule).some(isBlockStart);
}

function isInBlock(node: GrammarAST.AbstractElement | { readonly $container?: object }): boolean {
    for (let at = node as { $container?: unknown }; at; at = at.$container as { $container?: unknown }) {
        if (GrammarAST.isGroup(at) && at.elements[0] && isBlockStart(at.elements[0])) return true;
    }
    return false;
}

function isBlockStart(node: unknown): boolean {
    return GrammarAST.isKeyword(node) && node.value === '{';
}
