// The words that may begin a statement or go on in its header, as completions.

import { CompletionItemKind } from 'vscode-languageserver';
import { meaningOfRule, ruleOfClause } from '../telling/word-guide.ts';
import type { Place } from './find-place.ts';
import type { Offer } from './offer.ts';

/** Clauses first: who stands in a header wants to go on with it. */
export function offerWords({ members, clauses }: Place): Offer[] {
    return [
        ...clauses.map((word) => offerWord(word, ruleOfClause(word), false)),
        ...[...members.values()].map(({ keyword, rule }) => offerWord(keyword, rule, true)),
    ];
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
