// What is said of names that lead nowhere, and which name they are taken for.

import { describe, expect, test } from 'vitest';
import { messagesOf } from '../support/findings-of.ts';

describe('unknown-reference', () => {
    const needs = (name: string, others = '') =>
        `layer user { component front for all needs ${name} }\nlayer core {\n${others}\n}`;

    test.each([
        ['two letters away', needs('bankign', 'component banking'), ' Did you mean ‘banking’?'],
        ['three letters away', needs('bankling23', 'component banking'), ''],
        ['too far away', needs('bakery', 'component banking'), ''],
        ['the nearest of several', needs('bankin', 'component banker\ncomponent banking'), ' Did you mean ‘banking’?'],
        [
            'the nearest of several, in any order',
            needs('bankin', 'component banking\ncomponent banker'),
            ' Did you mean ‘banking’?',
        ],
        ['written with another case', needs('BANKING', 'component banking'), ' Did you mean ‘banking’?'],
        ['as short as it is wrong', needs('zz', 'component a'), ''],
        ['not of its kind', `team banking\n${needs('bankin')}`, ''],
    ])('suggests a name where it is %s', (_which, map, suggestion) => {
        const name = /needs (\w+)/u.exec(map)?.[1];
        expect(messagesOf('unknown-reference', map)).toEqual([`There is no component called ‘${name}’.${suggestion}`]);
    });

    test('suggests what a scenario adds inside that scenario', () => {
        const map =
            'layer user { component x for all }\nscenario s {\nadd component tonight in user for all\nchange x { needs tonigt }\n}';
        expect(messagesOf('unknown-reference', map)).toEqual([
            'There is no component called ‘tonigt’. Did you mean ‘tonight’?',
        ]);
    });

    test.each([
        [
            'status',
            'component x for all { status planed }',
            'There is no status called ‘planed’. Did you mean ‘planned’?',
        ],
        [
            'evolution',
            'component x for all { evolution comodity }',
            'There is no evolution called ‘comodity’. Did you mean ‘commodity’?',
        ],
    ])('suggests a word for a %s', (_kind, component, message) => {
        expect(messagesOf('unknown-reference', `layer user { ${component} }`)).toEqual([message]);
    });

    test('says why a default step is unknown', () => {
        expect(messagesOf('unknown-reference', 'step a\nlayer user { component x for a, define }')).toEqual([
            'There is no step called ‘define’: this map writes its own steps, so it has none by default.',
        ]);
    });

    test('says once why a map cannot be imported', () => {
        const map = 'import events from "./platform.jvm"\nlayer user { component x for all needs events }';
        expect(messagesOf('unknown-reference', map)).toEqual([
            '‘./platform.jvm’ cannot be imported: this map must be saved before it can import another.',
        ]);
    });
});

describe('the nearest name', () => {
    const scenario = (needs: string) =>
        `layer user\nlayer core { component alpha }
scenario s { add component alphas in core add component beta in core add component x in core needs ${needs} }
scenario t { add component gamma in core add component y in core needs betta }`;

    test.each([
        ['may be one that the scenario adds', 'bet', ' Did you mean ‘beta’?'],
        ['is the one of the map where both are as near', 'alphs', ' Did you mean ‘alpha’?'],
        ['is the nearer one, whoever has it', 'alphass', ' Did you mean ‘alphas’?'],
        ['may be one of the map', 'alpa', ' Did you mean ‘alpha’?'],
        ['is not one that another scenario adds', 'gama', ''],
        ['is not searched for a name of more than 100 letters', 'a'.repeat(101), ''],
    ])('%s', (_which, name, suggestion) => {
        const shown = name.length > 80 ? `${name.slice(0, 80)}…` : name;
        expect(messagesOf('unknown-reference', scenario(name))[0]).toBe(
            `There is no component called ‘${shown}’.${suggestion}`,
        );
    });
});
