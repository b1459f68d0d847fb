// The words of messages where they depend on the map. The usual form of each stands on the page of its rule.

import { describe, expect, test } from 'vitest';
import { findFixes, readMap, readTree } from '../../language/index.ts';
import { checkMap } from '../../language/rules/check-map.ts';
import { findingsOf, messagesOf } from '../support/findings-of.ts';

function placesOf(code: string, map: string): string[] {
    return findingsOf(code, map).flatMap(({ related }) => related.map((place) => place.message));
}

describe('uncovered-step', () => {
    const job = (executor: string) => `job "J" { executor "${executor}" }\nstep a "Act"\nlayer user`;

    test.each([
        ['names the executor', job('Viewer at home'), 'Nothing in the user layer helps ‘Viewer at home’ with ‘Act’.'],
        [
            'speaks of the user where no executor is written',
            'step a "Act"\nlayer user',
            'Nothing in the user layer helps the user with ‘Act’.',
        ],
        [
            'speaks of the user where the executor is empty',
            job(' '),
            'Nothing in the user layer helps the user with ‘Act’.',
        ],
    ])('%s', (_behaviour, map, message) => {
        expect(messagesOf('uncovered-step', map)).toEqual([message]);
    });

    const gap = (first: string, second: string) =>
        `step a { ${first} }\nstep b { ${second} }\nlayer user { component x for b }`;
    const usual = 'Nothing in the user layer helps the user with ‘A’.';

    test.each([
        ['hardest', gap('effort 57%', 'effort 20%'), ' It is also the hardest step (57 %).'],
        ['most important', gap('importance 9', 'importance 8.9'), ' It is also the most important step (9).'],
        [
            'both',
            gap('importance 9.25\neffort 50.04%', 'importance 1\neffort 1%'),
            ' It is also the most important (9.3) and the hardest (50 %) step.',
        ],
        ['neither', gap('effort 20%', 'effort 57%'), ''],
        ['one of two equals', gap('effort 57%', 'effort 57%'), ''],
        ['the only one that is scored', gap('effort 57%', ''), ''],
        ['scored outside the scale', gap('effort 157%', 'effort 20%'), ''],
        [
            'hardest by its needs on average',
            gap('need "One" effort 80%\nneed "Two" effort 41%', 'effort 60%'),
            ' It is also the hardest step (60.5 %).',
        ],
        [
            'hardest as written, whatever its needs say',
            gap('effort 70%\nneed "One" effort 10%', 'effort 60%'),
            ' It is also the hardest step (70 %).',
        ],
    ])('says so where the step is %s', (_which, map, addition) => {
        expect(messagesOf('uncovered-step', map)).toEqual([usual + addition]);
    });
});

describe('only-planned', () => {
    const step = (cover: string) => `step a "Act"\nlayer user {\n${cover}\n}`;

    test.each([
        ['plans', step('component x for a { status planned }'), '‘Act’ is covered by plans only.'],
        [
            'what is being built',
            step('component x for a { status building }'),
            '‘Act’ is covered only by what is still being built.',
        ],
        [
            'both',
            step('component x for a { status building }\ncomponent y for a { status planned }'),
            '‘Act’ is covered only by what is planned or still being built.',
        ],
    ])('tells %s apart', (_what, map, message) => {
        expect(messagesOf('only-planned', map)).toEqual([message]);
    });

    test('shows each of them', () => {
        const map = step('component x for a { status building }\ncomponent y for a { status planned }');
        expect(placesOf('only-planned', map)).toEqual(['‘X’ is still being built.', '‘Y’ is only planned.']);
    });
});

