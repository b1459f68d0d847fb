// `npm start`, once everything is built: opens the extension in VS Code in the browser, with the examples as its folder.
// What is saved there is saved in `examples/`. It serves this machine only, until Ctrl+C.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { serveWebHost } from '../test/hosts/web-host/serve-web-host.mjs';

const ROOT = join(import.meta.dirname, '..');
/** The same every time where it is free: the browser keeps the layout of the window under it. */
const PORT = 5617;

const host = await serveWebHost({
    extension: ROOT,
    workspace: join(ROOT, 'examples'),
    port: PORT,
    opening: { file: 'tv-evening.jvm', command: 'jobValueMap.openPreviewToSide' },
});

process.stdout.write(`
  Open ${host.address}

  It shows examples/tv-evening.jvm and its map. What you save there is saved in examples/. Ctrl+C ends it.

  For your own VS Code: npm run package, then code --install-extension job-value-map-*.vsix
`);

openInBrowser(host.address);

for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
        await host.close();
        process.exit(0);
    });
}

/**
 * Asks the desktop to show an address. Where there is no desktop, or no browser on it, the line above has to do.
 * @param {string} address
 */
function openInBrowser(address) {
    const [program, ...args] = findOpener(address);
    if (!program) return;
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    child.once('error', () => {});
    child.unref();
}

/** @param {string} address */
function findOpener(address) {
    if (process.platform === 'darwin') return ['open', address];
    if (process.platform === 'win32') return ['cmd', '/c', 'start', '', address];
    return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address] : [];
}
