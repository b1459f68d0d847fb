// Reads a text and computes its figures.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildGraph, computeFigures, type MapFigures, readMap } from '../../../language/index.ts';

export function figuresOf(text: string): MapFigures {
    return computeFigures(buildGraph(readMap(text)));
}

export function figuresOfExample(name: string): MapFigures {
    return figuresOf(readFileSync(fileURLToPath(new URL(`../../../examples/${name}.jvm`, import.meta.url)), 'utf8'));
}
