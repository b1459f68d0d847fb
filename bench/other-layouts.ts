// Our picture beside what Graphviz, ELK and dagre make of the same maps, in one run: time, crossings, arrows through
// boxes that they do not connect, and area. All lines are measured by the geometry that measures our own.

import { readdirSync, readFileSync } from 'node:fs';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import Elk from 'elkjs/lib/elk.bundled.js';
import { layoutMap, measureArrows, measureDiagram, renderSvg } from '../diagram/index.ts';
import { checkMap, type JobValueMap, readMap } from '../language/index.ts';
import { writeLikelyMap } from '../test/support/likely-map.ts';
import { compareTimes, printHead, type Task } from './compare.ts';
import type { ForeignPicture } from './layouts/foreign-picture.ts';
import { layWithDagre } from './layouts/lay-with-dagre.ts';
import { layWithDot, writeDot } from './layouts/lay-with-dot.ts';
import { layWithElk } from './layouts/lay-with-elk.ts';
import { writeSyntheticMap } from './synthetic-map.ts';

const FOLDERS = ['examples', 'test/diagram/maps'];
/** Others need seconds for a large map. */
const ROUNDS = { small: 7, large: 1 };
const WARM_UP = { first: 15, small: 2, large: 1 };

interface Engine {
    readonly name: string;
    /** What is timed: layout and drawing, or only the layout where it draws nothing. */
    readonly prepare: (map: JobValueMap) => Task;
    readonly lay: (map: JobValueMap) => ForeignPicture | Promise<ForeignPicture>;
}

/** Prints a block of lines for every map: ours first, then the others with their time as a multiple of ours. */
export async function measureOtherLayouts(): Promise<void> {
    printHead(
        'Our picture beside other layouts (dot gets our rows and the order of steps, ELK the layers, dagre nothing)',
    );
    process.stdout.write(
        `  medians of ${ROUNDS.small} rounds, of ${ROUNDS.large} for 300 components; ours and dot with SVG, the others layout only\n`,
    );
    const engines = await startEngines();
    const warm = readMap(writeSyntheticMap(30));
    await compareTimes(listTasks(warm, engines), 0, WARM_UP.first);
    const ratios: number[][] = [];
    for (const { name, map } of findMaps()) ratios.push(await compareOn(name, map, engines));
    const medians = engines.map(({ name }, place) => {
        const sorted = ratios.map((row) => row[place] ?? Number.NaN).sort((a, b) => a - b);
        return `${(sorted[sorted.length >> 1] ?? Number.NaN).toPrecision(2)} × ${name}`;
    });
    process.stdout.write(`  time of ours, median over all ${ratios.length} maps: ${medians.join(', ')}\n`);
}

/** Ours first, then the others. */
function listTasks(map: JobValueMap, engines: readonly Engine[]): Task[] {
    const findings = checkMap(map);
    return [() => renderSvg(map, { findings, theme: 'light' }), ...engines.map(({ prepare }) => prepare(map))];
}

async function startEngines(): Promise<Engine[]> {
    const graphviz = await Graphviz.load();
    const elk = new Elk();
    return [
        {
            name: 'dot',
            prepare: (map) => {
                const text = writeDot(map);
                return () => graphviz.layout(text, 'svg', 'dot');
            },
            lay: (map) => layWithDot(graphviz, map),
        },
        { name: 'ELK', prepare: (map) => () => layWithElk(elk, map), lay: (map) => layWithElk(elk, map) },
        { name: 'dagre', prepare: (map) => () => layWithDagre(map), lay: layWithDagre },
    ];
}

function findMaps(): { readonly name: string; readonly map: JobValueMap }[] {
    const files = FOLDERS.flatMap((folder) =>
        readdirSync(folder)
            .filter((file) => file.endsWith('.jvm'))
            .map((file) => ({
                name: file.replace(/\.jvm$/, ''),
                map: readMap(readFileSync(`${folder}/${file}`, 'utf8')),
            })),
    );
    const synthetic = [30, 300].map((size) => ({ name: `synthetic ${size}`, map: readMap(writeSyntheticMap(size)) }));
    return [...files, { name: 'likely 40', map: readMap(writeLikelyMap(40, 1)) }, ...synthetic];
}

/** Gives our time as a multiple of each of the others. */
async function compareOn(name: string, map: JobValueMap, engines: readonly Engine[]): Promise<number[]> {
    const size = map.components.length > 100 ? 'large' : 'small';
    const [own = 0, ...times] = await compareTimes(listTasks(map, engines), ROUNDS[size], WARM_UP[size]);
    process.stdout.write(`  ${name}: ${map.components.length} components, ${map.arrows.length} needs\n`);
    const { gapPasses, ...ours } = measureDiagram(layoutMap(map, checkMap(map)));
    printPicture('ours', own, '', ours, `, ${gapPasses} gap passes`);
    for (const [place, { name: other, lay }] of engines.entries()) {
        const picture = await lay(map);
        const time = times[place] ?? Number.NaN;
        const ratio = `ours × ${(own / time).toPrecision(2)}`;
        printPicture(other, time, ratio, { ...picture, ...measureArrows(picture.arrows, picture.boxes) }, '');
    }
    return times.map((time) => own / time);
}

function printPicture(
    name: string,
    time: number,
    ratio: string,
    { crossings, throughForeign, width, height }: Measured,
    note: string,
): void {
    process.stdout.write(
        `    ${name.padEnd(6)} ${time.toFixed(1).padStart(8)} ms  ${ratio.padEnd(14)}` +
            `${String(crossings).padStart(6)} crossings ${String(throughForeign).padStart(5)} through boxes  ` +
            `${width.toFixed(0)} × ${height.toFixed(0)} = ${((width * height) / 1e6).toFixed(2)} Mpx${note}\n`,
    );
}

interface Measured {
    readonly crossings: number;
    readonly throughForeign: number;
    readonly width: number;
    readonly height: number;
}
