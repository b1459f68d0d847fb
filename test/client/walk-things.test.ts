// Where the arrow keys lead in the picture.

import { expect, test } from 'vitest';
import { findFirst, type WalkKey, walk } from '../../client/webview/walk-things.ts';
import { layoutMap, type ThingKey } from '../../diagram/index.ts';
import { readMap } from '../../language/index.ts';

const layout = layoutMap(
    readMap(`step define
step execute
layer user "User" {
    component finder for define needs index, session
    component player for execute needs session
}
layer core "Core" {
    component session
    component index
}
`),
    [],
);

test.each<[ThingKey, WalkKey, ThingKey | undefined]>([
    ['step:define', 'ArrowRight', 'step:execute'],
    ['step:execute', 'ArrowLeft', 'step:define'],
    ['step:execute', 'Home', 'step:define'],
    ['step:execute', 'ArrowDown', 'layer:user'],
    ['step:define', 'ArrowUp', undefined],
    ['layer:user', 'ArrowUp', 'step:define'],
    ['layer:user', 'ArrowDown', 'layer:core'],
    ['layer:core', 'ArrowRight', 'component:session'],
    ['layer:user', 'ArrowLeft', undefined],
    ['component:finder', 'ArrowDown', 'component:player'],
    ['component:finder', 'End', 'component:player'],
    ['component:player', 'ArrowDown', undefined],
    ['component:player', 'ArrowLeft', 'layer:user'],
    ['component:finder', 'ArrowRight', 'needs:finder->index'],
    ['component:session', 'ArrowRight', undefined],
    ['needs:finder->index', 'ArrowDown', 'needs:finder->session'],
    ['needs:finder->session', 'ArrowRight', 'component:session'],
    ['needs:finder->session', 'ArrowLeft', 'component:finder'],
])('from %s, %s leads to %s', (key, way, next) => {
    expect(walk(layout, key, way)).toBe(next);
});

test('the keyboard comes in at the first step, else at the first layer or component', () => {
    const first = (text: string) => findFirst(layoutMap(readMap(text), []));
    expect(findFirst(layout)).toBe('step:define');
    expect(first('layer core "Core" {\n    component a\n}\n')).toBe('step:define');
    expect(first('')).toBe('step:define');
});
