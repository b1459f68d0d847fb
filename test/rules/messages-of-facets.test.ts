// The words of messages about needs, phases, the market, competitors and teams where they depend on the map. The usual form
// of each stands on the page of its rule.

import { describe, expect, test } from 'vitest';
import { readMap } from '../../language/index.ts';
import { checkMap } from '../../language/rules/check-map.ts';
import { findingsOf, messagesOf } from '../support/findings-of.ts';

/** What a finding underlines, and where else it points, as texts of the map. */
function placesOf(code: string, map: string): string[] {
    const lines = map.split('\n');
    return findingsOf(code, map)
        .flatMap(({ range, related }) => [range, ...related.map((place) => place.range)])
        .map(({ start, end }) => (lines[start.line] ?? '').slice(start.character, end.character));
}

const USER = 'layer user { component u for all }';

describe('unserved-need', () => {
    const need = (figures: string, servants: string) =>
        `step a { need n "Find a seat" ${figures} }\nlayer user { component u for all { serves z } ${servants} }`;
    const gap = (figure: string) => `Important but badly satisfied (opportunity ${figure} of 20): ‘Find a seat’.`;

    test.each([
        ['a whole number', need('importance 8.2 satisfaction 4.4', ''), '12'],
        ['one decimal', need('importance 8.25 satisfaction 4', ''), '12.5'],
        ['the end of its scale', need('importance 10 satisfaction 0', ''), '20'],
    ])('tells the opportunity as %s', (_form, map, figure) => {
        expect(messagesOf('unserved-need', map)).toEqual([`${gap(figure)} No component takes care of it.`]);
    });

    const leaving = (title: string) => `component ${title} for all { status retiring serves n }`;
    test.each([
        ['the only one', leaving('x "Old list"')],
        ['the first of several', `${leaving('x "Old list"')} ${leaving('y "Older list"')}`],
    ])('says so where what takes care of it is being retired: %s', (_which, servants) => {
        expect(messagesOf('unserved-need', need('importance 9 satisfaction 3', servants))).toEqual([
            `${gap('15')} Only what is being retired takes care of it: ‘Old list’.`,
        ]);
    });
});

describe('need-count', () => {
    test.each([
        ['none', '', ['no needs', '1 need']],
        ['one', 'need "1"', ['1 need', '1 need']],
        ['some', 'need "1" need "2"', ['2 needs', '1 need']],
    ])('counts %s', (_count, needs, counts) => {
        const map = `step a "Act" { ${needs} }\nstep b "Bow" { need "1" }\n${USER}`;
        const titles = ['Act', 'Bow'];
        expect(messagesOf('need-count', map)).toEqual(
            counts.map((count, index) => `‘${titles[index]}’ has ${count}; typical is 5 to 10.`),
        );
    });
});

describe('need-format', () => {
    test.each([
        [
            'asks for another beginning',
            'Keys',
            'Start ‘Keys’ with what must be achieved: ‘Determine …’ or ‘Minimize the time it takes to …’.',
        ],
        [
            'asks for more where the beginning is right',
            'Find keys',
            '‘Find keys’ is too short to be clear: say also for what, where or for whom.',
        ],
    ])('%s', (_what, text, message) => {
        const map = `step a { need "Find the door" need "${text}" }\n${USER}`;
        expect(messagesOf('need-format', map)).toEqual([message]);
        expect(placesOf('need-format', map)).toEqual([`"${text}"`]);
    });
});

describe('solution-in-need', () => {
    const map = (need: string) => `step a { need "${need}" }
layer user {
    component row "Row" for all
    component long "Row of the evening" for all
}
competitor x "StreamHub" { score a 5 }`;

    test.each([
        ['the one that comes first', 'Leave StreamHub for a row', 'StreamHub'],
        ['the longest of several at one place', 'Find the row of the evening', 'Row of the evening'],
        ['the title as the map writes it', 'Find the STREAMHUB', 'StreamHub'],
    ])('names %s', (_which, need, title) => {
        expect(messagesOf('solution-in-need', map(need))).toEqual([
            `‘${need}’ names ‘${title}’; a need should stay true without your product.`,
        ]);
    });
});

describe('half-scored', () => {
    test.each([
        [
            'importance of a need',
            'need "N" satisfaction 5',
            'The importance of ‘N’ is missing, so no opportunity can be computed.',
        ],
        [
            'satisfaction of a need',
            'need "N" importance 5 effort 3%',
            'The satisfaction of ‘N’ is missing, so no opportunity can be computed.',
        ],
        ['importance of a step', 'effort 5%', 'The importance of ‘A’ is missing, so no priority can be computed.'],
        ['effort of a step', 'importance 5', 'The effort of ‘A’ is missing, so no priority can be computed.'],
    ])('names what is missing: %s', (_what, body, message) => {
        expect(messagesOf('half-scored', `step a { ${body} }\n${USER}`)).toEqual([message]);
    });
});

