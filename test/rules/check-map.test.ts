// How rules are run, whatever they look for: severities, limits, crashes, order, and maps of any size.

import { describe, expect, test, vi } from 'vitest';
import { readMap } from '../../language/index.ts';
import type { Range } from '../../language/model/job-value-map.ts';
import { type CheckOptions, checkMap } from '../../language/rules/check-map.ts';
import type { Rule, RuleFinding } from '../../language/rules/rule.ts';

const GAP = 'step a\nlayer user';
const JOB = 'job "J" { executor "E" }\n';

function severityOf(map: string, options: CheckOptions): string | undefined {
    return checkMap(readMap(map), options).find((finding) => finding.code === 'uncovered-step')?.severity;
}

describe('the severity of a rule', () => {
    const settings = new Map([['uncovered-step', 'hint']] as const);
    const overrides = new Map([['uncovered-step', 'information']] as const);

    test.each([
        ['is its own where nobody says anything', GAP, {}, 'warning'],
        ['is the editor’s where the map says nothing', GAP, { settings }, 'hint'],
        ['is the map’s, whatever the editor says', `rule uncovered-step error\n${GAP}`, { settings }, 'error'],
        [
            'is the command line’s, whatever the map says',
            `rule uncovered-step error\n${GAP}`,
            { overrides },
            'information',
        ],
        [
            'is the command line’s even where the map switches it off',
            `rule uncovered-step off\n${GAP}`,
            { overrides },
            'information',
        ],
        [
            'is the first one that the map gives',
            `rule uncovered-step limit 3\nrule uncovered-step hint\nrule uncovered-step error\n${GAP}`,
            {},
            'hint',
        ],
        ['is not changed by a wrong word', `rule uncovered-step loud\n${GAP}`, {}, 'warning'],
        ['may be silence', `rule uncovered-step off\n${GAP}`, { settings }, undefined],
    ])('%s', (_behaviour, map, options: CheckOptions, severity) => {
        expect(severityOf(map, options)).toBe(severity);
    });
});

test('a setting or an option for a problem of the language changes nothing', () => {
    const off = new Map([['component-without-layer', 'off']] as const);
    const map = readMap(`${JOB}layer user { component front for all needs a }\ncomponent a`);
    const found = checkMap(map, { settings: off, overrides: off }).map(({ code, severity }) => `${severity} ${code}`);
    expect(found).toEqual(['error component-without-layer']);
});

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function found(subject: string, range = START): RuleFinding {
    return { subject, message: subject, range, related: [], about: [{ kind: 'map', name: 'map' }] };
}

function makeRule(part: Partial<Rule>): Rule {
    return { code: 'team-load', severity: 'hint', why: '', advice: '', check: () => [], ...part };
}

describe('the limit of a rule', () => {
    const counts = makeRule({ limit: 7, check: (_graph, limit) => [found(`limit ${limit}`)] });

    test.each([
        ['is its own', 'layer user', 'limit 7'],
        ['is the map’s', 'rule team-load limit 3\nlayer user', 'limit 3'],
        ['may come with a severity', 'rule team-load warning limit 0\nlayer user', 'limit 0'],
        ['is its own where the map gives no number', 'rule team-load limit few\nlayer user', 'limit 7'],
    ])('%s', (_behaviour, map, subject) => {
        const subjects = checkMap(readMap(map), { rules: [counts] }).map((finding) => finding.subject);
        expect(subjects).toContain(subject);
    });
});

describe('a rule that crashes', () => {
    const fails = makeRule({
        code: 'no-goal',
        check: () => {
            throw new Error('lost');
        },
    });
    const works = makeRule({ check: () => [found('still here')] });

    test('is told once, and the others go on', () => {
        const onCrash = vi.fn();
        const findings = checkMap(readMap('layer user'), { rules: [fails, works], onCrash });
        expect(onCrash.mock.calls).toEqual([['no-goal', new Error('lost')]]);
        expect(findings.map((finding) => finding.subject)).toEqual(['still here']);
    });

    test('does so while it says what it suppresses, too', () => {
        const onCrash = vi.fn();
        const suppresses = () => {
            throw new Error('lost again');
        };
        const findings = checkMap(readMap(''), { rules: [makeRule({ code: 'no-job', suppresses }), works], onCrash });
        expect(onCrash.mock.calls).toEqual([['no-job', new Error('lost again')]]);
        expect(findings.map((finding) => finding.subject)).toEqual(['still here']);
    });

    test('fails loudly where nobody listens', () => {
        expect(() => checkMap(readMap(''), { rules: [fails] })).toThrow('lost');
    });
});

test('a rule that is switched off is not run', () => {
    const check = vi.fn(() => []);
    checkMap(readMap('rule team-load off'), { rules: [makeRule({ check })] });
    expect(check).not.toHaveBeenCalled();
});

test('findings come by their place, then by their code, then as their rule gave them', () => {
    const at = (line: number, character: number) => ({ start: { line, character }, end: { line: 9, character: 0 } });
    const check = () => [found('late', at(2, 0)), found('b', at(1, 4)), found('a', at(1, 4)), found('early', at(0, 7))];
    const rules = [makeRule({ check }), makeRule({ code: 'no-goal', check: () => [found('other', at(1, 4))] })];
    const subjects = checkMap(readMap(''), { rules }).map((finding) => finding.subject);
    expect(subjects).toEqual(['early', 'other', 'b', 'a', 'late']);
});

describe('a map of thousands of components', () => {
    const chain = (count: number, target: (index: number) => number) =>
        Array.from({ length: count }, (_, index) => `    component c${index} needs c${target(index)}\n`).join('');
    const map = (components: string) =>
        readMap(`${JOB}layer user { component u for all needs c0 }\nlayer core {\n${components}}`);

    test('may be one great circle', () => {
        const findings = checkMap(map(chain(5000, (index) => (index + 1) % 5000)));
        expect(findings.map((finding) => [finding.code, finding.related.length])).toEqual([['cycle', 4999]]);
        expect(findings[0]?.message.length).toBeLessThan(500);
    });

    test('may be one long chain', () => {
        const last = 4999;
        expect(
            checkMap(map(chain(5000, (index) => Math.min(index + 1, last)))).map((finding) => finding.subject),
        ).toEqual(['{c4999}']);
    });

    test('may know none of the names that it uses', () => {
        const unknown = Array.from({ length: 5000 }, (_, index) => `    component c${index} needs d${index}\n`).join(
            '',
        );
        const codes = checkMap(map(unknown)).filter((finding) => finding.code === 'unknown-reference');
        expect(codes.length).toBe(5000);
    });
});
