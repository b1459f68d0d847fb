// What the page of the web host tells the window of VS Code when it opens: which folder, which extensions, which settings.

import { SETTINGS } from '../settings.mjs';
import { FILE_SYSTEM_EXTENSION } from './bundle-file-system.mjs';

/**
 * @param {string} origin of the page
 * @param {import('./serve-web-host.mjs').Served} served
 * @returns {string} JSON, escaped for an attribute of HTML in double quotes
 */
export function describePage(origin, served) {
    const { host, port } = new URL(origin);
    /** @param {string} path */
    const here = (path) => ({ scheme: 'http', authority: host, path });
    /** @param {string} path */
    const inWorkspace = (path) => ({ scheme: 'checkout', path: `/examples/${path}` });
    const opening = served.opening && { file: inWorkspace(served.opening.file), command: served.opening.command };
    const configuration = {
        folderUri: inWorkspace(''),
        additionalBuiltinExtensions: [here('/file-system'), here('/extension')],
        enabledExtensionProposedApi: [FILE_SYSTEM_EXTENSION],
        ...(served.suite && {
            developmentOptions: { extensions: [here('/suite')], extensionTestsPath: here('/suite/index.js') },
        }),
        configurationDefaults: SETTINGS,
        ...(opening && { defaultLayout: { force: true, editors: [{ uri: opening.file }] } }),
        enableWorkspaceTrust: false,
        productConfiguration: {
            nameShort: 'Job-Value Map',
            nameLong: 'Job-Value Map in VS Code',
            // Nothing is fetched from elsewhere: no extensions to install, and webviews from here too, each with a name of
            // its own.
            webviewContentExternalBaseUrlTemplate: `http://{{uuid}}.localhost:${port}/workbench/out/vs/workbench/contrib/webview/browser/pre/`,
        },
    };
    return JSON.stringify({ configuration, opening }).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
