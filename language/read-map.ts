// One text, read for itself: what the command line and the tests start from. The language server keeps documents
// instead and asks `modelOf` for theirs.

import { DocumentState, EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import type { MapFile } from './generated/ast.ts';
import { createJvmServices, type JvmServices } from './jvm-module.ts';
import { buildMap } from './model/build-map.ts';
import type { JobValueMap } from './model/job-value-map.ts';
import { MapNames } from './references/map-names.ts';

let services: JvmServices | undefined;

/** The model of a text. Any text gives one: what cannot be read is in its `problems`. */
export function readMap(text: string, uri = 'untitled:map.jvm'): JobValueMap {
    services ??= createJvmServices(EmptyFileSystem);
    const document = services.shared.workspace.LangiumDocumentFactory.fromString<MapFile>(text, URI.parse(uri));
    document.localSymbols = new MapNames(document.parseResult.value);
    document.state = DocumentState.ComputedScopes;
    return modelOf(document);
}

const models = new WeakMap<object, JobValueMap>();

/** The model of a linked document, built once for each version of its text. */
export function modelOf(document: LangiumDocument): JobValueMap {
    const { parseResult } = document;
    const known = models.get(parseResult);
    if (known) return known;
    const map = buildMap(document);
    models.set(parseResult, map);
    return map;
}
