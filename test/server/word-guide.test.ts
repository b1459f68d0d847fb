// The tables of words hold together with the grammar and the model: no word goes without an explanation, no name unoffered.

import { AstUtils, EmptyFileSystem, GrammarAST } from 'langium';
import { expect, test } from 'vitest';
import { createJvmServices } from '../../language/index.ts';
import { EVOLUTIONS, LAYER_KINDS, MARKETS, PHASES, SEVERITIES, STATUSES } from '../../language/model/job-value-map.ts';
import { type Members, readStatementShapes, type StatementShape } from '../../language/parser/statement-shapes.ts';
import { NAMES_BY_RULE } from '../../server/completion/offer-names.ts';
import { meaningOfRule, ruleOfClause, valuesOfRule } from '../../server/telling/word-guide.ts';

const GRAMMAR = createJvmServices(EmptyFileSystem).jvm.Grammar;
const SHAPES = collectShapes(readStatementShapes(GRAMMAR), new Set());

function collectShapes(members: Members, known: Set<StatementShape>): Set<StatementShape> {
    for (const shape of members.values()) {
        if (known.has(shape)) continue;
        known.add(shape);
        if (shape.members) collectShapes(shape.members, known);
    }
    return known;
}

test('every statement and attribute of the grammar is explained', () => {
    const rules = [...SHAPES].map(({ rule }) => rule);
    expect(rules.length).toBeGreaterThan(30);
    expect(rules.filter((rule) => !meaningOfRule(rule))).toEqual([]);
});

test('every word that goes on in a header is explained', () => {
    const clauses = new Set([...SHAPES].flatMap((shape) => [...shape.clauses]));
    expect([...clauses].filter((word) => !meaningOfRule(ruleOfClause(word) ?? ''))).toEqual([]);
});

test('every argument that refers to a thing is offered the names of its kind', () => {
    const references = AstUtils.streamAllContents(GRAMMAR).filter(GrammarAST.isCrossReference);
    const byRule = new Map(references.flatMap((reference) => rulesAround(reference)));
    expect(new Map(NAMES_BY_RULE)).toEqual(byRule);
});

/** The rules that stand for a reference, directly or through the lists that they have in common, with its kind. */
function rulesAround(reference: GrammarAST.CrossReference): [rule: string, kind: string][] {
    const kind = reference.type.$refText.toLowerCase();
    return statementsAround(AstUtils.getContainerOfType(reference, GrammarAST.isParserRule)).map((rule) => [
        rule,
        kind,
    ]);
}

function statementsAround(rule: GrammarAST.ParserRule | undefined): string[] {
    if (!rule) return [];
    if (meaningOfRule(rule.name)) return [rule.name];
    const calls = AstUtils.streamAllContents(GRAMMAR).filter(GrammarAST.isRuleCall);
    const callers = calls.filter((call) => call.rule.ref === rule);
    return callers
        .flatMap((call) => statementsAround(AstUtils.getContainerOfType(call, GrammarAST.isParserRule)))
        .toArray();
}

test.each([
    ['StatusAttribute', STATUSES],
    ['EvolutionAttribute', EVOLUTIONS],
    ['Market', MARKETS],
    ['KindClause', LAYER_KINDS],
    ['Phases', PHASES],
    ['RuleSetting', ['off', ...[...SEVERITIES].reverse()]],
])('%s explains exactly the words that it takes', (rule, words) => {
    expect([...valuesOfRule(rule).keys()]).toEqual(words);
});
