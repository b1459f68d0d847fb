// Paints a text with the TextMate grammar, as an editor does: line by line, with what was open at a line's end.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import onigurumaModule from 'vscode-oniguruma';
import textMateModule, { type IGrammar, type StateStack } from 'vscode-textmate';

export type { IGrammar };

const { loadWASM, OnigScanner, OnigString } = onigurumaModule;
const { INITIAL, parseRawGrammar, Registry } = textMateModule;

/** Before the first line of a text. */
export const INITIAL_STATE: StateStack = INITIAL;

export const GRAMMAR_FILE = new URL('../../syntaxes/jvm.tmLanguage.json', import.meta.url);

/** Each painted word with the scope that it gets, such as `["layer", "keyword.control"]`; unpainted words are left out. */
export type Painted = readonly (readonly [word: string, scope: string])[];

export async function loadGrammar(): Promise<IGrammar> {
    const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
    await loadWASM(readFileSync(wasm).buffer as ArrayBuffer);
    const registry = new Registry({
        onigLib: Promise.resolve({
            createOnigScanner: (patterns) => new OnigScanner(patterns),
            createOnigString: (text) => new OnigString(text),
        }),
        loadGrammar: async () => parseRawGrammar(readFileSync(GRAMMAR_FILE, 'utf8'), 'jvm.tmLanguage.json'),
    });
    const grammar = await registry.loadGrammar('source.jvm');
    if (!grammar) throw new Error('The grammar does not load.');
    return grammar;
}

export function paintText(grammar: IGrammar, text: string): Painted {
    let state = INITIAL;
    return text.split('\n').flatMap((line) => {
        const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
        state = ruleStack;
        return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
            const word = line.slice(startIndex, endIndex).trim();
            const scope = scopes.at(-1)?.replace(/\.jvm$/, '');
            return word === '' || scope === undefined || scope === 'source' ? [] : [[word, scope] as const];
        });
    });
}
