// Where the path of an import leads to. It reads no files: whether something is there, others find out.

import { URI, UriUtils } from 'langium';

/** The address that a path leads to, or why it leads to none, as the end of a sentence about the path. */
export type PathTarget =
    | { readonly uri: string; readonly reason?: undefined }
    | { readonly uri?: undefined; readonly reason: string };

/** Resolves a path against the address of the map in which it is written. */
export function resolveImport(path: string, from: string): PathTarget {
    if (path.trim() === '') return { reason: 'it is empty' };
    if (/^(?:[a-z][a-z0-9+.-]*:|[/\\])/iu.test(path))
        return { reason: 'only a path relative to this map can be imported' };
    // An address holds no half of a character; it could not be spelled.
    if (/\p{Surrogate}/u.test(path)) return { reason: 'it holds half of a character' };
    if (path.includes('\\')) return { reason: 'a path is written with ‘/’ here, on every system' };
    if (!/\.jvm$/iu.test(path)) return { reason: 'the name of a map ends in ‘.jvm’' };
    const base = URI.parse(from);
    if (base.scheme === 'untitled' || !base.path.includes('/'))
        return { reason: 'this map must be saved before it can import another' };
    return { uri: UriUtils.resolvePath(UriUtils.dirname(base), path).toString() };
}

/** The one spelling of an address: that of the addresses that paths lead to. */
export function spellAddress(uri: string): string {
    return URI.parse(uri).toString();
}

/** How a map is called from the place of another: the shortest relative path. */
export function relativePath(from: string, to: string): string {
    const path = UriUtils.relative(UriUtils.dirname(URI.parse(from)), URI.parse(to));
    return path.startsWith('.') ? path : `./${path}`;
}
