// The one style, case by case: what a text becomes, and what stays.

import { describe, expect, test } from 'vitest';
import { applyChanges, formatMap, readMap } from '../../language/index.ts';

function format(text: string): string {
    const { changes, obstacles } = formatMap(text);
    expect(obstacles).toEqual([]);
    return applyChanges(text, changes);
}

/** Lines as one text; `→` is a tab and `·` a blank at the end of a line. */
function lines(...written: string[]): string {
    return `${written.join('\n')}\n`.replaceAll('→', '\t').replaceAll('·', ' ');
}

type Case = readonly [what: string, text: string, formatted: string];

const LONG = 'x'.repeat(66);

const STATEMENTS: readonly Case[] = [
    ['a statement begins a line', 'team a team b team c', lines('team a', 'team b', 'team c')],
    [
        'an attribute begins a line',
        'step a { importance 8\neffort 5% goal "g"\n}',
        lines('step a {', '    importance 8', '    effort 5%', '    goal "g"', '}'),
    ],
    [
        'a block is four blanks further in, whatever stood there',
        lines('layer a {', '  component b {', '→→→external', '}', '      }'),
        lines('layer a {', '    component b {', '        external', '    }', '}'),
    ],
    ['a statement that stood further in comes to the edge', lines('   team a', '→team b'), lines('team a', 'team b')],
    [
        'a brace on the next line comes up',
        lines('layer a', '', '{', 'closed', '}'),
        lines('layer a {', '    closed', '}'),
    ],
    ['a closing brace has a line of its own', 'step a {\ngoal "g" }', lines('step a {', '    goal "g"', '}')],
    [
        'a statement stays on its line where the word before it would else be read in another way',
        'layer a { component b in a in in allow orphan "o" component c { } }',
        lines('layer a {', '    component b in a in in allow orphan "o"', '    component c { }', '}'),
    ],
    [
        'two closing braces do not share a line',
        'layer a {\ncomponent b {\nexternal }}',
        lines('layer a {', '    component b {', '        external', '    }', '}'),
    ],
];

const BLOCKS: readonly Case[] = [
    ['a block on one line stays on it', 'step a{phase plan}', lines('step a { phase plan }')],
    [
        'a block on one line may hold several attributes',
        'step a {  importance 8   effort 5%}',
        lines('step a { importance 8 effort 5% }'),
    ],
    [
        'a block that was open stays open',
        lines('step a {', 'phase plan', '}'),
        lines('step a {', '    phase plan', '}'),
    ],
    ['an empty block on one line gets one blank', 'step a {}', lines('step a { }')],
    ['an empty block on two lines stays on two', lines('step a {', '', '', '}'), lines('step a {', '}')],
    [
        'a block on one line below its header comes up',
        lines('step a', '{ phase plan }'),
        lines('step a { phase plan }'),
    ],
    [
        'a block of up to 100 characters fits',
        `step  a{ description "${LONG}" implicit }`,
        lines(`step a { description "${LONG}" implicit }`),
    ],
    [
        'a block of more than 100 characters is opened',
        `step a { description "${LONG}y" implicit }`,
        lines('step a {', `    description "${LONG}y"`, '    implicit', '}'),
    ],
    [
        'characters count and not their size: as many fit in any script',
        `step a { description "${'🚲'.repeat(66)}" implicit }`,
        lines(`step a { description "${'🚲'.repeat(66)}" implicit }`),
    ],
    [
        'a percent sign that is added counts',
        `step a { description "${LONG}" effort 5 }`,
        lines('step a {', `    description "${LONG}"`, '    effort 5%', '}'),
    ],
    [
        'a remark behind a block does not count',
        `step a { phase plan } // ${LONG} ${LONG}`,
        lines(`step a { phase plan } // ${LONG} ${LONG}`),
    ],
    [
        'a block that holds a block is opened, and the inner one stays',
        'layer a { component b { external } }',
        lines('layer a {', '    component b { external }', '}'),
    ],
    [
        'a block that holds a comment is opened',
        'step a { phase plan /* c */ }',
        lines('step a {', '    phase plan /* c */', '}'),
    ],
    [
        'a long header is never wrapped, but its block is opened',
        `component a "${LONG}" for define needs b, c, d { external }`,
        lines(`component a "${LONG}" for define needs b, c, d {`, '    external', '}'),
    ],
];

