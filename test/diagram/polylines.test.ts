// The geometry that the measure of a picture shares with the benchmark, on lines of any shape.

import { describe, expect, it } from 'vitest';
import { measureArrows, type Polyline } from '../../diagram/index.ts';

/** An arrow through corners `x,y`, such as `'0,0 10,10'`. */
function way(corners: string, from = 'a', to = 'b'): Polyline {
    const points = corners.split(' ').map((corner) => {
        const [x = 0, y = 0] = corner.split(',').map(Number);
        return { x, y };
    });
    return { from, to, points };
}

describe('arrows cross', () => {
    it.each([
        ['where slanting ones meet', ['0,0 100,100', '0,100 100,0'], 1],
        ['where a level one meets an upright one', ['0,50 100,50', '50,0 50,100'], 1],
        ['once, though they meet twice', ['0,0 100,100 200,0', '0,50 200,50'], 1],
        ['where one has its corner on the other', ['0,0 50,50 100,100', '50,0 50,50 50,100'], 1],
        ['not where they only begin or end together', ['0,0 50,100', '100,0 50,100', '50,100 50,200'], 0],
        ['not where they run along each other', ['0,0 0,100', '0,50 0,150'], 0],
        ['not where they pass', ['0,0 10,100', '20,0 30,100'], 0],
        ['pair by pair', ['0,0 100,100', '0,100 100,0', '0,40 100,40'], 3],
    ])('%s', (_, ways, crossings) => {
        expect(
            measureArrows(
                ways.map((corners) => way(corners)),
                [],
            ).crossings,
        ).toBe(crossings);
    });
});

describe('an arrow runs through a box', () => {
    const boxes = [
        { box: { x: 0, y: 0, width: 100, height: 40 }, owner: 'a' },
        { box: { x: 0, y: 100, width: 100, height: 40 }, owner: 'foreign' },
        { box: { x: 0, y: 200, width: 100, height: 40 }, owner: 'b' },
    ];

    it.each([
        ['that lies in its way', '50,40 50,200', 1],
        ['whose corner it cuts', '130,90 80,120 130,150', 1],
        ['not where it only touches the edge', '100,40 100,200', 0],
        ['not where it goes around', '90,40 120,70 120,170 90,200', 0],
        ['not where it connects it', '50,10 50,90', 0],
    ])('%s', (_, corners, count) => {
        expect(measureArrows([way(corners)], boxes).throughForeign).toBe(count);
    });
});
