// Writes the TextMate grammar from the grammar of the language. A test proves that the written one is fresh.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const built = new URL('../out/write-text-mate.mjs', import.meta.url);
await build({
    entryPoints: [fileURLToPath(new URL('write-text-mate.ts', import.meta.url))],
    outfile: fileURLToPath(built),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
});
const { writeTextMateGrammar } = await import(built.href);
writeFileSync(new URL('jvm.tmLanguage.json', import.meta.url), writeTextMateGrammar());
