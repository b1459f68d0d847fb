// The words that may begin a statement or go on in its header, as completions.

import { CompletionItemKind } from 'vscode-languageserver';
import { findRule } from '../../language/index.ts';
import { meaningOfRule, ruleOfClause } from '../telling/word-guide.ts';
import type { Place } from './find-place.ts';
import type { Offer } from './offer.ts';

/** Clauses first: who stands in a header wants to go on with it. */
export function offerWords({ members, clauses, tokens }: Place): Offer[] {
    return [
        ...clauses
            .filter((word) => word !== 'limit' || takesLimit(tokens))
            .map((word) => offerWord(word, ruleOfClause(word), false)),
        ...[...members.values()].map(({ keyword, rule }) => offerWord(keyword, rule, true)),
    ];
}

/** Whether the rule that the last setting is about counts something. */
function takesLimit(tokens: Place['tokens']): boolean {
    const setting = tokens.findLastIndex(({ image }) => image === 'rule');
    return findRule(tokens[setting + 1]?.image ?? '')?.limit !== undefined;
}

function offerWord(label: string, rule: string | undefined, begins: boolean): Offer {
    const meaning = rule === undefined ? undefined : meaningOfRule(rule);
    return {
        label,
        kind: CompletionItemKind.Keyword,
        explanation: meaning?.meaning,
        skeleton: begins ? meaning?.skeleton : undefined,
    };
}
