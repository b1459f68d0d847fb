// Whether a text is read as the same map after changes of its white space. What its comments say is not compared.

import { arrangeText } from '../read-tree.ts';
import { applyChanges, type TextChange } from './text-change.ts';

/**
 * Whether a text keeps its words, what each of them is, and its problems. A `%` that is added means nothing by itself,
 * so it is left out.
 */
export function readsAlike(text: string, changes: readonly TextChange[]): boolean {
    const spaced = applyChanges(
        text,
        changes.filter(({ newText }) => newText !== '%'),
    );
    return spaced === text || listWords(spaced).join('\n') === listWords(text).join('\n');
}

function listWords(text: string): string[] {
    const { tokens, problems } = arrangeText(text);
    return [...tokens.map(({ image, tokenType }) => `${tokenType.name} ${image}`), ...problems.map(({ code }) => code)];
}
