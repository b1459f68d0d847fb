// What the bundles have in place of `chevrotain-allstar`, which Langium loads for grammars that need more than one word to
// tell how they go on. Ours does not (`language/jvm-module.ts`), so nobody asks for it.

export class LLStarLookaheadStrategy {
    constructor() {
        throw new Error('This grammar needs more than one word of lookahead; take this file out of esbuild.mjs.');
    }
}
