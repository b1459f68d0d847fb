// What there is to tell about a word that is no name: a keyword, a value such as `planned`, the code of a rule, a title.

import { type AstNode, type CstNode, GrammarAST, type LeafCstNode } from 'langium';
import {
    type Finding,
    findLeafAt,
    findReasons,
    findRule,
    type JobValueMap,
    rangeOf,
    readRuleSettings,
} from '../../language/index.ts';
import type { Reading } from '../maps/reading.ts';
import { titlesOf } from './describe-component.ts';
import { describeJob, describeMap } from './describe-map.ts';
import { describeStatement } from './describe-thing.ts';
import { type Description, type Fact, listFacts } from './description.ts';
import { meaningOfRule, valuesOfRule } from './word-guide.ts';

/** The word that holds an offset, its end included. */
export function findWord({ tree }: Reading, offset: number): CstNode | undefined {
    return findLeafAt(tree, offset) ?? findLeafAt(tree, offset - 1);
}

export function describeWord(word: CstNode, reading: Reading): Description | undefined {
    const { astNode, text } = word;
    if (GrammarAST.isKeyword((word as LeafCstNode).grammarSource)) return describeKeyword(word, reading.map);
    if (astNode.$type === 'Word') return describeValue(text, astNode.$container?.$type ?? '', reading.map);
    if (astNode.$type === 'StepsItem' && text === 'all') return describeEvery(reading);
    return /^["“”„‟«»]/u.test(text) ? describeText(word, reading) : undefined;
}

function describeKeyword({ text, astNode }: CstNode, map: JobValueMap): Description | undefined {
    const meaning = meaningOfRule(text === 'add' ? 'AddedComponent' : astNode.$type);
    const facts = astNode.$type === 'Limit' ? describeLimit(astNode, map) : [];
    return meaning && { title: text, kind: 'keyword', facts, paragraphs: [meaning.meaning] };
}

/** Of the rule whose limit is set here. */
function describeLimit(node: AstNode, { ruleSettings }: JobValueMap): Fact[] {
    const { line, character } = rangeOf(node).start;
    const setting = ruleSettings.findLast(
        ({ range: { start } }) => start.line < line || (start.line === line && start.character < character),
    );
    const limit = findRule(setting?.code ?? '')?.limit;
    return [{ label: 'Default', text: limit === undefined ? 'none, because this rule counts nothing' : String(limit) }];
}

function describeValue(word: string, type: string, map: JobValueMap): Description | undefined {
    const meaning = valuesOfRule(type).get(word);
    if (meaning !== undefined) return { title: word, kind: 'value', facts: [], paragraphs: [meaning] };
    if (type !== 'Allow' && type !== 'RuleSetting') return undefined;
    const description = describeCode(word as Finding['code'], 'rule');
    return description && { ...description, facts: describeSettings(word, map) };
}

/** How serious a rule is and what its limit is, and what this map makes of both. */
function describeSettings(code: string, map: JobValueMap): Fact[] {
    const rule = findRule(code);
    if (!rule) return [];
    const here = readRuleSettings(map, {})(rule);
    const tell = (own: string | number, set: string | number) =>
        own === set ? `${own}` : `${own}, in this map ${set}`;
    return listFacts({
        Severity: tell(rule.severity, here.level),
        Limit: rule.limit === undefined ? undefined : tell(rule.limit, here.limit),
    });
}

/** Undefined for a code that no rule has. */
export function describeCode(code: Finding['code'], kind: string): Description | undefined {
    const reasons = findReasons(code);
    return reasons && { title: code, kind, facts: [], paragraphs: [reasons.why, reasons.advice] };
}

function describeEvery({ map }: Reading): Description {
    const steps = titlesOf(
        map.steps.map(({ name }) => name),
        map.steps,
    );
    return { title: 'all', kind: 'keyword', facts: [], paragraphs: [`Every step of the map: ${steps}.`] };
}

/** The title of a statement tells of the statement. */
function describeText({ astNode }: CstNode, { map, graph }: Reading): Description | undefined {
    if (astNode.$type === 'MapHeader') return describeMap(map);
    if (astNode.$type === 'Job') return map.job && describeJob(map.job, map);
    return describeStatement(rangeOf(astNode).start, graph);
}