describe('phase-missing', () => {
    const map = (phases: string) => `step a { phase ${phases} }\n${USER}`;

    test('speaks of one phase', () => {
        expect(messagesOf('phase-missing', map('understand, plan, execute, assess, conclude'))).toEqual([
            'No step has the phase ‘revise’. Is it missing or implicit?',
        ]);
    });

    test('speaks of several, in their natural order', () => {
        expect(messagesOf('phase-missing', map('assess, plan, understand'))).toEqual([
            'No step has the phases ‘execute’, ‘revise’ and ‘conclude’. Are they missing or implicit?',
        ]);
    });

    test('is shown at the title of the map, or at its first word', () => {
        expect(placesOf('phase-missing', `map "My map"\n${map('plan')}`)).toEqual(['"My map"']);
        expect(placesOf('phase-missing', map('plan'))).toEqual(['step']);
    });
});

describe('phase-order', () => {
    test('names the earliest phase of the step, and the step with the latest phase before it', () => {
        const map = `step a "Rest" { phase conclude, plan }
step b "Act" { phase execute }
step c "Look" { phase assess, understand }
${USER}`;
        expect(messagesOf('phase-order', map)).toEqual([
            '‘Act’ (execute) comes after ‘Rest’ (conclude); in a job ‘execute’ comes first.',
            '‘Look’ (understand) comes after ‘Rest’ (conclude); in a job ‘understand’ comes first.',
        ]);
        expect(placesOf('phase-order', map)).toEqual(['b', 'a', 'c', 'a']);
    });
});

describe('focus-off-market', () => {
    const map = (market: string, focus: string) => `job "J" { executor "E" market ${market} focus ${focus} }
step a "Ask" { phase conclude }
step b "Buy" { phase conclude }
step c "Carry" { phase conclude }
${USER}`;

    test.each([
        ['an early', map('early', 'a'), 'In an early market others improve the phase ‘execute’; your focus is ‘Ask’.'],
        [
            'a maturing',
            map('maturing', 'c, a'),
            'In a maturing market others improve the phases ‘plan’ and ‘assess’; your focus is ‘Ask’ and ‘Carry’.',
        ],
        [
            'a mature',
            map('mature', 'all'),
            'In a mature market others improve the phases ‘understand’ and ‘revise’; your focus is ‘Ask’, ‘Buy’ and ‘Carry’.',
        ],
    ])('tells what is expected in %s market', (_market, text, message) => {
        expect(messagesOf('focus-off-market', text)).toEqual([message]);
    });

    test('underlines the focus and points at the market', () => {
        expect(placesOf('focus-off-market', map('early', 'a..b'))).toEqual(['focus a..b', 'early']);
    });
});

describe('competitor-ahead', () => {
    const map = (ours: string, x: string, y: string) =>
        `step a "Act" { score ${ours} }\n${USER}\ncompetitor x "Ex" { score a ${x} }\ncompetitor y "Why" { score a ${y} }`;

    test.each([
        ['the best one', map('5', '7', '9'), '‘Why’ leads by 4 on ‘Act’ (9 vs 5).'],
        ['the first one of equals', map('5', '8', '8'), '‘Ex’ leads by 3 on ‘Act’ (8 vs 5).'],
        ['one within the scale', map('5', '7.5', '11'), '‘Ex’ leads by 2.5 on ‘Act’ (7.5 vs 5).'],
        [
            'a lead that only a computer takes for less',
            map('7.1', '9.1', '9'),
            '‘Ex’ leads by 2 on ‘Act’ (9.1 vs 7.1).',
        ],
    ])('names %s', (_who, text, message) => {
        expect(messagesOf('competitor-ahead', text)).toEqual([message]);
    });

    test('underlines our score and points at theirs', () => {
        expect(placesOf('competitor-ahead', map('5', '7', '9'))).toEqual(['5', 'score a 9']);
    });
});

