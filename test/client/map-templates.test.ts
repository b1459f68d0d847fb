// The templates for a new map: each is a whole map, and nothing is wrong with it.

import { describe, expect, test } from 'vitest';
import { ALL_TEMPLATES } from '../../client/templates/all-templates.ts';
import { buildGraph, checkMap, readMap } from '../../language/index.ts';
import { PHASES } from '../../language/model/job-value-map.ts';

const STEPS: Readonly<Record<string, readonly string[]>> = {
    'four-step': ['define', 'execute', 'analyze', 'conclude'],
    'six-phase': ['understand', 'plan', 'execute', 'assess', 'revise', 'conclude'],
    'eight-step': ['define', 'locate', 'prepare', 'confirm', 'execute', 'monitor', 'modify', 'conclude'],
};

test('there are the three templates of the language, the simplest first', () => {
    expect(ALL_TEMPLATES.map(({ id }) => id)).toEqual(Object.keys(STEPS));
});

describe.each(ALL_TEMPLATES)('the template $id', ({ id, text }) => {
    const map = readMap(text);

    test('has no finding', () => {
        expect(checkMap(map)).toEqual([]);
    });

    test('has the steps that it is named for, with every phase of a job', () => {
        expect(map.steps.map(({ name }) => name)).toEqual(STEPS[id]);
        const phases = new Set(map.steps.flatMap((step) => step.phases.map(({ value }) => value)));
        expect([...phases].sort()).toEqual([...PHASES].sort());
    });

    test('says whose job it is', () => {
        expect(map.job?.statement).not.toBe('');
        expect(map.job?.executor?.text).toBeDefined();
    });

    test('has a part of every kind, and every part helps a step', () => {
        expect(map.layers.map(({ kind }) => kind)).toEqual(['user', 'core', 'infrastructure']);
        const graph = buildGraph(map);
        for (const { name } of map.components) expect(graph.reachOf(name).length, name).toBeGreaterThan(0);
    });

    test('is written as the formatter would write it', () => {
        expect(text).not.toMatch(/\t|[ \t]\n|\n\n\n|\{\n\n/);
        expect(text.endsWith('}\n')).toBe(true);
        for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    });
});
