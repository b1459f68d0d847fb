// What recovery promises, promise by promise, wherever the mistake stands: at the top, nested, in a block on one line, at
// the end of the file, with comments between the lines, with tabs, with the line ends of Windows.

import { describe, expect, it } from 'vitest';
import { readFacts, readFaults } from '../support/map-facts.ts';

interface Case {
    /** Where the mistake stands. */
    readonly where: string;
    readonly text: string;
    readonly facts: readonly string[];
    /** Each problem as its line and what it is. */
    readonly faults: readonly string[];
}

const syntaxErrors = (...lines: readonly number[]) => lines.map((line) => `${line} syntax-error map`);

const PROMISES: Readonly<Record<string, readonly Case[]>> = {
    'an unknown word costs its line, and its block': [
        { where: 'at the top', text: 'colour red\nteam t', facts: ['team t'], faults: syntaxErrors(1) },
        {
            where: 'at the top, with a block',
            text: 'palette p {\n    goal "x"\n    status live\n}\nteam t',
            facts: ['team t'],
            faults: syntaxErrors(1),
        },
        {
            where: 'in a layer, with a block on one line',
            text: 'layer user {\n    sticker s { goal "x" }\n    component a\n}',
            facts: ['layer user user', 'component a in user'],
            faults: syntaxErrors(2),
        },
        {
            where: 'in a change of a scenario',
            text: 'layer user {\n    component a\n}\nscenario s {\n    change a {\n        colour "red"\n        status planned\n    }\n}',
            facts: ['layer user user', 'component a in user', 'scenario s', 's: change a status statusRange'],
            faults: syntaxErrors(6),
        },
        {
            where: 'in a layer, with a block that only its indent shows',
            text: 'layer user {\n    component a\n    co\n        goal "x"\n        description "Of what cannot be read"\n    component b\n}',
            facts: ['layer user user', 'component a in user', 'component b in user'],
            faults: syntaxErrors(3),
        },
        {
            where: 'between a header and its clauses',
            text: 'layer user {\n    component a\n        colour red\n        for define\n    component b\n}',
            facts: ['layer user user', 'component a in user', 'a for define', 'component b in user'],
            faults: syntaxErrors(3),
        },
    ],
    'a keyword that is nearly right is read as it was meant': [
        {
            where: 'at the top',
            text: 'laye user "User" {\n    component a\n}',
            facts: ['layer user user', 'component a in user'],
            faults: syntaxErrors(1),
        },
        {
            where: 'nested, and in a header',
            text: 'layer user {\n    Component a fro define {\n        stauts planned\n    }\n}',
            facts: ['layer user user', 'component a in user', 'a for define', 'a status planned'],
            faults: syntaxErrors(2, 2, 3),
        },
        {
            where: 'in a block on one line',
            text: 'team t\nlayer user { component a { taem t gaol "x" } }',
            facts: ['layer user user', 'component a in user', 'a team t', 'a goal x', 'team t'],
            faults: syntaxErrors(2, 2),
        },
    ],
    'a statement of an outer block ends the blocks between': [
        {
            where: 'at the top',
            text: 'layer user {\n    component a {\n        goal "x"\n    }\nlayer core {\n    component b\n}',
            facts: ['layer user user', 'layer core core', 'component a in user', 'a goal x', 'component b in core'],
            faults: syntaxErrors(1),
        },
        {
            where: 'nested',
            text: 'layer user {\n    component a {\n        goal "x"\n    component b\n}\nteam t',
            facts: ['layer user user', 'component a in user', 'a goal x', 'component b in user', 'team t'],
            faults: syntaxErrors(2),
        },
        {
            where: 'nested, before an attribute of the outer block',
            text: 'layer user {\n    component a\n}\nscenario s {\n    change a {\n        status planned\n    remove a\n}',
            facts: [
                'layer user user',
                'component a in user',
                'scenario s',
                's: change a status statusRange',
                's: remove a',
            ],
            faults: syntaxErrors(5),
        },
        {
            where: 'behind a block on one line',
            text: 'layer user {\n    component a { goal "x"\n    component b { goal "y"\n}\nteam t',
            facts: ['layer user user', 'component a in user', 'a goal x', 'component b in user', 'b goal y', 'team t'],
            faults: syntaxErrors(2, 3),
        },
        {
            where: 'before a word that both blocks know',
            text: 'layer user {\n    component a {\n        goal "x"\n\nteam t "T"\nteam u "U"',
            facts: ['layer user user', 'component a in user', 'a goal x', 'team t', 'team u'],
            faults: syntaxErrors(1, 2),
        },
    ],
    'an indented attribute below a header without a brace opens the block': [
        {
            where: 'at the top',
            text: 'step s "S"\n    importance 7\n    need n "Know it" importance 8\nteam t',
            facts: ['step s', 's importance 7', 's need n "Know it" 8/undefined/undefined', 'team t'],
            faults: syntaxErrors(1),
        },
        {
            where: 'nested, with its end',
            text: 'layer user {\n    component a\n        goal "x"\n    }\n    component b\n}',
            facts: ['layer user user', 'component a in user', 'a goal x', 'component b in user'],
            faults: syntaxErrors(2),
        },
        {
            where: 'nested, in a scenario',
            text: 'layer user {\n    component a\n}\nscenario s {\n    change a\n        status planned\n    remove a\n}',
            facts: [
                'layer user user',
                'component a in user',
                'scenario s',
                's: change a status statusRange',
                's: remove a',
            ],
            faults: syntaxErrors(5),
        },
        {
            where: 'behind a list that a comma leaves open',
            text: 'layer user {\n    component a needs b,\n        goal "x"\n    }\n    component b\n}',
            facts: ['layer user user', 'component a in user', 'a goal x', 'component b in user', 'a needs b'],
            faults: syntaxErrors(2, 2),
        },
    ],
    'a brace too many is passed over': [
        {
            where: 'several times behind each other, for one reason',
            text: 'team t }} }\nteam u',
            facts: ['team t', 'team u'],
            faults: syntaxErrors(1),
        },
        {
            where: 'that opens, several times behind each other',
            text: 'layer user {\n    component a {\n        goal "x" {{ {\n        status planned\n    }\n    component b\n}',
            facts: ['layer user user', 'component a in user', 'a goal x', 'a status planned', 'component b in user'],
            faults: syntaxErrors(3),
        },
        { where: 'at the top', text: 'team t\n}\nteam u', facts: ['team t', 'team u'], faults: syntaxErrors(2) },
        {
            where: 'nested',
            text: 'layer user {\n    component a {\n        goal "x"\n        }\n        status planned\n    }\n    component b\n}',
            facts: ['layer user user', 'component a in user', 'a goal x', 'a status planned', 'component b in user'],
            faults: syntaxErrors(4),
        },
        {
            where: 'behind a header',
            text: 'layer user {\n    component a {}\n        goal "x"\n    }\n    component b\n}',
            facts: ['layer user user', 'component a in user', 'a goal x', 'component b in user'],
            faults: syntaxErrors(2),
        },
        {
            where: 'behind a block on one line',
            text: 'layer user {\n    component a { goal "x" } }\n    component b\n}',
            facts: ['layer user user', 'component a in user', 'a goal x', 'component b in user'],
            faults: syntaxErrors(2),
        },
        {
            where: 'that opens, behind an attribute',
            text: 'layer user {\n    component a {\n        goal "x" {\n        status planned\n    }\n    component b\n}',
            facts: ['layer user user', 'component a in user', 'a goal x', 'a status planned', 'component b in user'],
            faults: syntaxErrors(3),
        },
        {
            where: 'that opens, amid a header',
            text: 'layer user {\n    component a for { define needs b {\n        goal "x"\n    }\n    component b\n}',
            facts: [
                'layer user user',
                'component a in user',
                'a for define',
                'a goal x',
                'component b in user',
                'a needs b',
            ],
            faults: syntaxErrors(2),
        },
    ],
    'an unfinished list, range or header keeps what it has': [
        {
            where: 'at the top',
            text: 'job "J" {\n    focus define,\n}\ncompetitor c {\n    score\n}\nsegment g',
            facts: ['job J by undefined'],
            faults: syntaxErrors(2, 5),
        },
        {
            where: 'nested',
            text: 'layer user {\n    component a for define.. needs b,\n    component\n    component b for\n}',
            facts: [
                'layer user user',
                'component a in user',
                'a for define',
                'component #1 in user',
                'component b in user',
                'a needs b',
            ],
            faults: syntaxErrors(2, 2, 3, 4),
        },
        {
            where: 'in a block on one line',
            text: 'step s { phase plan, importance 7 effort }\nteam t',
            facts: ['step s', 's phase plan', 's importance 7', 'team t'],
            faults: syntaxErrors(1, 1),
        },
    ],
    'a block whose keyword is missing keeps its components': [
        {
            where: 'at the top',
            text: 'core "Core" {\n    principle "p"\n    component a { goal "x" }\n}\nteam t',
            facts: ['component a in undefined', 'a goal x', 'team t'],
            faults: syntaxErrors(1),
        },
        {
            where: 'on one line',
            text: 'core { component a component b }\nteam t',
            facts: ['component a in undefined', 'component b in undefined', 'team t'],
            faults: syntaxErrors(1),
        },
        {
            where: 'without its brace',
            text: 'layer user\nla\n    principle "p"\n    component a\n    component b\nteam t',
            facts: ['layer user user', 'component a in undefined', 'component b in undefined', 'team t'],
            faults: syntaxErrors(2),
        },
        {
            where: 'of which the whole headline is missing',
            text: 'layer user {\n    component a\n}\n\n    principle "p"\n    component b\n}\nteam t',
            facts: ['layer user user', 'component a in user', 'component b in undefined', 'team t'],
            faults: syntaxErrors(5),
        },
    ],
    'attributes whose headline is missing belong to nothing above': [
        {
            where: 'below a block on one line',
            text: 'layer user {\n    component a for define { goal "x" }\n\n        team t\n        status building\n    }\n    component b\n}',
            facts: ['layer user user', 'component a in user', 'a for define', 'a goal x', 'component b in user'],
            faults: syntaxErrors(4),
        },
        {
            where: 'below a block of several lines',
            text: 'layer user {\n    component a {\n        goal "x"\n    }\n        status building\n    }\n    component b\n}',
            facts: ['layer user user', 'component a in user', 'a goal x', 'component b in user'],
            faults: syntaxErrors(5),
        },
        {
            where: 'at the top',
            text: 'step a { score 4 }\n    importance 8\n    need n "N"\n}\nstep b { score 5 }',
            facts: ['step a', 'a score 4', 'step b', 'b score 5'],
            faults: syntaxErrors(2),
        },
        {
            where: 'in a part without indents',
            text: 'layer user {\ncomponent a { goal "x" }\nstatus building\nexternal\n}\ncomponent b\n}',
            facts: ['layer user user', 'component a in user', 'a goal x', 'component b in user'],
            faults: syntaxErrors(3),
        },
    ],
    'marks of a merge are one problem each, and both sides are read': [
        {
            where: 'at the top',
            text: '<<<<<<< ours\nteam t\n||||||| before\n=======\nteam u\n>>>>>>> theirs',
            facts: ['team t', 'team u'],
            faults: syntaxErrors(1, 3, 4, 6),
        },
        {
            where: 'nested',
            text: 'layer user {\n    component a {\n<<<<<<< ours\n        goal "x"\n=======\n        status planned\n>>>>>>> theirs\n    }\n}',
            facts: ['layer user user', 'component a in user', 'a goal x', 'a status planned'],
            faults: syntaxErrors(3, 5, 7),
        },
    ],
    'a text without its closing mark ends with its line or before its block': [
        {
            where: 'at the top',
            text: 'layer user "User {\n    component a "A for define\n    component b\n}',
            facts: ['layer user user', 'component a in user', 'component b in user'],
            faults: syntaxErrors(1, 2),
        },
        {
            where: 'before a block on one line',
            text: 'layer user {\n    component a "A { goal "x" }\n    component b\n}',
            facts: ['layer user user', 'component a in user', 'a goal x', 'component b in user'],
            faults: syntaxErrors(2),
        },
        {
            where: 'before a block with a remark',
            text: 'layer user "User { // above all\n    component a\n}',
            facts: ['layer user user', 'component a in user'],
            faults: syntaxErrors(1),
        },
    ],
};

