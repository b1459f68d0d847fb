// `jvmap report` for people at a terminal: what a meeting reads.

import { describe, expect, test } from 'vitest';
import { DINNER } from './dinner-map.ts';
import { run } from './fake-world.ts';

/** Its chapters by their heads, without the heads. */
async function chaptersOf(text: string, commandLine = 'report -'): Promise<Map<string, string>> {
    const { exitCode, stdout } = await run(commandLine, { stdin: text });
    expect(exitCode).toBe(0);
    const parts = stdout.trimEnd().split('\n\n\n');
    return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.split('\n').slice(2).join('\n')]));
}

describe('a report for people tells', () => {
    const cases: readonly [chapter: string, text: string][] = [
        [
            'Dinner',
            `Job: Have a good dinner
Executor: Cook
Market: mature
Focus: Cook`,
        ],
        [
            'Coverage',
            `2 of 2 steps are covered (100.0 %), each by something live. Weighted by importance, 100.0 % of the job is covered.

                                                Live
Step                Covered by                 parts  Not live
------------------  ------------------------  ------  ---------------
Decide what to eat  Recipes                   3 of 3
Cook                Recipes, Timer (planned)  3 of 4  Timer (planned)`,
        ],
        [
            'Steps by priority',
            `Priority is importance × effort / 10, from 0 to 100. Effort is the share of people who find the step difficult: high is
hard. The opportunity is the greatest among its needs, and the mean.

Rank  Step                Importance  Effort  Priority     Opportunity  Deserves     Has
----  ------------------  ----------  ------  --------  --------------  --------  ------
   1  Decide what to eat         8.0  50.0 %      40.0  14.0, mean 9.5    76.9 %  25.0 %
   2  Cook                       6.0  20.0 %      12.0               –    23.1 %  75.0 %

‘Deserves’ is the step's share of all priorities, ‘has’ its share of the user layer. Misallocation is 51.9 %: so much of
the user layer would have to work on other steps for every step to have what it deserves.`,
        ],
        [
            'Job needs by opportunity',
            `Opportunity is importance + what satisfaction lacks to it, from 0 to 20: above 15 it is extreme, from 12 high, from 10
worth considering, below low. Overserved: people are more satisfied than it is important to them. 1 job need has no
opportunity, because importance or satisfaction is missing.

Rank  Job need                   Step                Importance  Satisfaction  Opportunity  Band
----  -------------------------  ------------------  ----------  ------------  -----------  ---------------
   1  Know what is in the house  Decide what to eat         9.0           4.0         14.0  high
   2  Agree with everybody       Decide what to eat         5.0           8.0          5.0  low, overserved`,
        ],
        [
            'Competitors by step',
            `Scores go from 0 to 10. The gap is our score less the best of the others: below nought we lag. Weighted by importance,
the mean gap is −0.9.

                         Meal
Step                 We   box   Gap  Who leads
------------------  ---  ----  ----  ---------
Decide what to eat  6.0   8.0  −2.0  Meal box
Cook                7.5   7.0  +0.5  we`,
        ],
        [
            'Segments',
            `Struggle is the share of a segment that finds the steps difficult, weighted by importance. Potential is struggle × size
/ 100. ‘Singles’ struggles most (70.0 %), but ‘Families’ has the greatest potential.

Segment     Size  Struggle  Potential  Hardest step
--------  ------  --------  ---------  ---------------------------
Families  40.0 %    47.1 %       18.9  Decide what to eat (60.0 %)
Singles   10.0 %    70.0 %        7.0  Cook (70.0 %)`,
        ],
        [
            'Phases of the job',
            `In a mature market others improve ‘understand’ and ‘revise’, where 50.0 % and 0.0 % of our user layer works.

                  User
Phase       components    Share  Others improve it
----------  ----------  -------  -----------------
understand           1   50.0 %  yes
plan                 0    0.0 %
execute              2  100.0 %
assess               0    0.0 %
revise               0    0.0 %  yes
conclude             0    0.0 %`,
        ],
        [
            'What most of it stands on',
            `Leverage is how many components of the user layer need a component, directly or over others.

                                                        By
Component  Layer  Leverage  Dependents   Steps  importance
---------  -----  --------  ----------  ------  ----------
Log        Core     1 of 2           2  2 of 2     100.0 %
Pantry     Core     1 of 2           1  2 of 2     100.0 %`,
        ],
        [
            'Teams',
            `The last columns count arrows to and from components of other teams.

                                     Needs  Needed
                                        of      by
Team     Components  Steps  Layers  others  others
-------  ----------  -----  ------  ------  ------
Kitchen           2      2       1       1       0
Shop              3      2       1       0       1`,
        ],
        [
            'Principles by layer',
            `Layer  Principle
-----  ---------------------
User   Usable with wet hands
       Never alone
Core   One truth`,
        ],
    ];
    test.each(cases)('%s', async (head, text) => {
        expect((await chaptersOf(DINNER)).get(head)).toBe(text);
    });

    test('gaps, in the words of their findings', async () => {
        const gaps = (await chaptersOf(DINNER)).get('Gaps')?.split('\n');
        expect(gaps).toContain('- Nobody needs ‘Hub’. It helps no step of the job.');
        expect(gaps).toContain('- ‘Decide what to eat’ is important (8) and hard (50 %) but rests on one component.');
    });

    test('how many findings there are of each rule, the gravest first', async () => {
        const rules = 'no-job no-goal no-principle no-team narrow-core'.split(' ').map((code) => `rule ${code} off\n`);
        const text = 'layer user { component a for all }\nlayer core { component b component c component d needs d }';
        expect((await chaptersOf(rules.join('') + text)).get('Findings')).toBe(
            `jvmap check tells each with its reason, and jvmap explain CODE why a rule is there.

Severity  Code    Count
--------  ------  -----
error     cycle       1
warning   orphan      3`,
        );
    });

    test('that there is nothing to find', async () => {
        const rules = 'no-job no-principle'.split(' ').map((code) => `rule ${code} off\n`);
        const chapters = await chaptersOf(`${rules.join('')}layer user { component a for all }`);
        expect(chapters.get('Findings')).toBe('There are none.');
        expect([...chapters.keys()]).toEqual(['Standard input', 'Coverage', 'Findings']);
    });
});

