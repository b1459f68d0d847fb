// The text of the file `jvm.tmLanguage.json`, as it is generated and as the test expects it.

import { JobValueMapGrammar } from '../language/generated/grammar.ts';
import { buildTextMateGrammar } from './text-mate-grammar.ts';

export function writeTextMateGrammar(): string {
    return `${JSON.stringify(buildTextMateGrammar(JobValueMapGrammar()), null, 4)}\n`;
}
