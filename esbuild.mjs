// Builds every program of the package into `dist/`: `node esbuild.mjs [--production] [--watch]`.
// It only bundles; types are checked by `tsc -b`.

import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { build, context } from 'esbuild';
import { pictureTheme } from './scripts/picture-theme.mjs';
import { tellNotices } from './scripts/third-party-notices.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const root = import.meta.dirname;

/** Node 20 is the oldest one that runs the extension and the command line. */
const node = { platform: 'node', format: 'cjs', target: 'node20' };
/** The web host of VS Code reads an extension as CommonJS, in the browsers of its time. */
const browser = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** Lets the CommonJS packages in a module of the benchmark find the modules of Node. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** The layouts that the benchmark compares ours with. They are no part of anything that is shipped, nor of its notices. */
const COMPARED = ['@hpcc-js/wasm-graphviz', 'elkjs', '@dagrejs/dagre'];

/** What the page loads when it is asked for, and never is where no editor stands behind it. */
const FOR_EDITORS = ['./editing-part.tsx', './export-menu.tsx', './export-picture.ts'];

/** What is built: from where, to where, for which surroundings. */
const PROGRAMS = [
    { from: 'client/extension.ts', to: 'dist/client/extension.cjs', ...node, external: ['vscode'] },
    {
        from: 'client/extension.browser.ts',
        to: 'dist/client/extension.browser.js',
        ...browser,
        format: 'cjs',
        external: ['vscode'],
    },
    {
        from: 'client/webview/preview.ts',
        to: 'dist/webview/preview.js',
        ...browser,
        format: 'esm',
        splitting: true,
    },
    { from: 'client/webview/preview.css', to: 'dist/webview/preview.css', ...browser },
    {
        from: 'client/webview/alone/alone.ts',
        to: 'dist/webview/alone.js',
        ...browser,
        format: 'iife',
        external: FOR_EDITORS,
    },
    { from: 'client/webview/alone/alone.css', to: 'dist/webview/alone.css', ...browser },
    { from: 'server/main.ts', to: 'dist/server/main.cjs', ...node },
    { from: 'server/main.browser.ts', to: 'dist/server/main.browser.js', ...browser, format: 'iife' },
    { from: 'cli/main.ts', to: 'dist/cli/main.cjs', ...node, external: ['@resvg/resvg-js'] },
    {
        from: 'bench/main.ts',
        to: 'dist/bench/main.mjs',
        ...node,
        format: 'esm',
        banner: { js: REQUIRE },
        external: COMPARED,
    },
];

/** npm lays out two copies of the protocol packages; everything takes the one at the top, which saves 134 kB. */
const oneProtocol = {
    name: 'one protocol',
    setup({ onResolve, resolve }) {
        const protocol = /^vscode-(jsonrpc|languageserver-protocol|languageserver-types)(\/|$)/;
        onResolve({ filter: protocol }, ({ path, importer, kind, pluginData }) => {
            if (pluginData === protocol) return undefined;
            if (LANGIUM_CORE.test(importer)) return { path: `${root}/scripts/langium-protocol.mjs` };
            return resolve(path, { kind, resolveDir: root, pluginData: protocol });
        });
    },
};

/** Langium brings a parser for grammars that look ahead without a limit; ours looks at one word, and saves 32 kB. */
const oneWordAhead = {
    name: 'one word ahead',
    setup({ onResolve }) {
        onResolve({ filter: /^chevrotain-allstar$/ }, () => ({ path: `${root}/scripts/no-all-star.mjs` }));
    },
};

/** The modules of Langium's core that need a little of the protocol. */
const LANGIUM_CORE =
    /langium[\\/]lib[\\/](utils[\\/](cancellation|event)|workspace[\\/]document-builder|documentation[\\/]jsdoc)\.js$/;

function optionsOf({ from, to, ...surroundings }) {
    return {
        ...surroundings,
        entryPoints: [from],
        // What is loaded only when it is asked for lies in files of its own beside it.
        outdir: dirname(to),
        entryNames: basename(to, extname(to)),
        outExtension: { [extname(to) === '.css' ? '.css' : '.js']: extname(to) },
        absWorkingDir: root,
        bundle: true,
        minify: production,
        sourcemap: production ? false : 'linked',
        legalComments: 'none',
        charset: 'utf8',
        define: { 'process.env.NODE_ENV': JSON.stringify(production ? 'production' : 'development') },
        metafile: true,
        logLevel: 'warning',
        plugins: [oneProtocol, oneWordAhead, pictureTheme],
    };
}

/** `jvmap` itself: it only turns on the cache of compiled code, which Node has from 22 on, before the program loads. */
function writeLauncher() {
    const launcher = "#!/usr/bin/env node\nrequire('node:module').enableCompileCache?.();\nrequire('./main.cjs');\n";
    mkdirSync(`${root}/dist/cli`, { recursive: true });
    writeFileSync(`${root}/dist/cli/jvmap.cjs`, launcher);
    chmodSync(`${root}/dist/cli/jvmap.cjs`, 0o755);
}

/** The font that `jvmap` writes PNGs in: upright and slanted, light and bold. It is for the command line alone. */
const FONT = 'node_modules/@expo-google-fonts/inter-tight';
const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

function copyFonts() {
    mkdirSync(`${root}/dist/cli/fonts`, { recursive: true });
    for (const face of FACES) {
        copyFileSync(`${root}/${FONT}/${face}/InterTight_${face}.ttf`, `${root}/dist/cli/fonts/InterTight_${face}.ttf`);
    }
}

function printSizes(results) {
    for (const { metafile } of results) {
        for (const [path, { bytes }] of Object.entries(metafile.outputs)) {
            if (!path.endsWith('.map')) process.stdout.write(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${path}\n`);
        }
    }
}

function writeNotices(results) {
    const inputs = [...results.flatMap(({ metafile }) => Object.keys(metafile.inputs)), `${FONT}/LICENSE_FONT`];
    writeFileSync(`${root}/dist/THIRD-PARTY-NOTICES.txt`, tellNotices(root, inputs));
}

async function buildAll() {
    const results = await Promise.all(PROGRAMS.map((program) => build(optionsOf(program))));
    writeNotices(results);
    printSizes(results);
}

async function watchAll() {
    for (const program of PROGRAMS) await (await context(optionsOf(program))).watch();
    process.stdout.write('Watching. Stop with Ctrl+C.\n');
}

rmSync(`${root}/dist`, { recursive: true, force: true });
writeLauncher();
copyFonts();
await (watch ? watchAll() : buildAll());
