// Whether two texts are read as the same map. Where their words stand, and what their comments say, is not compared.

import { arrangeText } from '../read-tree.ts';

/** Whether two texts have the same words with the same meaning; a `%` more or less is none. */
export function readsAlike(one: string, other: string): boolean {
    return one === other || listWords(one).join('\n') === listWords(other).join('\n');
}

function listWords(text: string): string[] {
    const words = arrangeText(text).tokens.filter(({ image }) => image !== '%');
    return words.map(({ image, tokenType }) => `${tokenType.name} ${image}`);
}