describe('step-losing-cover', () => {
    test.each([
        ['one', 1, 'Once ‘X0’ is retired nothing covers ‘Act’.'],
        ['two', 2, 'Once ‘X0’ and ‘X1’ are retired nothing covers ‘Act’.'],
        [
            'many',
            13,
            'Once ‘X0’, ‘X1’, ‘X2’, ‘X3’, ‘X4’, ‘X5’, ‘X6’, ‘X7’, ‘X8’, ‘X9’, ‘X10’ and 2 others are retired nothing covers ‘Act’.',
        ],
    ])('names %s', (_which, count, message) => {
        const cover = Array.from({ length: count }, (_, i) => `component x${i} for a { status retiring }`).join('\n');
        const map = `step a "Act"\nlayer user {\n${cover}\n}`;
        expect(messagesOf('step-losing-cover', map)).toEqual([message]);
        expect(placesOf('step-losing-cover', map).length).toBe(count);
    });
});

test('thin-step tells averages as people read them', () => {
    const needs = 'need "Find one" importance 8.04 effort 55%\nneed "Find two" importance 8.03 effort 55.5%';
    expect(messagesOf('thin-step', `step a "Act" {\n${needs}\n}\nlayer user { component x for a }`)).toEqual([
        '‘Act’ is important (8) and hard (55.3 %) but rests on one component.',
    ]);
});

describe('over-invested', () => {
    const map = (cover: string) => `step hard "Decide" {\nimportance 9\neffort 40%\n}
step easy "Pay" {\nimportance 3\neffort 9.5%\n}\nlayer user {\n${cover}\n}`;

    test.each([
        [
            'one and none',
            'component x for easy',
            '‘Pay’ is easy (9.5 %) and has 1 component; ‘Decide’, the hardest important step, has none.',
        ],
        [
            'many and few',
            'component x for easy\ncomponent y for easy\ncomponent z for hard, easy',
            '‘Pay’ is easy (9.5 %) and has 3 components; ‘Decide’, the hardest important step, has 1.',
        ],
    ])('counts %s', (_count, cover, message) => {
        expect(messagesOf('over-invested', map(cover))).toEqual([message]);
    });
});

describe('user-not-top', () => {
    const user = 'layer user { component x for all }';

    test.each([
        ['one', `layer law\n${user}`, '‘Law’ lies above the user layer, which belongs at the top.'],
        [
            'two',
            `layer law\nlayer brand\n${user}`,
            '‘Law’ and ‘Brand’ lie above the user layer, which belongs at the top.',
        ],
    ])('names %s', (_count, map, message) => {
        expect(messagesOf('user-not-top', map)).toEqual([message]);
    });
});

describe('no-job', () => {
    test.each([
        ['both', 'layer user', 'Whose job is it, and what is it?'],
        ['the executor', 'job "Get home"', 'Whose job is it? Name its executor.'],
        ['the job', 'job "" { executor "Commuter" }', 'What is the job? Say what its executor wants to get done.'],
    ])('asks for what is missing: %s', (_what, map, message) => {
        expect(messagesOf('no-job', map)).toEqual([message]);
    });
});

describe('stranded', () => {
    const core = (body: string) =>
        `layer user {\ncomponent x for all\ncomponent y needs d\n}\nlayer core {\n${body}\n}`;

    test.each([
        ['an orphan', 'component a needs b\ncomponent b', ['Its chain begins with ‘A’, which is needed by nobody.']],
        ['a part without a step', 'component d', ['Its chain begins with ‘Y’, which belongs to no step.']],
        [
            'the first of two in the text',
            'component d\ncomponent e needs d',
            ['Its chain begins with ‘Y’, which belongs to no step.'],
        ],
        ['nothing, which is a circle', 'component a needs b\ncomponent b needs a', []],
    ])('shows where the chain begins: with %s', (_root, body, places) => {
        expect(new Set(placesOf('stranded', core(body)))).toEqual(new Set(places));
    });
});