describe('scenarios', () => {
    const text = `rule no-job off\nrule empty-layer off
layer user { component a for define, execute, analyze }
layer core { component hub "Hub" }
scenario more "More" { description "All of it." add component b "B" in user for conclude needs hub { status planned } }
scenario less "Less" { remove a }
scenario same "Same"`;

    test('are told with what each resolves and brings', async () => {
        const told = (await chaptersOf(text)).get('Scenarios');
        const parts = told?.split(/\n\n(?=‘(?:Less|Same)’:)/u);
        expect(parts?.[0]).toMatch(
            /^‘More’: All of it. Then 4 of 4 steps are covered \(100.0 %\), on the map 3 \(75.0 %\).\n\nChanged:\n\n/u,
        );
        expect(parts?.[0]).toMatch(/\n- ‘B’ is new: .+\n/u);
        expect(parts?.[0]?.slice(parts[0].indexOf('Resolved:'))).toBe(`Resolved:

- Nothing in the user layer helps the user with ‘Conclude’.
- Nobody needs ‘Hub’. It helps no step of the job.

New:

- ‘Conclude’ is covered by plans only.
- ‘Hub’ serves one step only; core parts should span several.`);
        expect(parts?.[1]).toMatch(/^‘Less’: then 0 of 4 steps are covered \(0.0 %\), on the map 3 \(75.0 %\).\n/u);
        expect(parts?.[1]?.slice(parts[1].indexOf('New:'))).toBe(`New:

- Nothing in the user layer helps the user with ‘Define and prepare’.
- Nothing in the user layer helps the user with ‘Execute’.
- Nothing in the user layer helps the user with ‘Analyze’.`);
        expect(parts?.[2]).toBe(
            '‘Same’: then 3 of 4 steps are covered, as on the map. No finding is resolved, and none is new.',
        );
    });

    test('can be what the report is about', async () => {
        const { exitCode, stdout } = await run('report - --scenario more', { stdin: text });
        expect(exitCode).toBe(0);
        expect(stdout).toContain('As the scenario ‘More’ would make it\n');
        expect(stdout).toContain('4 of 4 steps are covered (100.0 %), 3 of them by something live (75.0 % of all).');
        expect(stdout).not.toContain('\nScenarios\n');
        const json = (await run('report - --scenario more --format json', { stdin: text })).stdout;
        expect(JSON.parse(json).figures.coverage).toMatchObject({ covered: 4, live: 3 });
    });

    test('must be there', async () => {
        const { exitCode, stdout, stderr } = await run('report - --scenario mor', { stdin: text });
        expect([exitCode, stdout]).toEqual([2, '']);
        expect(stderr).toMatch(/^jvmap: -: there is no scenario ‘mor’; there is ‘more’/u);
    });
});

