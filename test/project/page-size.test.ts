// What the preview loads before it shows the first picture stays small: whatever can wait is loaded when it is asked for.

import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** In bytes, minified. */
const LARGEST = 120_000;

test('the script of the preview is at most 120 kB at its start', async () => {
    const { metafile } = await build({
        entryPoints: [join(ROOT, 'client/webview/preview.ts')],
        outdir: join(ROOT, 'out/page-size'),
        absWorkingDir: ROOT,
        write: false,
        bundle: true,
        splitting: true,
        minify: true,
        format: 'esm',
        target: 'es2022',
        mainFields: ['browser', 'module', 'main'],
        legalComments: 'none',
        charset: 'utf8',
        define: { 'process.env.NODE_ENV': '"production"' },
        metafile: true,
    });
    const parts = findLoaded(metafile, 'out/page-size/preview.js');
    expect(parts.size).toBeGreaterThan(1);
    expect([...parts].reduce((bytes, part) => bytes + (metafile.outputs[part]?.bytes ?? 0), 0)).toBeLessThan(LARGEST);
});

/** A file and those that it cannot do without. */
function findLoaded(metafile: Metafile, file: string, found = new Set<string>()): ReadonlySet<string> {
    if (found.has(file)) return found;
    found.add(file);
    for (const { path, kind } of metafile.outputs[file]?.imports ?? []) {
        if (kind === 'import-statement') findLoaded(metafile, path, found);
    }
    return found;
}
