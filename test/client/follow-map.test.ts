// “Notify, then ask”: what is asked when, and which answers count.

import { expect, test } from 'vitest';
import { followMap } from '../../client/preview/follow-map.ts';
import type { MapAnswer } from '../../protocol/map-messages.ts';

/** A server that answers when it is told to, and a panel that writes down what it heard. */
function setUp() {
    const questions: { answer(version: number): Promise<void>; refuse(): Promise<void> }[] = [];
    const heard: (number | string)[] = [];
    const follower = followMap({
        ask: () =>
            new Promise<MapAnswer>((resolve, reject) => {
                questions.push({
                    answer: async (version) => {
                        resolve({ uri: 'file:///a.jvm', version, map: null, findings: [] });
                        await settle();
                    },
                    refuse: async () => {
                        reject(new Error('no server'));
                        await settle();
                    },
                });
            }),
        tell: ({ version }) => heard.push(version),
        fail: (error) => heard.push(String(error)),
    });
    return { follower, questions, heard };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('a change is asked for, and its answer told', async () => {
    const { follower, questions, heard } = setUp();
    follower.announce(1);
    await questions[0]?.answer(1);
    expect(heard).toEqual([1]);
    expect(questions).toHaveLength(1);
});

test('what changes while a question is under way is asked for once, afterwards', async () => {
    const { follower, questions, heard } = setUp();
    follower.announce(1);
    follower.announce(2);
    follower.announce(3);
    expect(questions).toHaveLength(1);
    await questions[0]?.answer(3);
    expect(questions).toHaveLength(2);
    await questions[1]?.answer(3);
    expect(questions).toHaveLength(2);
    expect(heard).toEqual([3, 3]);
});

test('an answer that is older than what was announced is dropped', async () => {
    const { follower, questions, heard } = setUp();
    follower.announce(1);
    follower.announce(2);
    await questions[0]?.answer(1);
    await questions[1]?.answer(2);
    expect(heard).toEqual([2]);
});

test('a document that was closed and counts from 0 again is told', async () => {
    const { follower, questions, heard } = setUp();
    follower.announce(7);
    await questions[0]?.answer(7);
    follower.announce(0);
    await questions[1]?.answer(0);
    expect(heard).toEqual([7, 0]);
});

test('a question without an answer is told as such, and the next change is asked for', async () => {
    const { follower, questions, heard } = setUp();
    follower.refresh();
    await questions[0]?.refuse();
    follower.announce(1);
    await questions[1]?.answer(1);
    expect(heard).toEqual(['Error: no server', 1]);
});

test('nothing is told or asked after the end', async () => {
    const { follower, questions, heard } = setUp();
    follower.announce(1);
    follower.announce(2);
    follower.stop();
    await questions[0]?.answer(2);
    follower.refresh();
    expect(heard).toEqual([]);
    expect(questions).toHaveLength(1);
});
