// What a search finds in a map.

import { describe, expect, test } from 'vitest';
import { findMatches, placeOfMatch } from '../../client/webview/find-matches.ts';
import { receive, startModel } from '../../client/webview/page-model.ts';
import { showMap } from '../../client/webview/show-map.ts';
import { readMap } from '../../language/index.ts';

const map = readMap(`team green "Grün"
step define
step execute
layer user "User" {
    component player "Player" for execute needs session "where the viewer left off" { team green }
    component finder "Fíndér" for define
}
layer core "Core" {
    component session
}
`);
const { drawn } = receive(startModel(undefined), { type: 'picture', uri: 'a', version: 1, map, findings: [] });
const find = (query: string) => (drawn ? findMatches(showMap(drawn), query) : []);

describe('a search', () => {
    test.each([
        ['a title without its marks', 'finder', ['component:finder']],
        ['a title by letters with marks', 'FÍNDER', ['component:finder']],
        ['the title of a team', 'grun', ['component:player']],
        ['what is written at an arrow', 'left off', ['needs:player->session']],
        [
            'steps, layers and components in the order of the map',
            'e',
            [
                'step:define',
                'step:execute',
                'layer:user',
                'layer:core',
                'component:player',
                'component:finder',
                'component:session',
                'needs:player->session',
            ],
        ],
        ['nothing for blanks', '  ', []],
        ['nothing for what is not there', 'constructor', []],
    ])('finds %s', (_what, query, keys) => {
        expect(find(query)).toEqual(keys);
    });

    test.each([
        [0, 3, 0],
        [4, 3, 1],
        [-1, 3, 2],
        [0, 0, -1],
    ])('goes round: %i of %i is %i', (at, count, place) => {
        expect(placeOfMatch(at, count)).toBe(place);
    });
});
