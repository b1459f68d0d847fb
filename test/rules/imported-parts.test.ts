// What the rules say of components that come from another map: what is wrong with them is told there.

import { describe, expect, test } from 'vitest';
import type { JobValueMap } from '../../language/index.ts';
import { checkMap } from '../../language/rules/check-map.ts';
import { joinMaps } from '../support/joined-maps.ts';

describe('what comes from another map', () => {
    const shared = (component: string, own: string) =>
        joinMaps({ 'main.jvm': `import y from "./other.jvm"\n${own}`, 'other.jvm': component });
    const codesOf = (map: JobValueMap) =>
        checkMap(map)
            .filter(({ code }) => code !== 'no-job')
            .map(({ code, subject }) => `${code} ${subject}`);

    test('is judged only where something here needs it', () => {
        const retiring = 'layer core {\ncomponent y needs z { status retiring }\ncomponent z { status planned }\n}';
        expect(codesOf(shared(retiring, 'layer user { component x for all needs y }'))).toEqual([
            'needs-retiring x->y',
        ]);
    });

    test('is no block of ours, however common or lonely it is', () => {
        const block = 'layer infra { component y "AWS" { evolution commodity } }\nlayer core';
        expect(codesOf(shared(block, 'layer user { component x for all needs y }'))).toEqual([]);
    });

    test('is a core that arrows should not pass', () => {
        const platform = 'layer core { component y needs z }\nlayer infra { component z }';
        const own =
            'layer user { component x for all needs y, i, j }\nlayer core\nlayer infra {\ncomponent i\ncomponent j\n}';
        expect(codesOf(shared(platform, own))).toEqual([
            'skips-core x->i',
            'skips-core x->j',
            'single-customer-infrastructure i',
            'single-customer-infrastructure j',
        ]);
    });
});
