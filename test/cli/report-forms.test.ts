// `jvmap report` in its other forms, where it is written to, and when there is none.

import { describe, expect, test } from 'vitest';
import { buildGraph, computeFigures, readMap } from '../../language/index.ts';
import { DINNER } from './dinner-map.ts';
import { run } from './fake-world.ts';

const files = { 'a.jvm': DINNER };

describe('a report as Markdown', () => {
    test('has heads, lists and tables', async () => {
        const { exitCode, stdout } = await run('report a.jvm --format markdown', { files });
        expect(exitCode).toBe(0);
        expect(stdout).toMatch(/^# Dinner\n\n- Job: Have a good dinner\n- Executor: Cook\n/u);
        expect(stdout).toContain(`## Competitors by step

Scores go from 0 to 10. The gap is our score less the best of the others: below nought we lag. Weighted by importance, the mean gap is −0.9.

| Step | We | Meal box | Gap | Who leads |
| --- | ---: | ---: | ---: | --- |
| Decide what to eat | 6.0 | 8.0 | −2.0 | Meal box |
| Cook | 7.5 | 7.0 | +0.5 | we |

## Segments
`);
    });

    test.each([
        ['a | b', 'a \\| b'],
        ['a \\\\ b', 'a \\\\ b'],
        ['`code`', '\\`code\\`'],
        ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
        ['&lt;', '&amp;lt;'],
        ['[run](javascript:x)', '\\[run\\](javascript:x)'],
        ['![x](y)', '\\!\\[x\\](y)'],
        ['@octocat', '@\u200boctocat'],
        ['me@evil.example', 'me@\u200bevil.example'],
        ['see #12', 'see #\u200b12'],
        ['GH-12', 'GH-\u200b12'],
        ['https://evil.example', 'https\\://evil.example'],
        ['www.evil.example', 'www\\.evil.example'],
        ['**b** _i_ ~~s~~ $m$', '\\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~ \\$m\\$'],
        ['# head', '\\# head'],
        ['- list', '\\- list'],
        ['1. list', '1\\. list'],
        ['1.5 hours', '1.5 hours'],
        ['two\\nlines', 'two lines'],
    ])('shows the title ‘%s’ as it is', async (title, shown) => {
        const { stdout } = await run('report - --format markdown', { stdin: `step a "${title}"\nlayer user` });
        expect(stdout).toContain(`\n| ${shown} | nothing | – |  |\n`);
    });

    test('escapes titles everywhere', async () => {
        const evil = '<b>|`@x';
        const text = DINNER.replace(/^(step|team|layer|competitor|segment|map|job)( \w+)? "[^"]+"/gmu, `$1$2 "${evil}"`)
            .replace(/component (\w+) "[^"]+"/gu, `component $1 "${evil}"`)
            .replace(/(need|principle|executor) "[^"]+"/gu, `$1 "${evil}"`);
        const { stdout } = await run('report - --format markdown', { stdin: text });
        expect(stdout.split('&lt;b&gt;\\|\\`@\u200bx').length).toBeGreaterThan(30);
        expect(stdout).not.toMatch(/<b>|[^\\]`|@x/u);
    });
});

describe('figures for programs', () => {
    test('come as JSON, by the names of the map', async () => {
        const { exitCode, stdout } = await run('report a.jvm --format json', { files });
        expect(exitCode).toBe(0);
        expect(JSON.parse(stdout)).toEqual({ map: 'Dinner', figures: computeFigures(buildGraph(readMap(DINNER))) });
    });

    test('come as a table, a line for each', async () => {
        const { exitCode, stdout } = await run('report a.jvm --format csv', { files });
        expect(exitCode).toBe(0);
        const lines = stdout.split('\n');
        expect(lines[0]).toBe('kind,name,title,figure,value');
        expect(lines.at(-1)).toBe('');
        expect(lines).toEqual(
            expect.arrayContaining([
                'map,,Dinner,weightedGap,-0.93',
                'map,,Dinner,rankings.stepsByPriority,decide cook',
                'step,cook,Cook,opportunity,',
                'step,decide,Decide what to eat,opportunity.mean,9.5',
                'need,decide.2,Agree with everybody,overserved,true',
                'component,log,Log,leverage.users,1',
                'team,shop,Shop,in,1',
                'competitor,box,Meal box,scores.decide,8',
                'segment,singles,Singles,potential,7',
            ]),
        );
    });

    test.each([
        ['say, \\"hi\\"', '"say, ""hi"""'],
        ['two\\nlines', 'two lines'],
        ['=1+1', "'=1+1"],
        ['@SUM(1)', "'@SUM(1)"],
        ['-2, +3', `"'-2, +3"`],
    ])('write the title ‘%s’ so that no spreadsheet computes or breaks it', async (title, written) => {
        const { stdout } = await run('report - --format csv', { stdin: `team a "${title}"` });
        expect(stdout).toContain(`\nteam,a,${written},components,0\n`);
    });

    test('know every name, also those that are words of JavaScript', async () => {
        const stdin = 'step __proto__\nlayer user { component constructor for all }';
        const { stdout } = await run('report - --format json', { stdin });
        expect(stdout).toContain('"__proto__": {\n        "importance": null');
        const csv = (await run('report - --format csv', { stdin })).stdout;
        expect(csv).toContain('\nstep,__proto__,Proto,coveredBy,constructor\n');
    });
});

describe('a report is written', () => {
    test.each([
        ['a.txt', 'Dinner\n======\n'],
        ['a.md', '# Dinner\n'],
        ['a.JSON', '{\n  "map": "Dinner"'],
        ['a.csv', 'kind,name,'],
    ])('to %s as its ending says', async (out, start) => {
        const { exitCode, stdout, written } = await run(`report a.jvm -o out/${out}`, { files });
        expect([exitCode, stdout]).toEqual([0, '']);
        expect(written.get(`/maps/out/${out}`)?.startsWith(start)).toBe(true);
    });

    test('as it is asked for, whatever the ending', async () => {
        const { written } = await run('report a.jvm -o report.html --format markdown', { files });
        expect(written.get('/maps/report.html')).toMatch(/^# Dinner\n/u);
    });

    test('of what could be read, with a word about the rest', async () => {
        const { exitCode, stdout, stderr } = await run('report -', { stdin: 'step a\n%%%\nlayer user {' });
        expect(exitCode).toBe(0);
        expect(stdout).toContain('None of the 1 step is covered.');
        expect(stderr).toBe('jvmap: <stdin>: it has 2 syntax errors, so the report is of what could be read\n');
    });

    test('whatever the findings are', async () => {
        const { exitCode, stderr } = await run('report -', { stdin: 'layer core { component a needs a }' });
        expect([exitCode, stderr]).toEqual([0, '']);
    });
});

test.each([
    [
        'an ending that is no report’s',
        'a.jvm -o a.html',
        'a.html: reports are written as .txt, .md, .json or .csv, not as .html; --format chooses whatever the ending is',
    ],
    [
        'no ending',
        'a.jvm -o a',
        'a: reports are written as .txt, .md, .json or .csv, not as a file without an ending; --format chooses whatever the ending is',
    ],
    ['a map that is not there', 'b.jvm', 'b.jvm: cannot be read: there is no such file or folder'],
])('there is none for %s', async (_what, args, message) => {
    const { exitCode, stdout, stderr, written } = await run(`report ${args}`, { files });
    expect([exitCode, stdout, stderr, written.size]).toEqual([2, '', `jvmap: ${message}\n`, 0]);
});

test.each([
    ['of several maps', 'report a.jvm a.jvm', 'too many arguments'],
    ['of none', 'report', "missing required argument 'FILE'"],
    ['in an unknown form', 'report a.jvm --format html', 'Allowed choices are text, markdown, json, csv'],
])('it is wrong usage %s', async (_how, commandLine, reason) => {
    const { exitCode, stderr } = await run(commandLine, { files });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(reason);
});