test('chapters follow each other as a meeting asks', async () => {
    expect([...(await chaptersOf(DINNER)).keys()]).toEqual([
        ...['Dinner', 'Coverage', 'Gaps', 'Steps by priority', 'Job needs by opportunity', 'Competitors by step'],
        ...['Segments', 'Phases of the job', 'What most of it stands on', 'Teams', 'Principles by layer', 'Findings'],
    ]);
});

describe('coverage is told', () => {
    test.each([
        ['layer user', 'None of the 4 steps is covered.'],
        ['layer user { component a for define }', '1 of 4 steps is covered (25.0 %), each by something live.'],
        [
            'layer user { component a for define, execute component b for analyze { status building } }',
            '3 of 4 steps are covered (75.0 %), 2 of them by something live (50.0 % of all).',
        ],
        [
            'layer user { component a for all { status retiring } }',
            '4 of 4 steps are covered (100.0 %), none of them by something live (0.0 % of all).',
        ],
        [
            'step a { importance 4 }\nstep b\nlayer user { component c for a }',
            '1 of 2 steps is covered (50.0 %), each by something live. Nothing can be weighted by importance, because there is none\nfor ‘B’.',
        ],
        [
            'step a { need n "Know" importance 9 satisfaction 1 need m "Go" importance 9 satisfaction 1 importance 9 }\nlayer user { component c for a { serves n } }',
            '1 of 1 step is covered (100.0 %), each by something live. Weighted by importance, 100.0 % of the job is covered. 1 of 2\njob needs with an opportunity of 12 or more is taken care of (50.0 %).',
        ],
    ])('of %s', async (text, told) => {
        expect((await chaptersOf(text)).get('Coverage')?.split('\n\n')[0]).toBe(told);
    });
});

test('a step without importance or effort has no rank and comes last', async () => {
    const chapters = await chaptersOf('step a { effort 30% }\nstep b\nstep c { importance 5 effort 10% }');
    expect(chapters.get('Steps by priority')).toBe(
        `Priority is importance × effort / 10, from 0 to 100. Effort is the share of people who find the step difficult: high is
hard. A step without both has no rank.

Rank  Step  Importance  Effort  Priority
----  ----  ----------  ------  --------
   1  C            5.0  10.0 %       5.0
   –  A              –  30.0 %         –`,
    );
});

test('many gaps are counted, so that the report stays readable', async () => {
    const parts = Array.from({ length: 60 }, (_, index) => `component c${index}`).join('\n');
    const gaps = (await chaptersOf(`layer user { component a for all }\nlayer core {\n${parts}\n}`)).get('Gaps');
    expect(gaps?.split('\n')).toHaveLength(53);
    expect(gaps).toMatch(/- and 10 more$/u);
});

describe('a report as text', () => {
    test('stands in columns whatever the script, and wraps what is too long for the terminal', async () => {
        const text = `step 計画 "計画を立てる"\nstep b "Step with a rather long title that needs room"\nlayer user {
            component a "Ein Bauteil mit einem langen Namen" for all
            component c "Another component with a long name" for all }`;
        const { stdout } = await run('report -', { stdin: text, columns: 70 });
        expect(stdout.split('\n').slice(7, 19).join('\n')).toBe(`
                                                        Live
Step                       Covered by                  parts  Not live
-------------------------  -------------------------  ------  --------
計画を立てる               Ein Bauteil mit einem      2 of 2
                           langen Namen, Another
                           component with a long
                           name
Step with a rather long    Ein Bauteil mit einem      2 of 2
title that needs room      langen Namen, Another
                           component with a long
                           name`);
    });

    test('shows no character that could take over a terminal', async () => {
        const { stdout } = await run('report -', { stdin: 'step a "\u001b[31mred \u202etfel"\nlayer user' });
        expect(stdout).toContain('\ufffd[31mred \ufffdtfel');
        expect([...stdout].filter((sign) => sign === '\u001b' || sign === '\u202e')).toEqual([]);
    });
});
