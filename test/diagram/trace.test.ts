// What lights up with a thing that is pointed at.

import { expect, test } from 'vitest';
import { layoutMap, type ThingKey, traceFrom } from '../../diagram/index.ts';
import { mapOf } from './map-of.ts';

const LAYOUT = layoutMap(
    mapOf({
        steps: ['a', 'b'],
        layers: [
            { name: 'user', kind: 'user' },
            { name: 'core', kind: 'core' },
        ],
        components: [
            { name: 'x', layer: 'user', steps: ['a'], needs: ['y'] },
            { name: 'w', layer: 'user', steps: ['b'], needs: ['z'] },
            { name: 'y', layer: 'core', needs: ['z', '__proto__'] },
            { name: 'z', layer: 'core', needs: ['z'] },
            { name: '__proto__', layer: 'core' },
        ],
    }),
    [],
);

const CASES: readonly (readonly [ThingKey, readonly ThingKey[]])[] = [
    [
        'component:y',
        [
            'component:__proto__',
            'component:x',
            'component:y',
            'component:z',
            'needs:x->y',
            'needs:y->__proto__',
            'needs:y->z',
            'needs:z->z',
            'step:a',
        ],
    ],
    ['component:w', ['component:w', 'component:z', 'needs:w->z', 'needs:z->z', 'step:b']],
    ['needs:y->z', ['component:y', 'component:z', 'needs:y->z']],
    ['step:b', ['component:w', 'component:z', 'step:b']],
    ['layer:user', ['component:w', 'component:x', 'layer:user']],
    ['map:map', ['map:map']],
];

test.each(CASES)('%s lights up what belongs to it', (key, lit) => {
    expect([...traceFrom(LAYOUT, key)].sort()).toEqual(lit);
});
