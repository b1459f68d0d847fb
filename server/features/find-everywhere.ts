// Where a thing is named in all maps: in the one that declares it, and in those that import it.

import type { NamePlace } from '../../language/index.ts';
import { placesOfSame } from '../../language/index.ts';
import type { OpenMaps, ServedMap } from '../maps/open-maps.ts';
import type { Reading } from '../maps/reading.ts';
import type { Subject } from './find-subject.ts';

/** The places of one thing in one map. */
export interface PlacesInMap {
    readonly map: ServedMap;
    readonly reading: Reading;
    /** In the order of the text; one at least. */
    readonly places: readonly NamePlace[];
}

/** The map that declares the thing comes first, if any does. */
export function findEverywhere(subject: Subject, maps: OpenMaps): readonly PlacesInMap[] {
    const { map, reading, places, name } = subject;
    const here: PlacesInMap = { map, reading, places };
    const isShareable = name?.kind === 'component' && name.scenario === undefined;
    if (!isShareable) return [here];
    const home = findHome(subject, maps);
    if (!home) return [here];
    const importers = maps.all().flatMap((other) => findInImporter(other, home, name.name));
    return [home, ...importers];
}

/** The places in the map where the thing is declared; undefined for an imported name that leads nowhere. */
function findHome({ map, reading, places, name }: Subject, maps: OpenMaps): PlacesInMap | undefined {
    const { shared } = reading.map.components.find((component) => component.name === name?.name) ?? {};
    if (!shared) return places.some(({ role }) => role === 'import') ? undefined : { map, reading, places };
    const home = maps.find(shared.uri);
    return home && findIn(home, shared.name);
}

function findInImporter(other: ServedMap, home: PlacesInMap, name: string): PlacesInMap[] {
    const found = other.read().map.components.find(({ shared }) => {
        return shared?.imported && shared.uri === home.reading.map.uri && shared.name === name;
    });
    return found ? [findIn(other, found.name) ?? []].flat() : [];
}

function findIn(map: ServedMap, name: string): PlacesInMap | undefined {
    const reading = map.read();
    const first = reading.names.find((place) => {
        return place.kind === 'component' && place.name === name && place.scenario === undefined;
    });
    return first && { map, reading, places: placesOfSame(reading.names, first) };
}