const HEADERS: readonly Case[] = [
    [
        'a long list is not wrapped',
        `component a needs ${'some-other-component, '.repeat(9)}b`,
        lines(`component a needs ${'some-other-component, '.repeat(9)}b`),
    ],
    [
        'a clause on a line of its own stays there, four blanks further in',
        lines('component a "A"', 'for define', '          needs b'),
        lines('component a "A"', '    for define', '    needs b'),
    ],
    [
        'a list goes on four blanks further in than the line of its clause',
        lines('component a for define,', 'execute', 'needs b,', 'c ,', '', 'd'),
        lines('component a for define,', '    execute', '    needs b,', '        c,', '        d'),
    ],
    [
        'a range goes on like a list',
        lines('component a', '  for define', '  ..', '  execute'),
        lines('component a', '    for define', '        ..', '        execute'),
    ],
    [
        'a list in a block goes on four blanks further in than its attribute',
        lines('component a {', 'needs b "why",', 'c', '"and why"', '}'),
        lines('component a {', '    needs b "why",', '        c', '        "and why"', '}'),
    ],
    ['a title on the next line stays there', lines('team a', '"A"'), lines('team a', '    "A"')],
    [
        'the block of a header on several lines stands below it',
        lines('component a', 'for define {', 'external', '}'),
        lines('component a', '    for define', '{', '    external', '}'),
    ],
    [
        'a block on one line stays behind a header on several',
        lines('component a', 'for define', '{ external }'),
        lines('component a', '    for define { external }'),
    ],
    [
        'figures of a need that go on in the next line stay its own',
        lines('step a {', 'need b "N"', '   importance 8', 'importance 7', '}'),
        lines('step a {', '    need b "N"', '        importance 8', '    importance 7', '}'),
    ],
];

const WORDS: readonly Case[] = [
    ['words are one blank apart', 'team   a\t"A"', lines('team a "A"')],
    ['blanks of other kinds are blanks', 'team\u00a0a\u2003"A"', lines('team a "A"')],
    ['words without a blank between them get one', 'team a"A"{link"u""t"}', lines('team a "A" { link "u" "t" }')],
    ['a comma stands behind its item', 'component a needs b,c ,d , e', lines('component a needs b, c, d, e')],
    ['a range has no blanks', 'component a for b .. c, d.. e', lines('component a for b..c, d..e')],
    ['a percent sign stands behind its number', 'step a { effort 57  % }', lines('step a { effort 57% }')],
    ['a missing percent sign is added', 'step a { effort 57 }', lines('step a { effort 57% }')],
    [
        'a missing percent sign is added to needs, sizes and the steps of segments',
        lines('step 8 { need "N" importance 8 effort 7.5 }', 'segment s { size 35 effort 8 71 "why" effort 8 3% }'),
        lines('step 8 { need "N" importance 8 effort 7.5% }', 'segment s { size 35% effort 8 71% "why" effort 8 3% }'),
    ],
    [
        'no percent sign is added to what is no percentage',
        'rule team-load limit 9 step a { importance 8 score 7 effort 5,5 } component b needs effort, size { goal "effort 5" }',
        lines(
            'rule team-load limit 9',
            'step a { importance 8 score 7 effort 5,5 }',
            'component b needs effort, size { goal "effort 5" }',
        ),
    ],
    ['a decimal comma is no list', 'step a { importance 7 , 8 }', lines('step a { importance 7,8 }')],
    ['numbers may be names of a list', 'component a for 1,2', lines('component a for 1, 2')],
    [
        'typographic marks stay, because what they are is told as a finding',
        'component a  “A”   for b…c',
        lines('component a “A” for b…c'),
    ],
    ['what stands in a text stays', 'team a "  b  {  // c  "', lines('team a "  b  {  // c  "')],
];

const EMPTY_LINES: readonly Case[] = [
    ['one empty line stays', lines('team a', '', 'team b'), lines('team a', '', 'team b')],
    ['several empty lines become one', lines('team a', '', '··', '→', 'team b'), lines('team a', '', 'team b')],
    ['none is added', lines('team a', 'team b'), lines('team a', 'team b')],
    [
        'there is none at the edges of a block',
        lines('step a {', '', 'goal "g"', '', 'phase plan', '', '', '}'),
        lines('step a {', '    goal "g"', '', '    phase plan', '}'),
    ],
    ['there is none at the edges of the file', lines('', '··', 'team a', '', ''), lines('team a')],
    ['there is none in a header', lines('component a', '', 'for b'), lines('component a', '    for b')],
    [
        'there is none at the edges of a block with remarks',
        lines('step a { // c', '', 'goal "g"', '', '// d', '', '}'),
        lines('step a { // c', '    goal "g"', '', '    // d', '}'),
    ],
    ['an empty text stays empty', '', ''],
    ['a text of blanks becomes empty', ' \n\t\n', ''],
];

