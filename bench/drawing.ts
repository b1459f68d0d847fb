// From a model to its picture: layout and SVG text.

import { layoutMap, renderSvg } from '../diagram/index.ts';
import { buildGraph, checkMap, readMap } from '../language/index.ts';
import { compareTimes, printHead, printRow } from './compare.ts';
import { writeSyntheticMap } from './synthetic-map.ts';

/** Prints the medians for three sizes and the growth. */
export async function measureDrawing(): Promise<void> {
    printHead('Model to picture (300 components: at most 16 ms for both)');
    for (const size of [30, 300, 3000]) {
        const map = readMap(writeSyntheticMap(size));
        const findings = checkMap(map);
        const [graph = 0, layout = 0, svg = 0] = await compareTimes(
            [() => buildGraph(map), () => layoutMap(map, findings), () => renderSvg(map, { findings, theme: 'light' })],
            size > 1000 ? 7 : 31,
        );
        printRow(`${size} components: graph`, graph);
        printRow(`${size} components: layout`, layout);
        printRow(`${size} components: layout and SVG text`, svg);
    }
}
