// Finds what meets a rectangle without looking at everything: boxes are kept by the squares of a grid that they touch.

import type { Rect } from '../layout/map-layout.ts';

export interface BoxIndex<Owner> {
    /** All boxes that share more than an edge with the given one, with what they belong to, each once. */
    meeting(box: Rect): readonly { readonly box: Rect; readonly owner: Owner }[];
}

interface Entry<Owner> {
    readonly box: Rect;
    readonly owner: Owner;
}

const SQUARE = 64;
/** Edges that touch do not overlap, nor do they by the error of a calculation. */
const TOUCH = 0.01;

export function indexBoxes<Owner>(entries: readonly Entry<Owner>[]): BoxIndex<Owner> {
    const squares = new Map<string, Entry<Owner>[]>();
    for (const entry of entries) {
        for (const square of squaresOf(entry.box)) {
            const there = squares.get(square);
            if (there) there.push(entry);
            else squares.set(square, [entry]);
        }
    }
    return {
        meeting: (box) => {
            const found = new Set<Entry<Owner>>();
            for (const square of squaresOf(box)) {
                for (const entry of squares.get(square) ?? []) if (doOverlap(entry.box, box)) found.add(entry);
            }
            return [...found];
        },
    };
}

function squaresOf({ x, y, width, height }: Rect): string[] {
    const squares: string[] = [];
    for (let column = Math.floor(x / SQUARE); column <= Math.floor((x + width) / SQUARE); column++) {
        for (let row = Math.floor(y / SQUARE); row <= Math.floor((y + height) / SQUARE); row++) {
            squares.push(`${column} ${row}`);
        }
    }
    return squares;
}

function doOverlap(a: Rect, b: Rect): boolean {
    return (
        a.x + a.width > b.x + TOUCH &&
        b.x + b.width > a.x + TOUCH &&
        a.y + a.height > b.y + TOUCH &&
        b.y + b.height > a.y + TOUCH
    );
}