const COMMENTS: readonly Case[] = [
    [
        'a remark at the end of a line stays there',
        lines('step a {// c', 'goal "g"   // d··', '}//e'),
        lines('step a { // c', '    goal "g" // d', '} //e'),
    ],
    [
        'a comment on its own line is as far in as what follows',
        lines('// a', 'step a {', '// b', 'goal "g"', '      // c', '}', '    // d'),
        lines('// a', 'step a {', '    // b', '    goal "g"', '    // c', '}', '// d'),
    ],
    [
        'several comments on a line stay on it',
        'team a /* b */ /* c */// d\n/* e *//* f */ team g',
        lines('team a /* b */ /* c */ // d', '/* e */ /* f */ team g'),
    ],
    [
        'comments in a header stay where they are',
        lines('component a /* b */ "A" // c', 'for d, // e', '// f', 'g', '// h', '{', 'external', '}'),
        lines(
            'component a /* b */ "A" // c',
            '    for d, // e',
            '        // f',
            '        g',
            '    // h',
            '{',
            '    external',
            '}',
        ),
    ],
    [
        'a comment behind the first of two statements stays with it',
        'team a /* b */ team c',
        lines('team a /* b */', 'team c'),
    ],
    [
        'a comment right behind a brace goes with what follows it on the line',
        'step a { /* b */ goal "g" /* c */ }',
        lines('step a {', '    /* b */ goal "g" /* c */', '}'),
    ],
    [
        'a block of nothing but a comment is opened',
        'step a { /* b */ } step c { // d\n}',
        lines('step a {', '    /* b */', '}', 'step c { // d', '}'),
    ],
    [
        'the lines of a long comment move along',
        lines('layer a {', '  /*', '   * b', '     c', ' d', '', '   */', '  component e', '}'),
        lines('layer a {', '    /*', '     * b', '       c', ' d', '', '     */', '    component e', '}'),
    ],
    [
        'the lines of a long comment move along with tabs',
        lines('layer a {', '→/* b··', '→   c */', '→component d /* e', '→→f */', '}'),
        lines('layer a {', '    /* b', '       c */', '    component d /* e', '    →f */', '}'),
    ],
    [
        'documentation stays directly above, and what is none does not become it',
        lines('/** a */', 'team b', '/** c */', '', '', 'team d', '/** e */ team f', 'team g /** h */', 'team i'),
        lines('/** a */', 'team b', '/** c */', '', 'team d', '/** e */ team f', 'team g /** h */', 'team i'),
    ],
    [
        'a comment before a statement may not push it into the block that the statement above could have',
        'team abcdefgh layer b\n/* c */ component d in b\nteam abcdefghi layer f\n/** g */ component h in f',
        lines(
            'team abcdefgh',
            'layer b',
            '/* c */',
            'component d in b',
            'team abcdefghi',
            'layer f',
            '/** g */',
            '',
            'component h in f',
        ),
    ],
    [
        'a comment before a figure may not push it into the need above',
        'step abcdef { need b "N"\n/* c */ importance 8 }',
        lines('step abcdef {', '    need b "N"', '    /* c */', '    importance 8', '}'),
    ],
    [
        'a comment before a need may not push it over its figures in the next line',
        lines('step a {', '/* c */ need b "N"', '             importance 8', '}'),
        lines('step a {', '    /* c */', '    need b "N"', '        importance 8', '}'),
    ],
    [
        'a comment above a brace stays above it',
        lines('component a // b', '{ external }', 'component c', '/* d */', '{ external }'),
        lines('component a // b', '{ external }', 'component c', '    /* d */', '{ external }'),
    ],
    [
        'only the last line of a comment counts for the length of a line',
        lines(`component a "${LONG}yyy" /* b`, 'c */ { external }', 'team d /* e', `${LONG}${LONG} */ { }`),
        lines(`component a "${LONG}yyy" /* b`, 'c */ { external }', 'team d /* e', `${LONG}${LONG} */ {`, '}'),
    ],
    [
        'a comment is one blank apart from everything',
        'component a needs b/* c */,/* d */e for f../* g */h step i { effort 5/* j */% }',
        lines('component a needs b /* c */ , /* d */ e for f.. /* g */ h', 'step i {', '    effort 5 /* j */ %', '}'),
    ],
    [
        'an empty line of a comment becomes really empty',
        lines('layer a {', '/*', '··', '→', 'b */', '}'),
        lines('layer a {', '    /*', '', '', '    b */', '}'),
    ],
    ['a text of nothing but a comment stays', '  // a  ', lines('// a')],
];

