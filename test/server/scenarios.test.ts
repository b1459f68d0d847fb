// What the server answers when a map is asked for with one of its scenarios.

import { expect, test } from 'vitest';
import { type MapAnswer, READ_MAP } from '../../protocol/map-messages.ts';
import { serveInProcess } from './serve-in-process.ts';

const ONE = 'file:///maps/one.jvm';
const TEXT = `rule no-job off rule no-team off rule no-goal off rule no-principle off
step a step b
layer user { component x "X" for a, b needs y }
layer core { component y "Y" component z "Z" }
scenario lean "Lean start" { add component w "W" in core change x { needs w, z drops y } }
scenario none "Nothing"
`;

async function serve(text: string) {
    const editor = await serveInProcess();
    editor.open(ONE, text);
    const ask = (scenario?: string) => editor.ask<MapAnswer>(READ_MAP, { uri: ONE, ...(scenario && { scenario }) });
    return { editor, ask };
}

function namesOf(answer: MapAnswer): string[] | undefined {
    return answer.map?.components.map(({ name }) => name);
}

test('a map without a scenario is the map as it is', async () => {
    const { ask } = await serve(TEXT);
    const answer = await ask();
    expect(namesOf(answer)).toEqual(['x', 'y', 'z']);
    expect(Object.keys(answer).sort()).toEqual(['findings', 'map', 'uri', 'version']);
});

test('with one it is united with what comes of it, with what that changes, resolves and introduces', async () => {
    const { ask } = await serve(TEXT);
    const { map, findings, scenario, note } = await ask('lean');
    expect(map?.components.map(({ name }) => name)).toEqual(['x', 'y', 'z', 'w']);
    expect(map?.applied).toBe('lean');
    expect(note).toBeUndefined();
    expect(scenario).toMatchObject({
        name: 'lean',
        title: 'Lean start',
        difference: {
            heading: { title: 'Scenario ‘Lean start’', resolved: 1, introduced: 1 },
            components: [{ name: 'w', kind: 'added' }],
        },
    });
    expect(scenario?.resolved.map(({ code, subject }) => `${code} ${subject}`)).toEqual(['orphan z']);
    expect(scenario?.introduced.map(({ code, subject }) => `${code} ${subject}`)).toEqual(['orphan y']);
    expect(findings.map(({ code, subject }) => `${code} ${subject}`)).toContain('orphan y');
    expect(findings.map(({ code, subject }) => `${code} ${subject}`)).not.toContain('orphan z');
});

test('a rule that the map switches off introduces nothing', async () => {
    const { ask } = await serve(`rule orphan off ${TEXT}`);
    const { scenario } = await ask('lean');
    expect([scenario?.resolved, scenario?.introduced]).toEqual([[], []]);
});

test('a scenario that changes nothing is shown as one', async () => {
    const { ask } = await serve(TEXT);
    const { scenario, map } = await ask('none');
    expect(scenario?.difference).toMatchObject({ components: [], arrows: [], others: [] });
    expect(map?.components).toEqual((await ask()).map?.components);
});

test('a scenario that is not there any more leaves the map as it is, and says so', async () => {
    const { ask } = await serve(TEXT);
    const answer = await ask('leen');
    expect(namesOf(answer)).toEqual(['x', 'y', 'z']);
    expect(answer.scenario).toBeUndefined();
    expect(answer.note).toBe(
        'There is no scenario ‘leen’ in this map any more, there is ‘lean’, ‘none’. The map stands as it is.',
    );
    const alone = await serve('layer user');
    expect((await alone.ask('lean')).note).toBe(
        'There is no scenario ‘lean’ in this map any more, nor any other. The map stands as it is.',
    );
});

test('each version of the text has its own outcome', async () => {
    const { editor, ask } = await serve(TEXT);
    expect(namesOf(await ask('lean'))).toContain('w');
    editor.retype(ONE, 2, TEXT.replaceAll(' w', ' v'));
    await editor.expectChange(ONE, 2);
    const answer = await ask('lean');
    expect(answer.version).toBe(2);
    expect(namesOf(answer)).toEqual(['x', 'y', 'z', 'v']);
});

test('where the text gives no map there is none with a scenario either', async () => {
    const { ask } = await serve('?!');
    const answer = await ask('lean');
    expect(answer.map).toBeNull();
    expect(answer.reason).toMatch(/Nothing in this text can be read/);
});
