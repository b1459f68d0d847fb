// What a map tells back: all rules and all figures, against reading the text.

import { buildGraph, checkMap, computeFigures, readMap } from '../language/index.ts';
import { compareTimes, printGrowth, printHead, printRow } from './compare.ts';
import { writeSyntheticMap } from './synthetic-map.ts';

const SIZES = [300, 3000] as const;

/** Prints the medians for two sizes, their share of reading the text, and the growth. */
export async function measureAnalysis(): Promise<void> {
    printHead('Model to findings and figures (300 components: at most a third of reading; growth as of reading)');
    const [small, large] = [await measureSize(SIZES[0]), await measureSize(SIZES[1])];
    for (const [what, time] of small) printGrowth(`growth: ${what}`, time, large.get(what));
}

async function measureSize(size: number): Promise<ReadonlyMap<string, number>> {
    const text = writeScoredMap(size);
    const map = readMap(text);
    const tasks = {
        'reading the text': () => readMap(text),
        'all rules': () => checkMap(map),
        'all figures': () => computeFigures(buildGraph(map)),
    };
    const times = await compareTimes(Object.values(tasks), size > 1000 ? 9 : 51);
    const [reading = Number.NaN, rules = 0, figures = 0] = times;
    for (const [index, what] of Object.keys(tasks).entries())
        printRow(`${size} components: ${what}`, times[index] ?? 0);
    const share = `${((100 * (rules + figures)) / reading).toFixed(0)} % of reading`;
    printRow(`${size} components: rules and figures together`, rules + figures, share);
    return new Map(Object.keys(tasks).map((what, index) => [what, times[index] ?? 0]));
}

/** As the synthetic map, with as many job needs in each step as there are forty components, and with others to compare. */
function writeScoredMap(components: number): string {
    const needs = Array.from({ length: Math.ceil(components / 40) }, (_, index) => writeNeed(index)).join('\n');
    const others = ['one', 'two', 'three'].map((name) => `competitor ${name} { score define 8 score execute 6.5 }`);
    const segments = ['young', 'old'].map(
        (name) => `segment ${name} { size 30% effort define 60% effort conclude 35% }`,
    );
    return [
        writeSyntheticMap(components).replaceAll('{ importance 7.5 effort 40% }', `{ score 7\n${needs}\n}`),
        ...[...others, ...segments],
    ].join('\n');
}

function writeNeed(index: number): string {
    const importance = 5 + (index % 50) / 10;
    const scores = `importance ${importance} satisfaction ${10 - importance / 2} effort ${20 + (index % 60)}%`;
    return `    need "Minimize the time it takes to reach goal ${index}" ${scores}`;
}