describe('skips-core', () => {
    const user = (layer: string) => `layer user { component x for all needs z }\n${layer}`;

    test.each([
        [
            'the core for the infrastructure',
            user('layer core { component y }\nlayer infra { component z }'),
            '‘X’ reaches past the core into ‘Z’. Infrastructure should serve the core first.',
        ],
        [
            'the core for another layer',
            user('layer core "Kernel" kind core { component y }\nlayer law { component z }'),
            '‘X’ reaches past the core into ‘Z’. ‘Kernel’ lies between and should not be bypassed.',
        ],
        [
            'a closed layer',
            user('layer consent {\nclosed\ncomponent y\n}\nlayer infra { component z }'),
            '‘X’ reaches past ‘Consent’ into ‘Z’. ‘Consent’ lies between and should not be bypassed.',
        ],
    ])('names what is passed: %s', (_what, map, message) => {
        expect(messagesOf('skips-core', map)).toEqual([message]);
    });
});

describe('span-not-supported', () => {
    const claims = (clauses: string) =>
        `step a\nstep b\nstep c\nlayer user { component x for a needs y\ncomponent z for b..c }\nlayer core { component y ${clauses} }`;

    test('shows every item of a claim that nothing supports', () => {
        expect(messagesOf('span-not-supported', claims('for b, a, c'))).toEqual([
            '‘Y’ claims to serve ‘B’ and ‘C’, but nothing there needs it.',
        ]);
        expect(placesOf('span-not-supported', claims('for b, a, c'))).toEqual(['This is claimed, too.']);
        expect(placesOf('span-not-supported', claims('for all'))).toEqual([]);
    });
});

test.each([
    ['planned', '‘X’ is live but needs ‘Y’, which is only planned.'],
    ['building', '‘X’ is live but needs ‘Y’, which is still being built.'],
])('live-needs-future says what is not there yet: %s', (status, message) => {
    const map = `layer user { component x for all needs y }\nlayer core { component y { status ${status} } }`;
    expect(messagesOf('live-needs-future', map)).toEqual([message]);
});

describe('cycle', () => {
    const core = (body: string) => `layer user { component u for all needs a }\nlayer core {\n${body}\n}`;

    test.each([
        ['one', core('component a needs a'), '‘A’ needs itself, so it can never be built first: A → A.'],
        [
            'two',
            core('component a needs b\ncomponent b needs a'),
            '‘A’ and ‘B’ need each other, so neither can be built first: A → B → A.',
        ],
        [
            'three',
            core('component a needs b\ncomponent b needs c\ncomponent c needs a'),
            '‘A’, ‘B’ and ‘C’ need each other, so none of them can be built first: A → B → C → A.',
        ],
        [
            'a shorter way among many',
            core('component a needs b, c\ncomponent b needs c\ncomponent c needs a'),
            '‘A’, ‘B’ and ‘C’ need each other, so none of them can be built first: A → C → A.',
        ],
    ])('tells the way around for %s', (_count, map, message) => {
        expect(messagesOf('cycle', map)).toEqual([message]);
    });

    test('counts what would fill the page', () => {
        const ring = Array.from(
            { length: 20 },
            (_, i) => `component ${i ? `c${i}` : 'a'} needs ${i < 19 ? `c${i + 1}` : 'a'}`,
        );
        expect(messagesOf('cycle', core(ring.join('\n')))).toEqual([
            '‘A’, ‘C1’, ‘C2’, ‘C3’, ‘C4’, ‘C5’, ‘C6’, ‘C7’, ‘C8’, ‘C9’, ‘C10’ and 9 others need each other, so none of them can be built first: ' +
                'A → C1 → C2 → C3 → C4 → C5 → C6 → C7 → C8 → C9 → C10 → 9 more → A.',
        ]);
    });
});

