// A keyword that is nearly right: which one is meant, and what the text then says.

import { describe, expect, it } from 'vitest';
import { findNearMiss } from '../../language/parser/near-miss.ts';
import { readMap } from '../../language/read-map.ts';
import { readFacts, readFaults } from '../support/map-facts.ts';

const KEYWORDS = ['component', 'competitor', 'job', 'in', 'for', 'needs', 'status', 'step', 'scenario', 'segment'];

describe('the keyword that a word was meant to be', () => {
    it.each([
        ['Component', 'component', 'another case of the letters'],
        ['IN', 'in', 'another case of a short word'],
        ['com', 'component', 'the nearest of two that begin so, before one that is near by chance'],
        ['stauts', 'status', 'two letters that are wrong'],
        ['nedds', 'needs', 'one letter that is wrong'],
        ['fro', 'for', 'letters that changed places'],
        ['nexs', 'needs', 'two wrong letters of five'],
        ['stp', 'step', 'a letter that is missing'],
    ])('of ‘%s’ is ‘%s’: %s', (written, meant) => {
        expect(findNearMiss(written, KEYWORDS)).toBe(meant);
    });

    it.each([
        ['s', 'too short a beginning'],
        ['on3e', 'more than two letters apart'],
        ['and', 'no letter of the word in the right place'],
        ['sxx', 'three letters apart from every word'],
        ['see', 'half of the letters wrong'],
        ['stxx', 'half of the letters wrong, behind the right ones'],
        ['sta-tus-es', 'four letters too many'],
    ])('is none for ‘%s’: %s', (written) => {
        expect(findNearMiss(written, ['in', 'status', 'step'])).toBeUndefined();
    });

    it('is none where two are equally near', () => {
        expect(findNearMiss('steem', ['steam', 'steep'])).toBeUndefined();
    });
});

describe('a text with misspelt keywords', () => {
    it.each([
        {
            what: 'keeps a layer and its components',
            text: 'laye user "User" {\n    Component a fro define {\n        stauts planned\n    }\n}',
            facts: ['layer user user', 'component a in user', 'a status planned', 'a for define'],
            faults: ['1 syntax-error map', '2 syntax-error map', '2 syntax-error map', '3 syntax-error map'],
        },
        {
            what: 'keeps a header that goes on in the next line',
            text: 'layer user {\n    component a\n        fro define\n        nedds b\n    component b\n}',
            facts: ['layer user user', 'component a in user', 'a for define', 'component b in user', 'a needs b'],
            faults: ['3 syntax-error map', '4 syntax-error map'],
        },
        {
            what: 'keeps an indented attribute below a header without a brace',
            text: 'layer user {\n    component a\n        Status planned\n    component b\n}',
            facts: ['layer user user', 'component a in user', 'a status planned', 'component b in user'],
            faults: ['2 syntax-error map', '3 syntax-error map'],
        },
        {
            what: 'keeps the components of a block whose keyword is missing, though its name is nearly a keyword',
            text: 'app "App" {\n    component a for define\n}\nlayer user { component b }',
            facts: ['layer user user', 'component a in undefined', 'a for define', 'component b in user'],
            faults: ['1 syntax-error map'],
        },
        {
            what: 'keeps names that are nearly keywords',
            text: 'step stp\nlayer user {\n    component compnent for stp needs laye\n    component laye\n}',
            facts: [
                'step stp',
                'layer user user',
                'component compnent in user',
                'compnent for stp',
                'component laye in user',
                'compnent needs laye',
            ],
            faults: [],
        },
        {
            what: 'does not take a keyword of another block for another one, unless a single letter is wrong',
            text: 'layer user {\n    component a {\n        need b\n        job "x"\n    }\n    component b\n}\nfor a',
            facts: ['layer user user', 'component a in user', 'component b in user', 'a needs b'],
            faults: ['3 syntax-error map', '4 syntax-error map', '8 syntax-error map'],
        },
        {
            what: 'keeps a figure of a need, though the step around it could have it too',
            text: 'step s { importance 7 need n "Know it" impotrance 8 }',
            facts: ['step s', 's importance 7', 's need n "Know it" 8/undefined/undefined'],
            faults: ['1 syntax-error map'],
        },
        {
            what: 'is told once where a half-typed keyword stands alone',
            text: 'tea\nstep s { impo }',
            facts: ['team #1', 'step s'],
            faults: ['1 syntax-error map', '2 syntax-error map'],
        },
    ])('$what', ({ text, facts, faults }) => {
        const order = (lines: readonly string[]) => [...lines].sort();
        expect({ facts: order(readFacts(text)), faults: readFaults(text) }).toEqual({ facts: order(facts), faults });
    });

    it('says at the word which keyword it was read as', () => {
        expect(readMap('laye user "User"').problems).toEqual([
            {
                code: 'syntax-error',
                severity: 'error',
                subject: 'map',
                message: '‘laye’ means nothing here. Did you mean ‘layer’? It is read as that.',
                range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } },
                related: [],
                repair: { by: 'word', word: 'layer' },
            },
        ]);
    });
});
