// What lights up for a thing, in words.

import { expect, test } from 'vitest';
import type { ThingKey } from '../../diagram/index.ts';
import { tellThing } from '../../diagram/tell-thing.ts';
import { readMap } from '../../language/index.ts';

const map = readMap(`step define
step execute {
    importance 8
    effort 40%
}
layer user "User" {
    component player "Player" for execute, define needs session "where it stopped"
}
layer core "Core" {
    component session "Session"
    component lost "Lost"
}
`);

test.each<[ThingKey, string | undefined]>([
    ['component:player', 'Player: needs 1, needed by 0, serves Define and Execute'],
    ['component:session', 'Session: needs 0, needed by 1, serves Define and Execute'],
    ['component:lost', 'Lost: needs 0, needed by 0, helps no step'],
    ['needs:player->session', 'Player needs Session: where it stopped'],
    ['step:define', 'Define: 1 component helps with it'],
    ['step:execute', 'Execute: 1 component helps with it; importance 8, effort 40 %, priority 32.0'],
    ['layer:core', 'Core: 2 components'],
    ['component:constructor', undefined],
    ['needs:player->constructor', undefined],
    ['map:map', undefined],
])('%s: %s', (key, words) => {
    expect(tellThing(map, key)).toBe(words);
});
