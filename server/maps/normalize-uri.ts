// One spelling for each address. Editors spell the same one in several ways, such as `file:///c:/…` and `file:///c%3A/…`.

import { URI } from 'vscode-uri';

/** Total: what is no address becomes the address of a text without a file. */
export function normalizeUri(uri: string): string {
    try {
        return URI.parse(uri).toString();
    } catch {
        return `untitled:${encodeURIComponent(uri)}`;
    }
}
