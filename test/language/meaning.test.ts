// What a text means: values, defaults, kinds, lists, places, and what is counted once.

import { describe, expect, it } from 'vitest';
import { readMap } from '../../language/index.ts';
import { readFacts, readFaults } from '../support/map-facts.ts';

describe('a number', () => {
    it.each([
        ['7.5', { value: 7.5 }, []],
        ['0', { value: 0 }, []],
        ['10', { value: 10 }, []],
        ['10.01', { outside: 10.01 }, []],
        ['-3', { outside: -3 }, []],
        ['9'.repeat(400), { outside: Number.MAX_VALUE }, []],
        [`-${'9'.repeat(400)}`, { outside: -Number.MAX_VALUE }, []],
        ['8,8', {}, ['1 malformed-value s.importance']],
        ['80%', {}, ['1 malformed-value s.importance']],
        ['.5', {}, ['1 malformed-value s.importance']],
        ['high', {}, ['1 malformed-value s.importance']],
        ['٣', {}, ['1 malformed-value s.importance']],
    ])('from 0 to 10 reads ‘%s’', (written, figure, faults) => {
        const text = `step s { importance ${written} }`;
        const { value, outside } = readMap(text).steps[0]?.importance ?? {};
        expect({ ...(value !== undefined && { value }), ...(outside !== undefined && { outside }) }).toEqual(figure);
        expect(readFaults(text)).toEqual(faults);
    });

    it.each([
        ['57%', { value: 57 }, []],
        ['57 %', { value: 57 }, []],
        ['57', { value: 57 }, []],
        ['100%', { value: 100 }, []],
        ['101%', { outside: 101 }, []],
        ['57,5%', {}, ['1 malformed-value s.effort']],
    ])('that is a share reads ‘%s’', (written, figure, faults) => {
        const text = `step s { effort ${written} }`;
        const { value, outside } = readMap(text).steps[0]?.effort ?? {};
        expect({ ...(value !== undefined && { value }), ...(outside !== undefined && { outside }) }).toEqual(figure);
        expect(readFaults(text)).toEqual(faults);
    });

    it('keeps what is written and where', () => {
        expect(readMap('step s {\n  effort 57 %\n}').steps[0]?.effort).toEqual({
            written: '57 %',
            scale: 'percent',
            value: 57,
            range: { start: { line: 1, character: 9 }, end: { line: 1, character: 13 } },
        });
    });
});

describe('the steps', () => {
    it('are the four of the Job-Value model where none is written', () => {
        const { steps, stepsWritten } = readMap('');
        expect(steps.map(({ name, title }) => `${name}: ${title}`)).toEqual([
            'define: Define and prepare',
            'execute: Execute',
            'analyze: Analyze',
            'conclude: Conclude',
        ]);
        expect(stepsWritten).toBe(false);
    });

    it.each([
        ['a', 'a'],
        ['c, a', 'a c'],
        ['b..d', 'b c d'],
        ['d..b', 'b c d'],
        ['all', 'a b c d'],
        ['a, a..b, b', 'a b'],
        ['a..nowhere', 'a'],
        ['nowhere', ''],
    ])('of ‘for %s’ are ‘%s’ in the order of the columns', (list, steps) => {
        const text = `step a step b step c step d layer user { component x for ${list} }`;
        expect(readMap(text).components[0]?.steps.join(' ')).toBe(steps);
    });

    it('may not be called ‘all’', () => {
        expect(readFaults('step all')).toEqual(['1 reserved-name all']);
    });

    it('of a range that runs backwards are told', () => {
        expect(readFaults('layer user { component x for conclude..define }')).toEqual(['1 reversed-range x']);
    });
});

describe('the kind of a layer', () => {
    it.each([
        ['layer user', 'user'],
        ['layer Core', 'core'],
        ['layer infra', 'infrastructure'],
        ['layer base "Infrastructure"', 'infrastructure'],
        ['layer user "Core"', 'user'],
        ['layer user kind custom', 'custom'],
        ['layer base kind cor', 'custom'],
        ['layer base', 'custom'],
    ])('of ‘%s’ is %s', (text, kind) => {
        expect(readMap(text).layers[0]?.kind).toBe(kind);
    });
});

describe('the title', () => {
    it.each([
        ['team in-time_ok', 'In time ok'],
        ['team éclair', 'Éclair'],
        ['team a "The A"', 'The A'],
        ['team a " "', 'A'],
        ['team', 'Unnamed team'],
    ])('of ‘%s’ is ‘%s’', (text, title) => {
        expect(readMap(text).teams[0]?.title).toBe(title);
    });

    it('of a map without one comes from its file', () => {
        expect(readMap('', 'file:///maps/tv-evening%20plan.jvm').title).toBe('Tv evening plan');
        expect(readMap('', 'untitled:Untitled-3').title).toBe('Untitled 3');
        expect(readMap('map "TV"', 'file:///maps/a.jvm').title).toBe('TV');
    });

    it.each(['untitled:Untitled-1', 'file:///maps/tv.txt', 'vscode-vfs://github/a/b.JVM', 'stdin:'])(
        'is read from %s',
        (uri) => {
            expect(readMap('team a', uri).teams).toHaveLength(1);
        },
    );
});

