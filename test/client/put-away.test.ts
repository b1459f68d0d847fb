// Which layers and steps a reader has put away.

import { expect, test } from 'vitest';
import { isAway, toggle } from '../../client/webview/put-away.ts';

test('a layer or a step is put away, beside others, and comes back', () => {
    const one = toggle({}, 'layer:core');
    expect(one).toEqual({ collapsedLayers: ['core'] });
    expect(toggle({ ...one, collapsedSteps: ['define'] }, 'step:execute')).toEqual({
        collapsedSteps: ['define', 'execute'],
    });
    expect(toggle(one, 'layer:core')).toEqual({ collapsedLayers: undefined });
    expect([isAway(one, 'layer:core'), isAway(one, 'layer:user'), isAway(one, 'step:core')]).toEqual([
        true,
        false,
        false,
    ]);
});

test('a component cannot be put away', () => {
    expect(toggle({}, 'component:core')).toEqual({});
    expect(isAway({}, 'component:core')).toBeUndefined();
});
