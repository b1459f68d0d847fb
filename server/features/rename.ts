// Renames a thing at all its places, in all maps. A new name that another thing has, or by which the map would read differently, is
// refused with the reason.

import {
    LSPErrorCodes,
    type PrepareRenameParams,
    type RenameParams,
    ResponseError,
    type TextEdit,
    type WorkspaceEdit,
} from 'vscode-languageserver';
import { findNamePlaces, type NamePlace, quote, type Range, readTree } from '../../language/index.ts';
import type { Feature } from './feature.ts';
import { findEverywhere, type PlacesInMap } from './find-everywhere.ts';
import { findSubject, type Subject } from './find-subject.ts';

export const prepareRename: Feature<PrepareRenameParams, { range: Range; placeholder: string } | null> = {
    method: 'textDocument/prepareRename',
    capabilities: { renameProvider: { prepareProvider: true } },
    answer(question, { maps }) {
        const subject = findSubject(question, maps);
        if (!subject?.name) return null;
        checkRenamable(subject, subject.name, findEverywhere(subject, maps));
        return { range: subject.name.range, placeholder: subject.name.name };
    },
};

export const rename: Feature<RenameParams, WorkspaceEdit | null> = {
    method: 'textDocument/rename',
    capabilities: {},
    answer(question, { maps }) {
        const subject = findSubject(question, maps);
        if (!subject?.name) return null;
        const newName = question.newName.trim().normalize('NFC');
        const everywhere = findEverywhere(subject, maps);
        checkRenamable(subject, subject.name, everywhere);
        if (newName !== subject.name.name) for (const map of everywhere) checkNewName(map, subject.name, newName);
        return { changes: Object.fromEntries(everywhere.map((map) => [map.map.uri, writeEdits(map, newName)])) };
    },
};

function writeEdits({ places }: PlacesInMap, newText: string): TextEdit[] {
    return places.map(({ range }) => ({ range, newText }));
}

/** A thing can be renamed if a map declares it. */
function checkRenamable({ reading }: Subject, { kind, name }: NamePlace, [home]: readonly PlacesInMap[]): void {
    if (home?.places.some(({ role }) => role === 'declaration')) return;
    if (home?.places.some(({ role }) => role === 'import')) {
        throw refusal(`${quote(name)} is imported, but it cannot be found in the other map, so it cannot be renamed.`);
    }
    const byDefault =
        kind === 'step' && !reading.map.stepsWritten && reading.map.steps.some((step) => step.name === name);
    if (byDefault) {
        throw refusal(
            `${quote(name)} is one of the four steps that a map has when it writes none. Write the steps out to rename it.`,
        );
    }
    throw refusal(`There is no ${kind} called ${quote(name)}, so there is nothing to rename.`);
}

/** To be thrown where nothing can be renamed through no fault of the server; the message is shown to the user. */
function refusal(message: string): ResponseError<void> {
    return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

const NAME = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*$/u;

function checkNewName(map: PlacesInMap, { kind }: NamePlace, newName: string): void {
    if (!NAME.test(newName)) {
        throw refusal(
            `${quote(newName)} is no name. A name begins with a letter, a digit or ‘_’ and goes on with these and ‘-’.`,
        );
    }
    if (kind === 'step' && newName === 'all') {
        throw refusal('A step may not be called ‘all’, because in a list of steps ‘all’ means every step.');
    }
    const { names, map: model } = map.reading;
    const taken = names.some((place) => place.kind === kind && place.name === newName);
    if (taken)
        throw refusal(
            `Another ${kind} is called ${quote(newName)} in ${quote(model.title)} already. Choose another name.`,
        );
    if (!readsTheSame(map, newName)) {
        throw refusal(
            `With ${quote(newName)} as a name ${quote(model.title)} would read differently. Choose another name.`,
        );
    }
}

/** Tries the new name out: afterwards the same places must name the same thing, and no others. */
function readsTheSame({ reading, places }: PlacesInMap, newName: string): boolean {
    const [first] = places;
    const renamed = findNamePlaces(readTree(replaceAll(reading.text, places, newName), reading.map.uri));
    const same = renamed.filter(({ kind, name }) => kind === first?.kind && name === newName);
    return renamed.length === reading.names.length && same.length === places.length;
}

function replaceAll(text: string, places: readonly NamePlace[], newName: string): string {
    let end = 0;
    const parts = places.map((place) => {
        const before = text.slice(end, place.start);
        end = place.end;
        return before + newName;
    });
    return parts.join('') + text.slice(end);
}