describe('titles in messages', () => {
    test('stand on one line, whatever they hold', () => {
        expect(messagesOf('orphan', 'layer user\nlayer core { component c "Two\\nlines" }')).toEqual([
            'Nobody needs ‘Two lines’. It helps no step of the job.',
        ]);
    });

    test('are made from names where none is written', () => {
        expect(messagesOf('orphan', 'layer user\nlayer core { component event-log }')).toEqual([
            'Nobody needs ‘Event log’. It helps no step of the job.',
        ]);
    });

    test.each([
        ['as they are where they fit', 'x'.repeat(80), 'x'.repeat(80)],
        ['cut where they do not', 'x'.repeat(81), `${'x'.repeat(80)}…`],
        ['cut between characters, not within one', '😀'.repeat(10_000), `${'😀'.repeat(80)}…`],
    ])('are shown %s', (_how, title, shown) => {
        expect(messagesOf('orphan', `layer user\nlayer core { component c "${title}" }`)).toEqual([
            `Nobody needs ‘${shown}’. It helps no step of the job.`,
        ]);
    });
});

test('no message grows with the names and titles of the map', () => {
    const long = 'x'.repeat(10_000);
    const map = `job "${long}" { executor "${long}" }
step ${long} "${long}" { importance ${'9'.repeat(10_000)} need ${long} "${long}" importance 11 }
layer user${long} "${long}" kind user
layer second "${long}" kind user
layer ${long} "${long}" {
    component ${long} "${long}" needs b
    component b "b${long}" needs ${long}, ${long}y, ${long.slice(1)}
    component b
    component c "${long}" { team ${long} serves ${long}z }
}
competitor ${long} { score ${long} 11 }`;
    const messages = checkMap(readMap(map)).map(({ code, message }) => ({ code, tooLong: message.length > 600 }));
    expect(new Set(messages.map(({ code }) => code)).size).toBeGreaterThan(5);
    expect(messages.filter(({ tooLong }) => tooLong)).toEqual([]);
});

describe('messages and the titles of fixes stay short, however long', () => {
    const LONG = `a${'é'.repeat(10_000)}`;
    const layer = 'layer user { component a for all }';

    test.each([
        ['an unknown word is', `${LONG} b\n${layer}`],
        ['a misspelt word is', `layer user { component a for all ${LONG} x }`],
        ['the component in no layer is', `component ${LONG}\n${layer}`],
        ['the component in two layers is', `layer ${LONG} { component ${LONG}x in ${LONG}y }\nlayer ${LONG}y`],
        ['a layer that it could stand in is', `layer core "${LONG}"\ncomponent b\n${layer}`],
        ['the ends of a range are', `step ${LONG}\nstep ${LONG}x\nlayer user { component a for ${LONG}x..${LONG} }`],
        ['the dots of a range are', `layer user { component a for define${'.'.repeat(10_000)}execute }`],
        ['a number with a comma is', `step s { importance 1,${'1'.repeat(10_000)} }`],
        ['a number without its first digit is', `step s { importance .${'1'.repeat(10_000)} }`],
        ['a number outside its scale is', `step s { importance ${'1'.repeat(10_000)}.5 }`],
        ['a percentage of ten is', `step s { importance ${'1'.repeat(10_000)}% }`],
        ['the limit that is no number is', `rule orphan limit ${LONG}`],
        ['a word in place of a number is', `step s { importance ${LONG} }`],
        ['a name that nothing has is', `layer user { component a for all needs ${LONG} }`],
        ['a name that two things have is', `team ${LONG}\nteam ${LONG}\n${layer}`],
        ['the title of a step called all is', `step all "${LONG}"\n${layer}`],
        ['a text without its end is', `map "${LONG}`],
        ['a side of a merge is', `<<<<<<< ${LONG}\nteam a\n=======\nteam b\n>>>>>>> b`],
    ])('%s', (_what, text) => {
        const map = readMap(text);
        const findings = checkMap(map);
        const tree = readTree(text, map.uri);
        const titles = findings.flatMap((finding) => findFixes(finding, tree, map).map(({ title }) => title));
        const written = findings.flatMap(({ message, related }) => [message, ...related.map((each) => each.message)]);
        expect(findings.length).toBeGreaterThan(0);
        expect([...written, ...titles].filter((line) => line.length > 420)).toEqual([]);
    });
});
