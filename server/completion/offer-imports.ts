// What an import may be: the paths of other maps between its quotation marks, and the names of their components.

import { CompletionItemKind } from 'vscode-languageserver';
import { type JobValueMap, relativePath, resolveImport } from '../../language/index.ts';
import type { OpenMaps } from '../maps/open-maps.ts';
import type { Reading } from '../maps/reading.ts';
import { isJoint, type Place } from './find-place.ts';
import type { Offer } from './offer.ts';

/** Where the path of an import stands, without its marks; the cursor stands in it. */
export type PathPlace = Pick<Place, 'start' | 'end'>;

/** Undefined where no path of an import is. */
export function findPathPlace(text: string, offset: number): PathPlace | undefined {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const before = /^[ \t]*import\b[^"\r\n]*\bfrom[ \t]*"([^"\r\n]*)$/u.exec(text.slice(lineStart, offset));
    if (!before) return undefined;
    const after = /^[^"\r\n]*/u.exec(text.slice(offset))?.[0] ?? '';
    return { start: offset - (before[1] ?? '').length, end: offset + after.trimEnd().length };
}

/** The other maps, by the paths that lead to them from this one. */
export function offerPaths({ map }: Reading, maps: OpenMaps): Offer[] {
    const others = maps.all().map((other) => other.read().map);
    return others
        .filter(({ uri }) => resolveImport(relativePath(map.uri, uri), map.uri).uri === uri && uri !== map.uri)
        .map(({ uri, title }) => ({ label: relativePath(map.uri, uri), kind: CompletionItemKind.File, detail: title }));
}

/** The components of the map that the import names already, else those of all others, with where they come from. */
export function offerImports({ argument, end }: Place, { text, map }: Reading, maps: OpenMaps): Offer[] {
    if (argument?.rule !== 'Import') return [];
    const { written } = argument;
    if (written.length > 0 && !isJoint(written.at(-1))) return [];
    const path = /^[^"\r\n]*\bfrom[ \t]*"([^"\r\n]*)/u.exec(text.slice(end))?.[1];
    const taken = new Set([...map.components.map(({ name }) => name), ...written.map(({ image }) => image)]);
    const offers = path === undefined ? offerFromAll(map, maps) : offerFrom(path, map, maps);
    return offers.filter(({ label }) => !taken.has(label));
}

function offerFrom(path: string, { uri }: JobValueMap, maps: OpenMaps): Offer[] {
    const target = resolveImport(path, uri).uri;
    const found = target === undefined ? undefined : maps.lookFrom(uri)(target);
    return found && typeof found === 'object' && 'own' in found ? offerComponents(found.own) : [];
}

function offerFromAll(map: JobValueMap, maps: OpenMaps): Offer[] {
    const others = maps.all().map((other) => other.read().written.own);
    return others
        .filter(({ uri }) => uri !== map.uri)
        .flatMap((other) => {
            const path = relativePath(map.uri, other.uri);
            return offerComponents(other).map((offer) => ({ ...offer, detail: path, skeleton: `from "${path}"` }));
        });
}

function offerComponents({ components }: JobValueMap): Offer[] {
    return components
        .filter(({ name }) => !name.startsWith('#'))
        .map(({ name, title }) => ({ label: name, kind: CompletionItemKind.Class, detail: title }));
}
