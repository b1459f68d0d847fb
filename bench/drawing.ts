// From a model to its picture: layout, SVG text, and the page on which a keystroke changes a picture that is there.

import { h } from 'preact';
import {
    layoutMap,
    layoutView,
    type MapLayout,
    MapPicture,
    measureText,
    renderLayout,
    renderSvg,
    shareLayout,
} from '../diagram/index.ts';
import { buildGraph, checkMap, type JobValueMap, readMap } from '../language/index.ts';
import { openPage } from '../test/support/watched-page.ts';
import { compareTimes, printGrowth, printHead, printRow, type Task } from './compare.ts';
import { writeSyntheticMap } from './synthetic-map.ts';

/** Above 150 components the preview shows an overview. */
const SIZES = [30, 300, 3000];

/** Ten times as many things, sorted: what a time may grow by from 300 to 3,000. */
const GROWTH_OF_SORTING = (10 * Math.log(3000)) / Math.log(300);

/** Prints the medians for three sizes, and the growth. */
export async function measureDrawing(): Promise<void> {
    printHead(
        'Model to picture (a letter in a title, on the page: 300 components at most 16 ms; 3,000 at most 100 ms)',
    );
    const medians: number[][] = [];
    for (const size of SIZES) medians.push(await measureSize(size));
    const [, some = [], many = []] = medians;
    printHead(`Growth from 300 to 3,000 components (no worse than n log n: × ${GROWTH_OF_SORTING.toFixed(1)})`);
    for (const [index, what] of TASKS.entries()) printGrowth(what, some[index], many[index]);
    const [, fewBytes, manyBytes] = SIZES.map((size) => renderSvg(readMap(writeSyntheticMap(size)), OPTIONS).length);
    printGrowth('characters of the SVG', fewBytes, manyBytes);
}

/** A page has drawn often before: so long it takes until the engine has made its code quick. */
const WARM_UP_ROUNDS = 12;
const OPTIONS = { findings: [], theme: 'light' } as const;
const TASKS = [
    'graph',
    'layout',
    'SVG text of it',
    'layout and SVG text',
    'a letter in a title, on the page',
    'a letter in a title, on the page as the preview has it',
    'all drawn on a page',
];

async function measureSize(size: number): Promise<number[]> {
    const map = readMap(writeSyntheticMap(size));
    const findings = checkMap(map);
    const layout = layoutMap(map, findings);
    const tasks = [
        () => buildGraph(map),
        () => layoutMap(map, findings),
        () => renderLayout(layout, { theme: 'light' }),
        () => renderSvg(map, { findings, theme: 'light' }),
        typeLetters(map, (now) => layoutMap(now, [], PAPER)),
        typeLetters(map, (now) => layoutView({ map: now, findings: [] }, PAPER, {}, {})),
        () => openPage().draw(h(MapPicture, { layout, interactive: true })),
    ];
    const medians = await compareTimes(tasks, size > 1000 ? 9 : 61, WARM_UP_ROUNDS);
    for (const [index, what] of TASKS.entries()) printRow(`${size} components: ${what}`, medians[index] ?? Number.NaN);
    return medians;
}

/** Changes the title of a component each time, and shows the map on a page that showed it before. */
function typeLetters(map: JobValueMap, layOut: (map: JobValueMap) => MapLayout): Task {
    const page = openPage();
    let layout = layOut(map);
    let letters = 0;
    const show = () => page.draw(h(MapPicture, { layout, interactive: true }));
    show();
    return () => {
        letters = (letters + 1) % 8;
        const components = map.components.map((component, place) =>
            place === 5 ? { ...component, title: component.title + 'x'.repeat(letters) } : component,
        );
        layout = shareLayout(layout, layOut({ ...map, components }));
        show();
        page.takeChanges();
    };
}

/** As in the preview. */
const PAPER = { measure: measureText, width: 1400, steady: true };
