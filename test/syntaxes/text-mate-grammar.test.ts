// The colours of a text: a table of lines and of what is painted in them.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { writeTextMateGrammar } from '../../syntaxes/write-text-mate.ts';
import { GRAMMAR_FILE, loadGrammar, paintText } from './paint-text.ts';

/** Short names of scopes, so that a row of the table fits on a line. */
const SCOPES: Readonly<Record<string, string>> = {
    statement: 'keyword.control',
    attribute: 'keyword.other',
    name: 'entity.name.type',
    other: 'variable.other',
    value: 'constant.language',
    number: 'constant.numeric',
    unit: 'keyword.other.unit',
    string: 'string.quoted.double',
    typographic: 'string.quoted.other',
    escape: 'constant.character.escape',
    line: 'comment.line.double-slash',
    block: 'comment.block',
    documentation: 'comment.block.documentation',
    brace: 'punctuation.section.block',
    comma: 'punctuation.separator',
    conflict: 'invalid.illegal.merge-conflict',
};

/** What a line says, as `scope:word` for each painted word, and why it is in the table. */
const LINES: readonly (readonly [promise: string, text: string, painted: readonly string[]])[] = [
    ['a statement with its name', 'layer core "Core" {', ['statement:layer', 'name:core', 'string:"Core"', 'brace:{']],
    ['a team where it is declared', 'team platform', ['statement:team', 'name:platform']],
    ['a team where it is named', '    team platform', ['attribute:team', 'other:platform']],
    ['a name that is a keyword', 'step goal "Goal"', ['statement:step', 'name:goal', 'string:"Goal"']],
    ['a name that is the same keyword', 'layer layer {', ['statement:layer', 'name:layer', 'brace:{']],
    ['a name that holds a keyword', 'need in-time "In time"', ['statement:need', 'name:in-time', 'string:"In time"']],
    ['a name in another script', 'step 準備-２ "準備"', ['statement:step', 'name:準備-２', 'string:"準備"']],
    ['a name that is a number', 'scenario 2027', ['statement:scenario', 'name:2027']],
    [
        'a name before its clause',
        'component goal needs history',
        ['statement:component', 'name:goal', 'attribute:needs', 'other:history'],
    ],
    [
        'a clause where the name is missing',
        'component for define',
        ['statement:component', 'attribute:for', 'other:define'],
    ],
    ['a word that only begins like a keyword', 'layers stepping "x"', ['string:"x"']],
    [
        'the clauses of a header',
        'component a in user for b needs c kind core',
        [
            'statement:component',
            'name:a',
            'attribute:in',
            'other:user',
            'attribute:for',
            'other:b',
            'attribute:needs',
            'other:c',
            'attribute:kind',
            'value:core',
        ],
    ],
    [
        'a list with texts',
        'needs a "why, in", b, status "x"',
        [
            'attribute:needs',
            'other:a',
            'string:"why, in"',
            'comma:,',
            'other:b',
            'comma:,',
            'other:status',
            'string:"x"',
        ],
    ],
    [
        'a list that goes on in the next line',
        'needs a,\n    status,\n    goal\nstatus live',
        [
            'attribute:needs',
            'other:a',
            'comma:,',
            'other:status',
            'comma:,',
            'other:goal',
            'attribute:status',
            'value:live',
        ],
    ],
    ['a list without its names', 'needs\nstatus live', ['attribute:needs', 'attribute:status', 'value:live']],
    [
        'a list without its last name',
        'needs a,\nstatus live',
        ['attribute:needs', 'other:a', 'comma:,', 'attribute:status', 'value:live'],
    ],
    [
        'a range of steps',
        'for analyze..conclude, all',
        ['attribute:for', 'other:analyze', 'other:conclude', 'comma:,', 'value:all'],
    ],
    [
        'one attribute right after another',
        '{ team platform status live }',
        ['brace:{', 'attribute:team', 'other:platform', 'attribute:status', 'value:live', 'brace:}'],
    ],
    ['a value that does not exist', 'status planed', ['attribute:status']],
    ['phases', 'phase understand, plan', ['attribute:phase', 'value:understand', 'comma:,', 'value:plan']],
    ['a number', 'importance 7.8', ['attribute:importance', 'number:7.8']],
    ['a decimal comma', 'importance 7,8', ['attribute:importance', 'number:7,8']],
    [
        'percentages',
        'effort 57% effort 5 %',
        ['attribute:effort', 'number:57', 'unit:%', 'attribute:effort', 'number:5', 'unit:%'],
    ],
    ['a score of others', 'score define 8 "why"', ['attribute:score', 'other:define', 'number:8', 'string:"why"']],
    ['our own score', 'score 3 "why"', ['attribute:score', 'number:3', 'string:"why"']],
    ['the score of a step that is called like a number', 'score 3 8', ['attribute:score', 'other:3', 'number:8']],
    [
        'figures in the line of a need',
        'need a "x" importance 8 satisfaction 3.2 effort 6%',
        [
            'statement:need',
            'name:a',
            'string:"x"',
            'attribute:importance',
            'number:8',
            'attribute:satisfaction',
            'number:3.2',
            'attribute:effort',
            'number:6',
            'unit:%',
        ],
    ],
    [
        'a rule',
        'rule team-load error limit 9',
        ['statement:rule', 'other:team-load', 'value:error', 'attribute:limit', 'number:9'],
    ],
    ['an allowance', 'allow orphan "until March"', ['attribute:allow', 'other:orphan', 'string:"until March"']],
    [
        'an import',
        'import identity, in from "./platform.jvm"',
        ['statement:import', 'other:identity', 'comma:,', 'other:in', 'attribute:from', 'string:"./platform.jvm"'],
    ],
    [
        'an edit of a scenario',
        'add component tonight in user',
        ['statement:add', 'statement:component', 'name:tonight', 'attribute:in', 'other:user'],
    ],
    ['flags', '{ closed external }', ['brace:{', 'attribute:closed', 'attribute:external', 'brace:}']],
    ['escapes in a string', '"a\\"b\\nc\\d"', ['string:"a', 'escape:\\"', 'string:b', 'escape:\\n', 'string:c\\d"']],
    [
        'a string without its end',
        'layer a "Core {\nlayer b',
        ['statement:layer', 'name:a', 'string:"Core', 'brace:{', 'statement:layer', 'name:b'],
    ],
    ['typographic marks', 'step a “One” {', ['statement:step', 'name:a', 'typographic:“One”', 'brace:{']],
    ['German and French marks', 'goal „One“ «Two»', ['attribute:goal', 'typographic:„One“', 'typographic:«Two»']],
    [
        'a typographic mark without its end',
        'step a “One {',
        ['statement:step', 'name:a', 'typographic:“One', 'brace:{'],
    ],
    ['keywords in a string', '"layer core { // no"', ['string:"layer core { // no"']],
    ['a comment', 'status live // layer x', ['attribute:status', 'value:live', 'line:// layer x']],
    [
        'a comment over two lines',
        '/* layer\ncore */ closed',
        ['block:/*', 'block:layer', 'block:core', 'block:*/', 'attribute:closed'],
    ],
    ['documentation', '/** Why */', ['documentation:/**', 'documentation:Why', 'documentation:*/']],
    ['a line that a merge left behind', '<<<<<<< HEAD\n=======', ['conflict:<<<<<<< HEAD', 'conflict:=======']],
];

let grammar: IGrammar;
beforeAll(async () => {
    grammar = await loadGrammar();
});

describe('the TextMate grammar paints', () => {
    test.each(LINES)('%s', (_promise, text, painted) => {
        const expected = painted.map((entry) => {
            const at = entry.indexOf(':');
            return [entry.slice(at + 1), SCOPES[entry.slice(0, at)]];
        });
        expect(paintText(grammar, text)).toEqual(expected);
    });
});

test('the written TextMate grammar is fresh; else run `npm run generate`', () => {
    expect(readFileSync(GRAMMAR_FILE, 'utf8')).toBe(writeTextMateGrammar());
});
