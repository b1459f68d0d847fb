// What the rules say about a text, one rule at a time.

import { readMap } from '../../language/index.ts';
import { checkMap } from '../../language/rules/check-map.ts';
import type { Finding } from '../../language/rules/finding.ts';

/** The findings of one rule, in the order of the text. */
export function findingsOf(code: string, text: string): Finding[] {
    return checkMap(readMap(text)).filter((finding) => finding.code === code);
}

export function messagesOf(code: string, text: string): string[] {
    return findingsOf(code, text).map(({ message }) => message);
}
