// One spelling for each address. Editors spell the same one in several ways, such as `file:///c:/…` and `file:///c%3A/…`.

import { URI } from 'vscode-uri';

/** Total: what is no address becomes the address of a text without a file. */
export function normalizeUri(uri: string): string {
    // An address holds no halves of characters; writing one would fail.
    const whole = uri.replace(/[\ud800-\udfff]/gu, '\ufffd');
    try {
        return URI.parse(whole).toString();
    } catch {
        return `untitled:${encodeURIComponent(whole)}`;
    }
}

/** Whether an address is that of a folder or of something in it, however both are spelled. */
export function isBelow(uri: string, folder: string): boolean {
    const [one, other] = [normalizeUri(uri), normalizeUri(folder)];
    return one === other || one.startsWith(asFolder(other));
}

/** The folder that an address lies in. */
export function folderAround(uri: string): string {
    return normalizeUri(uri).replace(/\/[^/]*$/u, '');
}

/** What everything in a folder begins with. */
export function asFolder(uri: string): string {
    return uri.endsWith('/') ? uri : `${uri}/`;
}
