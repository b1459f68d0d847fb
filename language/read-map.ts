// One text, read for itself: its model, its syntax tree, its tokens. Who keeps them, and for how long, is decided elsewhere.

import { DocumentState, EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import type { MapFile } from './generated/ast.ts';
import { createJvmServices, type JvmServices } from './jvm-module.ts';
import { buildMap } from './model/build-map.ts';
import type { JobValueMap } from './model/job-value-map.ts';
import type { JvmLexer } from './parser/jvm-lexer.ts';

let services: JvmServices | undefined;

/** The model of a text. Any text gives one: what cannot be read is in its `problems`. */
export function readMap(text: string, uri = 'untitled:map.jvm'): JobValueMap {
    return modelOf(readDocument(text, uri));
}

/** The syntax tree of a text with its names: what the editor's features read besides the model. */
export function readDocument(text: string, uri: string): LangiumDocument<MapFile> {
    const { workspace } = openServices().shared;
    const document = workspace.LangiumDocumentFactory.fromString<MapFile>(text, URI.parse(uri));
    // Names are collected when the first reference asks for one; from this state on Langium keeps what it finds.
    document.state = DocumentState.ComputedScopes;
    return document;
}

/** The tokens of a text, and where it stands at its end: what the completion reads. */
export function arrangeText(text: string): ReturnType<JvmLexer['arrange']> {
    return (openServices().jvm.parser.Lexer as JvmLexer).arrange(text);
}

function openServices(): JvmServices {
    services ??= createJvmServices(EmptyFileSystem);
    return services;
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
