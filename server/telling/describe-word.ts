// What there is to tell about a word that is no name: a keyword, a value such as `planned`, the code of a rule, a title.

import { type CstNode, GrammarAST, type LeafCstNode } from 'langium';
import { type Finding, findLeafAt, findReasons, rangeOf } from '../../language/index.ts';
import type { Reading } from '../maps/reading.ts';
import { titlesOf } from './describe-component.ts';
import { describeJob, describeMap } from './describe-map.ts';
import { describeStatement } from './describe-thing.ts';
import type { Description } from './description.ts';
import { meaningOfRule, valuesOfRule } from './word-guide.ts';

/** The word that holds an offset, its end included. */
export function findWord({ tree }: Reading, offset: number): CstNode | undefined {
    return findLeafAt(tree, offset) ?? findLeafAt(tree, offset - 1);
}

export function describeWord(word: CstNode, reading: Reading): Description | undefined {
    const { astNode, text } = word;
    if (GrammarAST.isKeyword((word as LeafCstNode).grammarSource)) return describeKeyword(text, astNode.$type);
    if (astNode.$type === 'Word') return describeValue(text, astNode.$container?.$type ?? '');
    if (astNode.$type === 'StepsItem' && text === 'all') return describeEvery(reading);
    return /^["“”„‟«»]/u.test(text) ? describeText(word, reading) : undefined;
}

function describeKeyword(word: string, type: string): Description | undefined {
    const meaning = meaningOfRule(word === 'add' ? 'AddedComponent' : type);
    return meaning && { title: word, kind: 'keyword', facts: [], paragraphs: [meaning.meaning] };
}

function describeValue(word: string, type: string): Description | undefined {
    const meaning = valuesOfRule(type).get(word);
    if (meaning !== undefined) return { title: word, kind: 'value', facts: [], paragraphs: [meaning] };
    return type === 'Allow' || type === 'RuleSetting' ? describeCode(word as Finding['code'], 'rule') : undefined;
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
