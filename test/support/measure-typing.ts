// What the picture does while a map is typed: what it loses of finished lines, and what moves in it without a reason in
// the text. Shared by the test, which asserts the goals, and the benchmark, which prints the figures.

import { layoutMap, type MapLayout, measureStir, type Paper } from '../../diagram/index.ts';
import {
    buildGraph,
    type JobValueMap,
    type MapTree,
    type Range,
    readMap,
    readTree,
    writtenMapOf,
} from '../../language/index.ts';
import type { Keystroke } from './type-map.ts';

export interface TypingFigures {
    /** How many pictures were compared with the one before. */
    readonly pictures: number;
    /** What stood in finished lines and was gone from the next picture, as `player: layer user`. */
    readonly lost: readonly string[];
    /** Components that went to other columns, though neither they nor what they have arrows with has changed. */
    readonly strayed: readonly string[];
    /** Pairs that changed sides in a column they share, though neither has changed. */
    readonly swapped: readonly string[];
    /** How often the columns moved though nothing changed that the two maps say of the components of both. */
    readonly shaken: number;
    /** How far the columns moved each time that they did, in pixels. */
    readonly columnShifts: readonly number[];
    /** The same of the layers. */
    readonly rowShifts: readonly number[];
}

/** What the preview draws on in a panel of 700 pixels. */
export const PREVIEW: Partial<Paper> = { width: 880, steady: true };

/**
 * Reads and draws a map after each keystroke, each time as the next version of the text before, as the preview does.
 * Every run of keystrokes begins with a picture of its own.
 */
export function measureTyping(whole: string, runs: Iterable<Iterable<Keystroke>>, paper = PREVIEW): TypingFigures {
    const places = placesOf(readMap(whole));
    const figures = startFigures();
    for (const keystrokes of runs) {
        let tree: MapTree | undefined;
        let before: Picture | undefined;
        for (const { text, first, last } of keystrokes) {
            tree = readTree(text, 'memory:///typed.jvm', tree);
            const map = writtenMapOf(tree).own;
            const now = { map, layout: layoutMap(map, [], paper) };
            const isFinished = (thing: string) => {
                const line = places.get(thing);
                return line !== undefined && (line < first || line > last);
            };
            if (before) addFigures(figures, before, now, isFinished);
            before = now;
        }
    }
    return figures;
}

type Counting = {
    -readonly [Figure in keyof TypingFigures]: TypingFigures[Figure] extends readonly (infer Item)[] ? Item[] : number;
};

function startFigures(): Counting {
    return { pictures: 0, lost: [], strayed: [], swapped: [], shaken: 0, columnShifts: [], rowShifts: [] };
}

function addFigures(figures: Counting, before: Picture, now: Picture, isFinished: (thing: string) => boolean): void {
    const { strayed, swapped, columnShift, rowShift } = measureStir(before.layout, now.layout);
    figures.pictures += 1;
    figures.lost.push(...findLost(before.map, now.map, isFinished));
    const hasReason = strayed.length + swapped.length > 0 ? findReasons(before, now, strayed) : () => true;
    figures.strayed.push(...strayed.filter((name) => !hasReason(name)));
    figures.swapped.push(...swapped.filter((pair) => !pair.some(hasReason)).map((pair) => pair.join(' / ')));
    if (columnShift > 0) figures.columnShifts.push(columnShift);
    if (columnShift > 0 && sayPlaces(before, now) === sayPlaces(now, before)) figures.shaken += 1;
    if (rowShift > 0) figures.rowShifts.push(rowShift);
}

/** What one map says of where those components stand that another one has too. */
function sayPlaces(of: Picture, both: Picture): string {
    const others = new Set(both.map.components.map(({ name }) => name));
    return JSON.stringify([...read(of)].filter(([name]) => others.has(name)).map(([name, { said }]) => [name, said]));
}

interface Picture {
    readonly map: JobValueMap;
    readonly layout: MapLayout;
}

/** Every thing that the picture shows, with the line that its name stands in. */
function placesOf(map: JobValueMap): ReadonlyMap<string, number> {
    const line = (range: Range) => range.start.line;
    return new Map([
        ...(map.stepsWritten ? map.steps : []).map((step) => [`step ${step.name}`, line(step.nameRange)] as const),
        ...map.layers.map((layer) => [`layer ${layer.name}`, line(layer.nameRange)] as const),
        ...map.components.map((component) => [`component ${component.name}`, line(component.nameRange)] as const),
        ...map.arrows.map(({ from, to, range }) => [`arrow ${from} -> ${to}`, line(range)] as const),
    ]);
}

/** What one map shows and the next one does not, though all the lines that say it are finished. */
function findLost(before: JobValueMap, now: JobValueMap, isFinished: (thing: string) => boolean): string[] {
    const left = new Set(showsOf(now).map(({ thing }) => thing));
    return showsOf(before)
        .filter(({ thing, because }) => !left.has(thing) && because.every(isFinished))
        .map(({ thing }) => thing);
}

/** What the picture of a map shows, each with the things that must have been written for it. */
function showsOf(map: JobValueMap): { readonly thing: string; readonly because: readonly string[] }[] {
    const steps = (map.stepsWritten ? map.steps : []).map(({ name }) => `step ${name}`);
    const layers = map.layers.map(({ name }) => `layer ${name}`);
    const components = map.components.map(({ name }) => `component ${name}`);
    const members = map.components.flatMap(({ name, layer }) =>
        layer === undefined
            ? []
            : { thing: `${name}: layer ${layer}`, because: [`component ${name}`, `layer ${layer}`] },
    );
    const arrows = map.arrows.map(({ from, to }) => ({
        thing: `arrow ${from} -> ${to}`,
        because: [`arrow ${from} -> ${to}`, `component ${from}`, `component ${to}`],
    }));
    return [
        ...[...steps, ...layers, ...components].map((thing) => ({ thing, because: [thing] })),
        ...members,
        ...arrows,
    ];
}

/** Whether a component has a reason to stand elsewhere: it has changed, or what it has an arrow with has moved. */
function findReasons(before: Picture, now: Picture, strayed: readonly string[]): (name: string) => boolean {
    const [old, next] = [read(before), read(now)];
    const moved = new Set(strayed);
    return (name) => {
        const has = next.get(name);
        return old.get(name)?.said !== has?.said || (has?.neighbours ?? []).some((neighbour) => moved.has(neighbour));
    };
}

/** What a map says of where each of its components stands. */
function read({ map }: Picture): Map<string, { readonly said: string; readonly neighbours: readonly string[] }> {
    const graph = buildGraph(map);
    return new Map(
        map.components.map(({ name, layer, steps }) => {
            const neighbours = [
                ...graph.needsOf(name).map(({ to }) => to),
                ...graph.neededBy(name).map(({ from }) => from),
            ];
            const columns = map.steps.map((step) => step.name);
            const said = JSON.stringify([layer, steps, graph.reachOf(name), neighbours, columns]);
            return [name, { said, neighbours }];
        }),
    );
}
