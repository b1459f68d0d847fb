// The colours of a text as a text: under each line a line of signs, one under each character, so that a person can read
// what is painted as what and a test can compare it.

import { type IGrammar, INITIAL_STATE } from './paint-text.ts';

/** What a sign stands for, by the beginning of the scope; the longest that fits. */
const SIGNS: ReadonlyMap<string, string> = new Map([
    ['keyword.control', 'K'],
    ['keyword.other', 'k'],
    ['keyword.other.unit', '%'],
    ['entity.name.type', 'N'],
    ['variable.other', 'n'],
    ['constant.language', 'v'],
    ['constant.numeric', '0'],
    ['constant.character.escape', '\\'],
    ['string.quoted', '"'],
    ['comment', '/'],
    ['comment.block.documentation', '*'],
    ['punctuation', '-'],
    ['invalid', '!'],
]);

export const LEGEND = `K statement   k attribute or clause   N name, declared   n name, used   v value   0 number   % unit
" string   \\ escape   / comment   * documentation   - mark   ! left by a merge   . not painted`;

/** The lines of a text, each with its signs below it. */
export function drawColors(grammar: IGrammar, text: string): string {
    let state = INITIAL_STATE;
    const drawn = text.split('\n').flatMap((line) => {
        const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
        state = ruleStack;
        const signs = tokens.map(({ startIndex, endIndex, scopes }) => {
            const sign = signOf(scopes.at(-1) ?? '');
            return line.slice(startIndex, endIndex).replace(/\S/gu, (character) => sign.repeat(character.length));
        });
        const signLine = signs.join('').trimEnd();
        return line.trim() === '' ? [''] : [line, signLine];
    });
    return `${drawn.join('\n').trimEnd()}\n`;
}

function signOf(scope: string): string {
    const fitting = [...SIGNS.keys()].filter((beginning) => scope.startsWith(beginning));
    return SIGNS.get(fitting.sort((one, other) => other.length - one.length)[0] ?? '') ?? '.';
}
