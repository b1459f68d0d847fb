// The pictures of the examples, measured. That they stay as they are is seen to where they are shown, in docs/images.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutMap, measureDiagram, measureUnrest } from '../../diagram/index.ts';
import { checkMap, type JobValueMap, readMap } from '../../language/index.ts';
import { FAULTLESS } from './faultless.ts';

const FOLDER = join(import.meta.dirname, '../../examples');
const EXAMPLES = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jvm'))
    .map((file) => ({ file, map: readMap(readFileSync(join(FOLDER, file), 'utf8'), `file:///examples/${file}`) }));

describe.each(EXAMPLES)('the picture of $file', ({ map }) => {
    const layout = layoutMap(map, checkMap(map));

    it('has nothing that overlaps, crosses, touches or is cut', () => {
        expect(measureDiagram(layout)).toMatchObject(FAULTLESS);
        expect(measureDiagram(layout).laneDistance).toBeGreaterThanOrEqual(10);
    });

    it('fits a page of 1400 × 900 at three quarters of its size or more', () => {
        expect(Math.min(1400 / layout.width, 900 / layout.height)).toBeGreaterThanOrEqual(0.75);
    });
});

it('keeps nearly everything in its place when a component is left out', () => {
    const unrests = EXAMPLES.flatMap(({ map }) =>
        map.components.map(({ name }) => measureUnrest(layoutMap(map, []), layoutMap(leaveOut(map, name), []))),
    ).sort((a, b) => a - b);
    expect(unrests[Math.floor(unrests.length / 2)]).toBe(0);
    expect(unrests.reduce((sum, unrest) => sum + unrest, 0) / unrests.length).toBeLessThanOrEqual(0.05);
});

function leaveOut(map: JobValueMap, name: string): JobValueMap {
    const components = map.components.filter((component) => component.name !== name);
    const arrows = map.arrows.filter(({ from, to }) => from !== name && to !== name);
    return { ...map, components, arrows };
}