const FILES: readonly Case[] = [
    ['ends of lines stay CRLF', 'team a\r\nteam b team c\r\n', 'team a\r\nteam b\r\nteam c\r\n'],
    ['ends of lines stay CR', 'team a\rteam b team c', 'team a\rteam b\rteam c\r'],
    [
        'new ends of lines follow the most',
        'team a\nteam b\r\nteam c\r\nteam d team e',
        'team a\nteam b\r\nteam c\r\nteam d\r\nteam e\r\n',
    ],
    [
        'a long comment keeps its ends of lines',
        'layer a {\r\n/* b\r\nc */\r\n}',
        'layer a {\r\n    /* b\r\n    c */\r\n}\r\n',
    ],
    ['the mark at the start stays', '\ufeff\n  team a', '\ufeffteam a\n'],
    ['the mark at the start stays alone', '\ufeff \n', '\ufeff'],
];

describe.each([
    ['statements', STATEMENTS],
    ['blocks', BLOCKS],
    ['headers', HEADERS],
    ['words', WORDS],
    ['empty lines', EMPTY_LINES],
    ['comments', COMMENTS],
    ['files', FILES],
])('%s:', (_about, cases) => {
    test.each(cases)('%s', (_what, text, formatted) => {
        expect(format(text)).toBe(formatted);
        expect(formatMap(formatted).changes).toEqual([]);
    });
});

describe('a change is as small as can be:', () => {
    test.each<readonly [string, string, readonly (readonly [number, number, string])[]]>([
        ['none where all is right', 'team a\n\n// b\nstep c { effort 5% }\n', []],
        ['one blank less', 'team  a\n', [[5, 6, '']]],
        ['one blank more', 'team a"A"\n', [[6, 6, ' ']]],
        ['a deeper indent', 'step a {\n  implicit\n}\n', [[11, 11, '  ']]],
        ['empty lines, without the one that stays', 'team a\n\n\n\nteam b\n', [[8, 10, '']]],
        ['blanks at the end of a line', 'team a  \nteam b\n', [[6, 8, '']]],
        ['a percent sign', 'step a { effort 5 }\n', [[17, 17, '%']]],
        ['the end of the last line', 'team a', [[6, 6, '\n']]],
    ])('%s', (_what, text, changes) => {
        expect(formatMap(text).changes).toEqual(changes.map(([start, end, newText]) => ({ start, end, newText })));
    });
});

describe('a map with a syntax error is not formatted, and every error is told in its place:', () => {
    test.each<readonly [string, string, readonly string[]]>([
        ['an unknown word', 'team  a\nnonsense', ['2:1']],
        ['a text without its end', 'team  a "A', ['1:9']],
        ['a comment without its end', 'team  a /* b', ['1:9']],
        ['a value that is missing', 'step  a { effort }', ['1:11']],
        ['two braces that are missing', 'layer  a {\ncomponent b {', ['1:1', '2:1']],
        ['a line that a merge left behind', 'team  a\n<<<<<<< mine\n', ['2:1']],
    ])('%s', (_what, text, places) => {
        const { changes, obstacles } = formatMap(text);
        expect(changes).toEqual([]);
        expect(obstacles.map(({ range: { start } }) => `${start.line + 1}:${start.character + 1}`)).toEqual(places);
    });

    test('warnings and wrong values are no errors of that kind', () => {
        const text = 'step  all { importance 11 effort 5,5 phase x } component b “B” needs c for d…a';
        expect(readMap(text).problems.length).toBeGreaterThan(2);
        expect(format(text)).toBe(
            lines('step all { importance 11 effort 5,5 phase x }', 'component b “B” needs c for d…a'),
        );
    });
});

test('a text that would be read differently is left as it is, and that is told', () => {
    const broken = 'layer a\n        component b\ncomponent c';
    const { changes, obstacles } = formatMap(broken, readMap(''));
    expect(changes).toEqual([]);
    expect(obstacles.map(({ message }) => message)).toEqual([
        'In the one style this map would be read differently, so it is left as it is.',
    ]);
});