/** Other ways to write the same mistake. `line` says where a line of the text has gone. */
interface Setting {
    readonly how: string;
    write(text: string): string;
    readonly line?: (line: number) => number;
    readonly more?: readonly string[];
}

const SETTINGS: readonly Setting[] = [
    { how: 'at the end of the file', write: (text) => text },
    {
        how: 'before other statements',
        write: (text) => `${text}\nteam other\n`,
        more: ['team other'],
    },
    { how: 'with the line ends of Windows', write: (text) => text.replaceAll('\n', '\r\n') },
    { how: 'with tabs', write: (text) => text.replaceAll('    ', '\t') },
    {
        how: 'with comments between the lines',
        write: (text) => text.replaceAll('\n', ' // why\n/* a remark { */\n'),
        line: (line) => 2 * line - 1,
    },
    { how: 'below empty lines', write: (text) => `\n\n${text}`, line: (line) => line + 2 },
];

describe.each(Object.entries(PROMISES))('%s', (_, cases) => {
    describe.each(SETTINGS)('$how', ({ write, line, more = [] }) => {
        it.each(cases)('$where', ({ text, facts, faults }) => {
            const moved = faults.map((fault) =>
                fault.replace(/^\d+/u, (number) => String(line?.(Number(number)) ?? number)),
            );
            const sort = (all: readonly string[]) => [...all].sort();
            expect({ facts: sort(readFacts(write(text))), faults: sort(readFaults(write(text))) }).toEqual({
                facts: sort([...facts, ...more]),
                faults: sort(moved),
            });
        });
    });
});