describe('a string', () => {
    it.each([
        ['"say \\"so\\""', 'say "so"'],
        ['"back\\\\slash"', 'back\\slash'],
        ['"two\\nlines"', 'two\nlines'],
        ['"a\\qb"', 'a\\qb'],
        ['“say "so"”', 'say "so"'],
        ['"Straight, then typographic”', 'Straight, then typographic'],
        ['""', ''],
    ])('%s says %j', (written, said) => {
        expect(readMap(`layer user { principle ${written} }`).layers[0]?.principles[0]?.text).toBe(said);
    });
});

describe('an attribute', () => {
    it('counts the first time', () => {
        const text =
            'step s { importance 3 }\nlayer user {\ncomponent a { goal "x"\ngoal "y"\nstatus live\nstatus planned } }';
        expect(readFacts(text)).toContain('a goal x');
        expect(readFaults(text)).toEqual(['4 duplicate attribute goal', '6 duplicate attribute status']);
    });

    it('that makes a list adds up', () => {
        const text =
            'layer user { component a for define { for execute needs b\nneeds c, b } component b component c }';
        expect(readFacts(text)).toEqual([
            'layer user user',
            'component a in user',
            'a for define execute',
            'component b in user',
            'component c in user',
            'a needs b',
            'a needs c',
        ]);
        expect(readMap(text).repeatedArrows).toHaveLength(1);
    });

    it('with a wrong word is told and counts as not written', () => {
        const text = 'job "j" { market old }\nlayer user { component a { status planed evolution rented } }';
        expect(readFaults(text)).toEqual([
            '1 unknown market map->old',
            '2 unknown status a->planed',
            '2 unknown evolution a->rented',
        ]);
        expect(readMap(text).components[0]).toMatchObject({ status: 'live' });
    });
});

describe('a declaration', () => {
    it.each([
        ['step a step a', 'step a'],
        ['team a team a', 'team a'],
        ['layer a layer a', 'layer a'],
        ['layer user { component a component a }', 'component a'],
        ['layer user { component a }\ncomponent a in user', 'component a'],
        ['step s { need n "x" } step t { need n "y" }', 'need n'],
        ['competitor a competitor a', 'competitor a'],
        ['segment a segment a', 'segment a'],
        ['scenario a scenario a', 'scenario a'],
        ['map "a" map "b"', 'map map'],
        ['job "a" job "b"', 'job job'],
        ['competitor c { score define 3 score define 4 }', 'attribute define'],
    ])('comes once: ‘%s’', (text, duplicate) => {
        expect(readFaults(text).map((fault) => fault.replace(/^\d+ /, ''))).toEqual([`duplicate ${duplicate}`]);
    });

    it('that comes twice keeps what is declared inside it', () => {
        const text =
            'step s { need "a" }\nstep s { importance 3 need "b" }\nlayer user { component a }\nlayer user { component b }';
        expect(readFacts(text)).toEqual([
            'step s',
            's need s.1 "a" undefined/undefined/undefined',
            's need s.2 "b" undefined/undefined/undefined',
            'layer user user',
            'component a in user',
            'component b in user',
        ]);
    });

    it('of a name is known to every kind on its own', () => {
        expect(readFaults('step a team a layer a { component a for a { team a } }')).toEqual([]);
    });
});

describe('a component', () => {
    it.each([
        ['component a', ['1 component-without-layer a']],
        ['layer user component a in user', []],
        ['component a in nowhere', ['1 unknown layer a->nowhere']],
        ['layer user { component a in user }', []],
        ['layer user { component a in core } layer core', ['1 component-in-two-layers a']],
    ])('stands in one layer: ‘%s’', (text, faults) => {
        expect(readFaults(text)).toEqual(faults);
    });
});

describe('a scenario', () => {
    const text = `layer user { component a for define needs b component b }
scenario s {
    add component c in user for execute needs a { status planned }
    change a { for execute team nobody needs c drops b }
    remove b, nothing
    add component a in user
    change nobody { status live }
}
scenario t { change a { needs c } }`;

    it('is a list of edits in the order written', () => {
        expect(readFacts(text).filter((fact) => fact.startsWith('s: '))).toEqual([
            's: add component c in user',
            's: add c for execute',
            's: add c status planned',
            's: c needs a',
            's: change a steps stepsItems team',
            's: a needs c',
            's: a drops b',
            's: remove b',
        ]);
    });

    it('keeps what it adds to itself, and adds no name twice', () => {
        expect(readFaults(text)).toEqual([
            '4 unknown team a->nobody',
            '5 unknown component s->nothing',
            '6 duplicate component a',
            '7 unknown component s->nobody',
            '9 unknown component a->c',
        ]);
    });
});

