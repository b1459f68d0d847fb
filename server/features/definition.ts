// Go to definition: from a name to where it is declared, in another map if need be; second declarations included, the
// one that counts first. From the path of an import to the map that lies there.

import type { Definition, DefinitionLink, DefinitionParams } from 'vscode-languageserver';
import type { Range } from '../../language/index.ts';
import { holdsPosition } from '../maps/positions.ts';
import type { Feature } from './feature.ts';
import { findEverywhere, type PlacesInMap } from './find-everywhere.ts';
import { findSubject, type Subject } from './find-subject.ts';

interface Target {
    readonly origin: Range;
    readonly uri: string;
    readonly range: Range;
}

export const definition: Feature<DefinitionParams, Definition | DefinitionLink[] | null> = {
    method: 'textDocument/definition',
    capabilities: { definitionProvider: true },
    answer(question, { maps, client }) {
        const subject = findSubject(question, maps);
        if (!subject) return null;
        const { name } = subject;
        const [home] = name ? findEverywhere(subject, maps) : [];
        const targets = name && home ? declarationsIn(home, name.range) : findImportedMap(subject, question.position);
        if (!targets) return null;
        if (!client.definitionLinks) return targets.map(({ uri, range }) => ({ uri, range }));
        return targets.map(({ origin, uri, range }) => ({
            originSelectionRange: origin,
            targetUri: uri,
            targetRange: range,
            targetSelectionRange: range,
        }));
    },
};

function declarationsIn({ map, places }: PlacesInMap, origin: Range): Target[] {
    return places.filter(({ role }) => role !== 'use').map(({ range }) => ({ origin, uri: map.uri, range }));
}

function findImportedMap({ reading }: Subject, position: DefinitionParams['position']): Target[] | undefined {
    const found = reading.map.imports.find(({ path }) => path && holdsPosition(path.range, position));
    if (!found?.path || found.uri === undefined) return undefined;
    const start = { line: 0, character: 0 };
    return [{ origin: found.path.range, uri: found.uri, range: { start, end: start } }];
}
