// Finds the browser that the tests drive: the one that CHROME_PATH names, an installed Chrome or Chromium, or else the one
// that comes as a package. Opening a page for a person is another matter: see `scripts/start.mjs`.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { installPackages } from './install-packages.mjs';

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {Record<string, string>} env what it needs in its environment, beside our own
 */

/** @type {Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>} */
const INSTALLED = {
    darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
        folder
            ? [
                  `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
                  `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
              ]
            : [],
    ),
    linux: (process.env.PATH ?? '')
        .split(delimiter)
        .flatMap((folder) =>
            ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'].map((name) => join(folder, name)),
        ),
};

/** @returns {Promise<Browser>} */
export async function findBrowser() {
    const named = process.env.CHROME_PATH;
    if (named) {
        if (!existsSync(named)) throw new Error(`CHROME_PATH names ‘${named}’, which does not exist.`);
        return { executablePath: named, env: {} };
    }
    const installed = INSTALLED[process.platform]?.find((path) => existsSync(path));
    if (installed) return { executablePath: installed, env: {} };
    if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser();
    throw new Error('No browser found. Install Chrome or Chromium, or set CHROME_PATH to one.');
}

/**
 * The package is made for a machine in the cloud: it unpacks into the folder for temporary files, and brings the system's
 * libraries only if it believes to be there. Unpacked next to itself it stays, and goes when the package goes.
 * @returns {Promise<Browser>}
 */
async function unpackBrowser() {
    const packages = await installPackages('browser');
    const folder = join(packages, '.unpacked');
    if (!existsSync(folder)) {
        const unfinished = `${folder}-${process.pid}`;
        await mkdir(unfinished);
        await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
            cwd: packages,
            env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
        });
        await rename(unfinished, folder);
    }
    await writeFile(join(folder, 'fonts', 'fonts.conf'), describeFonts(join(folder, 'fonts')));
    return {
        executablePath: join(folder, 'chromium'),
        env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
    };
}

const UNPACK = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;

/**
 * The fonts of the machine, then those of the package, for a machine that has none.
 * @param {string} folder
 */
function describeFonts(folder) {
    const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts')];
    const lines = folders.map((path) => `    <dir>${path}</dir>`).join('\n');
    return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${lines}\n    <cachedir>${folder}/cache</cachedir>\n</fontconfig>\n`;
}