describe('documentation', () => {
    it.each([
        ['/** What it is. */\nteam a', 'What it is.'],
        ['/**\n * First.\n *\n * Second.\n */\nteam a', 'First.\n\nSecond.'],
        ['/* Not for readers. */\nteam a', undefined],
        ['/** Too far away. */\n\nteam a', undefined],
        ['team b /** Behind another. */\nteam a', undefined],
    ])('is the comment directly above: %j', (text, documentation) => {
        expect(readMap(text).teams.find((team) => team.name === 'a')?.documentation).toBe(documentation);
    });
});

describe('an import', () => {
    it('says that it is not resolved, and its names are not unknown', () => {
        const text = 'import identity from "./platform.jvm"\nlayer user { component a for define needs identity }';
        expect(readFaults(text)).toEqual(['1 unknown file map->./platform.jvm']);
        expect(readMap(text).imports[0]?.names.map((use) => use.name)).toEqual(['identity']);
    });
});

describe('rule and allow', () => {
    it('are read with severity, limit and reason', () => {
        const map = readMap(
            'rule orphan off\nrule team-load warning limit 9\nlayer user { component a { allow orphan "Sold apart" } }',
        );
        expect(map.ruleSettings.map(({ code, severity, limit }) => ({ code, severity, limit }))).toEqual([
            { code: 'orphan', severity: 'off', limit: undefined },
            { code: 'team-load', severity: 'warning', limit: 9 },
        ]);
        expect(map.allowances.map(({ code, reason, owner }) => [code, reason?.text, owner.name])).toEqual([
            ['orphan', 'Sold apart', 'a'],
        ]);
    });

    it('are read with a limit of 400 digits as the largest number that JSON can hold', () => {
        const { ruleSettings } = readMap(`rule team-load limit ${'9'.repeat(400)}`);
        expect(JSON.parse(JSON.stringify(ruleSettings))).toEqual([
            expect.objectContaining({ limit: Number.MAX_VALUE }),
        ]);
    });

    it('cannot speak of a problem of the text itself', () => {
        expect(readFaults('rule syntax-error off')).toEqual(['1 unknown rule map->syntax-error']);
    });

    it('know every code and severity', () => {
        expect(
            readFaults('rule orphn off\nrule orphan loud\nrule orphan limit many\nmap "m" { allow nothing "x" }'),
        ).toEqual([
            '1 unknown rule map->orphn',
            '2 unknown severity map->loud',
            '3 malformed-value map.limit',
            '4 unknown rule map->nothing',
        ]);
    });
});

describe('what a map says about its rules', () => {
    it.each([
        [
            'twice for one rule, of which the first counts',
            'rule cycle off\nrule cycle hint',
            ['2 duplicate attribute cycle'],
        ],
        ['in two lines, one for the severity and one for the limit', 'rule cycle off\nrule cycle limit 3', []],
        [
            'twice in both ways is told once',
            'rule cycle off limit 3\nrule cycle off limit 3',
            ['2 duplicate attribute cycle'],
        ],
        ['without a severity or a limit is not finished', 'rule cycle', ['1 syntax-error map']],
        ['without the number of a limit is not finished', 'rule cycle off limit', ['1 syntax-error map']],
    ])('%s', (_, text, faults) => {
        expect(readFaults(text)).toEqual(faults);
    });
});

describe('a problem', () => {
    it.each([
        ['of a number in quotation marks', 'step s { importance "8" }', ['1 syntax-error map']],
        ['of characters where a number belongs', 'step s { importance ??? }', ['1 syntax-error map']],
        ['of characters where a name belongs', 'team ??? "Title"', ['1 syntax-error map']],
        ['of an ‘add’ with nothing behind it', 'scenario s { add }', ['1 syntax-error map']],
        [
            'of an ‘add’ with nothing behind it, above another change,',
            'scenario s {\n    add\n    remove a\n}\nlayer user { component a }',
            ['2 syntax-error map'],
        ],
    ])('%s is told once', (_, text, faults) => {
        expect(readFaults(text)).toEqual(faults);
    });

    it.each([
        ['–', 'layer user { component a for define – execute }'],
        ['…', 'layer user { component a for define … execute }'],
        ['....', 'layer user { component a for define .... execute }'],
    ])('of a range with ‘%s’ stands at that mark', (mark, text) => {
        const [problem] = readMap(text).problems;
        const { start, end } = problem?.range ?? {};
        expect([problem?.code, text.slice(start?.character, end?.character)]).toEqual(['typography', mark]);
    });

    it('of a limit without its number says that the number is missing', () => {
        const messages = (text: string) => readMap(text).problems.map(({ message }) => message);
        expect(messages('rule orphan limit')).toEqual(['After ‘limit’ a number is missing, such as 7.']);
        expect(readMap('rule orphan limit').unknown).toEqual([]);
    });

    it('of an attribute given twice names the attribute as the grammar spells it', () => {
        const { duplicates } = readMap('layer user { component a { status live\nstauts planned } }');
        expect(duplicates.map(({ name, owner }) => `${owner?.name}.${name}`)).toEqual(['a.status']);
    });
});