describe('unscored', () => {
    const steps = (count: number) =>
        Array.from({ length: count }, (_, index) => `step s${index} "S${index}" { score 5 }\n`).join('');
    const map = (count: number) => `${steps(count)}${USER}\ncompetitor x "Ex"`;

    test.each([
        [1, '‘S0’'],
        [3, '‘S0’, ‘S1’ and ‘S2’'],
        [4, 'four steps'],
        [12, 'twelve steps'],
        [13, '13 steps'],
    ])('names or counts %i steps', (count, told) => {
        expect(messagesOf('unscored', map(count))).toEqual([`‘Ex’ has no score for ${told}.`]);
    });

    test('says of ourselves who we are, at the first step without a score', () => {
        const text = `step a "Act" { score 3 }\nstep b "Bow"\nstep c "Call"\n${USER}\ncompetitor x { score a 3 score b 3 score c 3 }`;
        expect(messagesOf('unscored', text)).toEqual([
            'The competitors are scored, but there is no score of our own for ‘Bow’ and ‘Call’.',
        ]);
        expect(placesOf('unscored', text)).toEqual(['b']);
    });
});

describe('team-load', () => {
    test.each([
        ['one component', 'limit 0', 'component a in user { team t }', '1 component; the limit is 0.'],
        [
            'several',
            'limit 1',
            'component a in user { team t }\ncomponent b in user { team t }',
            '2 components; the limit is 1.',
        ],
    ])('counts %s against the limit of the map', (_count, limit, components, end) => {
        const map = `rule team-load ${limit}\nteam t "Blue"\n${USER}\n${components}`;
        expect(messagesOf('team-load', map)).toEqual([`Team ‘Blue’ owns ${end}`]);
    });
});

describe('split-step', () => {
    const map = (limit: number, teams: number) => {
        const names = Array.from({ length: teams }, (_, index) => `t${index}`);
        return `rule split-step limit ${limit}\nstep a "Act"\n${names.map((name) => `team ${name}`).join('\n')}
layer user {\n${names.map((name) => `component c-${name} for a { team ${name} }`).join('\n')}\n}`;
    };

    test.each([
        [0, 1, 'One team shares ‘Act’; the limit is zero.'],
        [1, 2, 'Two teams share ‘Act’; the limit is one.'],
        [12, 13, '13 teams share ‘Act’; the limit is twelve.'],
    ])('counts against the limit of %i', (limit, teams, message) => {
        expect(messagesOf('split-step', map(limit, teams))).toEqual([message]);
    });
});

describe('repeated-need', () => {
    test('says where the first one stands, and points there', () => {
        const map =
            'layer user {\n    component u for all needs c {\n        needs c\n    }\n}\nlayer core { component c "Core part" }';
        expect(messagesOf('repeated-need', map)).toEqual(['‘Core part’ is already listed in line 2.']);
        expect(placesOf('repeated-need', map)).toEqual(['c', 'c']);
        expect(findingsOf('repeated-need', map).map(({ range }) => range.start.line)).toEqual([2]);
    });
});

describe('messages about one thing name it by its title, or by its name where it has none', () => {
    test.each([
        ['no-team', `team t\n${USER}`, 'Nobody owns ‘U’.'],
        ['empty-team', `team night-shift\n${USER}`, 'Team ‘Night shift’ owns nothing on this map.'],
        [
            'no-goal',
            'layer user { component u "Übung" component v { goal "G" } }',
            'What should ‘Übung’ achieve? It has no goal yet.',
        ],
        ['no-principle', `layer x { principle "P" }\n${USER}`, '‘User’ has no principle yet.'],
    ])('%s', (code, map, message) => {
        expect(messagesOf(code, map)).toEqual([message]);
    });
});

test('no message or subject of them grows beyond what can be read', () => {
    const long = 'x'.repeat(10_000);
    const steps = Array.from({ length: 200 }, (_, index) => `step ${long}${index} "${long}" { phase conclude }\n`);
    const map = `job "${long}" { executor "${long}" market early focus all }
${steps.join('')}step y { phase plan score 1 need ${long} "${long}" importance 10 satisfaction 1 need "Find ${long} now" need "Find the key" }
team t${long} "${long}"
layer user { principle "P" component ${long} "${long}" for all component b { goal "G" serves z } }
layer core { component c needs ${long}, ${long} }
competitor ${long} "${long}" { score y 9 }`;
    const messages = checkMap(readMap(map)).map(({ code, message }) => ({ code, tooLong: message.length > 1300 }));
    const codes = [
        'unserved-need',
        'solution-in-need',
        'phase-order',
        'focus-off-market',
        'competitor-ahead',
        'unscored',
    ];
    expect([...new Set(messages.map(({ code }) => code))]).toEqual(expect.arrayContaining(codes));
    expect(messages.filter(({ tooLong }) => tooLong)).toEqual([]);
});
