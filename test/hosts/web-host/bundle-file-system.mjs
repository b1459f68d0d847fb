// Makes an extension of `checkout-files.ts`, as the window asks for it: a manifest and a bundle, by their paths.

import { join } from 'node:path';
import { build } from 'esbuild';

/** The page has to allow it the interfaces that are not stable yet, by its name. */
export const FILE_SYSTEM_EXTENSION = 'job-value-map.checkout-files';

const MANIFEST = {
    name: 'checkout-files',
    publisher: 'job-value-map',
    version: '1.0.0',
    engines: { vscode: '^1.100.0' },
    browser: './extension.js',
    activationEvents: ['onFileSystem:checkout', 'onSearch:checkout'],
    enabledApiProposals: ['fileSearchProvider'],
};

/** @returns {Promise<ReadonlyMap<string, import('./workspace-files.mjs').Answer>>} */
export async function bundleFileSystem() {
    const { outputFiles } = await build({
        entryPoints: [join(import.meta.dirname, 'checkout-files.ts')],
        bundle: true,
        format: 'cjs',
        platform: 'browser',
        external: ['vscode'],
        write: false,
    });
    return new Map([
        ['package.json', { status: 200, type: 'application/json', body: JSON.stringify(MANIFEST) }],
        ['extension.js', { status: 200, type: 'text/javascript', body: outputFiles[0]?.text ?? '' }],
    ]);
}
