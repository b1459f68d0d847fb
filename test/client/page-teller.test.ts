// What a page is told, and what it is told again after it was hidden.

import { expect, test } from 'vitest';
import { tellPage } from '../../client/preview/page-teller.ts';
import { readMap, showScenario } from '../../language/index.ts';
import type { MapAnswer } from '../../protocol/map-messages.ts';
import type { ToPage } from '../../protocol/picture-messages.ts';

const uri = 'file:///a.jvm';
const map = readMap('layer user "User" {\n    component player "Player" for define\n}\n');
const answer: MapAnswer = { uri, version: 3, map, findings: [] };
const inPlayer = { line: 1, character: 15 };

/** A page that writes down what it was told since it was last asked. */
function setUp() {
    const said: ToPage[] = [];
    const teller = tellPage((message) => said.push(message));
    return { teller, take: () => said.splice(0).map(describe) };
}

/** The message in short. */
function describe(message: ToPage): string {
    switch (message.type) {
        case 'subject':
            return `subject ${message.uri}${message.locked ? ' locked' : ''}`;
        case 'picture':
            return `picture ${message.version} of ${message.map.components.map(({ name }) => name)}`;
        case 'no-picture':
            return `no picture: ${message.reason}`;
        case 'cursor':
            return `cursor ${message.at ? Object.values(message.at).join(' ') : 'nowhere'}`;
        case 'told':
            return `told ${message.message}`;
        case 'export':
            return `export ${message.id}`;
    }
}

test('nothing is said before the page listens, and all of it then', () => {
    const { teller, take } = setUp();
    teller.subject(uri, false);
    teller.cursor(inPlayer);
    teller.take(answer);
    expect(take()).toEqual([]);
    teller.pageReady();
    expect(take()).toEqual([`subject ${uri}`, 'picture 3 of player', 'cursor component player']);
});

test('the cursor is looked up anew in each map, because things move', () => {
    const { teller, take } = setUp();
    teller.subject(uri, false);
    teller.pageReady();
    teller.take(answer);
    teller.cursor(inPlayer);
    take();
    teller.take({ ...answer, version: 4, map: readMap('\n') });
    expect(take()).toEqual(['picture 4 of ', 'cursor nowhere']);
});

test('the picture stays known while the text gives none', () => {
    const { teller, take } = setUp();
    teller.subject(uri, false);
    teller.pageReady();
    teller.take(answer);
    teller.take({ uri, version: 4, map: null, findings: [], reason: 'Too large.' });
    expect(take().slice(-1)).toEqual(['no picture: Too large.']);
    expect(teller.findText({ kind: 'component', name: 'player' })).toBeDefined();
    teller.pageGone();
    teller.cursor(inPlayer);
    expect(take()).toEqual([]);
    teller.pageReady();
    expect(take()).toEqual([
        `subject ${uri}`,
        'picture 3 of player',
        'no picture: Too large.',
        'cursor component player',
    ]);
});

test('a reason is always given', () => {
    const { teller, take } = setUp();
    teller.subject(uri, false);
    teller.pageReady();
    teller.take({ uri, version: 1, map: null, findings: [] });
    expect(take()).toContain('no picture: The text gives no map.');
});

test('a new picture takes the reason away', () => {
    const { teller, take } = setUp();
    teller.subject(uri, false);
    teller.explain('The server is gone.');
    teller.take(answer);
    teller.pageReady();
    expect(take()).toEqual([`subject ${uri}`, 'picture 3 of player', 'cursor nowhere']);
});

test('the picture of another map is forgotten, and stays when the same one is locked', () => {
    const { teller, take } = setUp();
    teller.subject(uri, false);
    teller.take(answer);
    teller.subject(uri, true);
    teller.pageReady();
    expect(take()).toEqual([`subject ${uri} locked`, 'picture 3 of player', 'cursor nowhere']);
    teller.subject('file:///b.jvm', false);
    teller.pageGone();
    teller.pageReady();
    expect(take()).toEqual(['subject file:///b.jvm', 'subject file:///b.jvm', 'cursor nowhere']);
    expect(teller.findText({ kind: 'component', name: 'player' })).toBeUndefined();
});

test('a scenario is told with its picture, and what stood elsewhere leads to the text of what it was', () => {
    const said: ToPage[] = [];
    const teller = tellPage((message) => said.push(message));
    const text =
        'layer user { component a for define needs b }\nlayer core { component b }\nlayer deep\nscenario s "S" { change b { in deep } }';
    const before = readMap(text);
    const [scenario] = before.scenarios;
    if (!scenario) throw new Error('no scenario');
    const { map: united, ...shown } = showScenario(before, scenario, {});
    teller.subject(uri, false);
    teller.pageReady();
    teller.take({ ...answer, map: united, scenario: { name: 's', title: 'S', ...shown } });
    teller.cursor({ line: 1, character: 24 });
    const { difference, resolved, introduced } = shown;
    expect(said[2]).toMatchObject({
        type: 'picture',
        scenario: { name: 's', title: 'S' },
        difference,
        resolved,
        introduced,
    });
    expect(said.at(-1)).toEqual({ type: 'cursor', at: { kind: 'component', name: 'b' } });
    const place = teller.findText({ kind: 'component', name: 'b' });
    expect(place?.start).toEqual({ line: 1, character: 23 });
    expect(teller.findText({ kind: 'component', name: 'b#before#' })).toEqual(place);
    expect(teller.findText({ kind: 'arrow', from: 'a', to: 'b#before#' })?.start).toEqual({ line: 0, character: 42 });
});

test('why a scenario is not shown is told with the map as it is', () => {
    const said: ToPage[] = [];
    const teller = tellPage((message) => said.push(message));
    teller.pageReady();
    teller.take({ ...answer, note: 'There is no such scenario.' });
    expect(said[1]).toEqual({
        type: 'picture',
        uri,
        version: 3,
        map,
        findings: [],
        note: 'There is no such scenario.',
    });
});

test('what is to be exported and what is told reaches a page that listens', () => {
    const { teller, take } = setUp();
    teller.export('mermaid');
    teller.pageReady();
    take();
    teller.export('svg-light');
    teller.tell('It is written.');
    expect(take()).toEqual(['export svg-light', 'told It is written.']);
});
