// A half-typed map: what is wrong is told once at its place, and nothing else is lost.

import { describe, expect, it } from 'vitest';
import { readFacts, readFaults } from '../support/map-facts.ts';

interface Case {
    readonly what: string;
    readonly text: string;
    readonly facts: readonly string[];
    readonly faults: readonly string[];
}

const CASES: readonly Case[] = [
    {
        what: 'an unknown word at the start of a line costs that line',
        text: 'layer user {\ncolour "red"\ncomponent a for define\n}',
        facts: ['layer user user', 'component a in user', 'a for define'],
        faults: ['2 syntax-error map'],
    },
    {
        what: 'an unknown word costs the block that it opens, where nothing in it can stand alone',
        text: 'layer user {\nsticker s {\ngoal "x"\nteam t\n}\ncomponent a\n}',
        facts: ['layer user user', 'component a in user'],
        faults: ['2 syntax-error map'],
    },
    {
        what: 'a line whose keyword is missing keeps the components of its block',
        text: 'layer user\ncore "Core" {\n    component a { goal "x" }\n    component b\n}\nteam t',
        facts: ['layer user user', 'component a in undefined', 'a goal x', 'component b in undefined', 'team t'],
        faults: ['2 syntax-error map'],
    },
    {
        what: 'a statement of an outer block closes the blocks between, which is told at the header without its end',
        text: 'layer user {\ncomponent a {\ngoal "x"\ncomponent b\nlayer core {\ncomponent c\n}',
        facts: [
            'layer user user',
            'layer core core',
            'component a in user',
            'a goal x',
            'component b in user',
            'component c in core',
        ],
        faults: ['1 syntax-error map', '2 syntax-error map'],
    },
    {
        what: 'an indented attribute below a header without a brace opens its block',
        text: 'layer user {\n    component a\n        goal "x"\n        status planned\n    }\n    component b\n}',
        facts: ['layer user user', 'component a in user', 'a goal x', 'a status planned', 'component b in user'],
        faults: ['2 syntax-error map'],
    },
    {
        what: 'a block that an indent opened ends with the indent, where no brace is left for it',
        text: 'layer user {\n    component a\n        goal "x"\n    component b\n}\nteam t',
        facts: ['layer user user', 'component a in user', 'a goal x', 'component b in user', 'team t'],
        faults: ['2 syntax-error map'],
    },
    {
        what: 'a block that an indent opened ends before the brace of the block around it',
        text: 'layer user {\n    component a\n        goal "x"\n}\nteam t',
        facts: ['layer user user', 'component a in user', 'a goal x', 'team t'],
        faults: ['2 syntax-error map'],
    },
    {
        what: 'a block without its end is told at its header, though the brace of the block around it follows',
        text: 'layer user {\n    component a { goal "x"\n}\nlayer core {\n    component b\n}',
        facts: ['layer user user', 'layer core core', 'component a in user', 'a goal x', 'component b in core'],
        faults: ['2 syntax-error map'],
    },
    {
        what: 'a closing brace too many is passed over',
        text: 'layer user {\n    component a { goal "x" }\n    }\n    component b\n}',
        facts: ['layer user user', 'component a in user', 'a goal x', 'component b in user'],
        faults: ['3 syntax-error map'],
    },
    {
        what: 'a closing brace too many at the end of a line is passed over',
        text: 'layer user {\n    component a { goal "x" } }\n    component b\n}',
        facts: ['layer user user', 'component a in user', 'a goal x', 'component b in user'],
        faults: ['2 syntax-error map'],
    },
    {
        what: 'a block may end at the end of a line, whatever brace is too many below it',
        text: 'layer user {\n    component a { goal "x" } }\nstep s\n}\nteam t',
        facts: ['step s', 'layer user user', 'component a in user', 'a goal x', 'team t'],
        faults: ['4 syntax-error map'],
    },
    {
        what: 'a brace written twice is passed over',
        text: 'layer user { {\n    component a\n}\nteam t',
        facts: ['layer user user', 'component a in user', 'team t'],
        faults: ['1 syntax-error map'],
    },
    {
        what: 'an unfinished list keeps what it has',
        text: 'layer user {\ncomponent a needs b,\ncomponent b for define..\n}',
        facts: ['layer user user', 'component a in user', 'component b in user', 'b for define', 'a needs b'],
        faults: ['2 syntax-error map', '3 syntax-error map'],
    },
    {
        what: 'an unfinished list in a block without its end does not eat the next statement',
        text: 'step s { phase plan,\nteam t "T"\nstep u { phase plan, assess,\nconclude }',
        facts: ['step s', 's phase plan', 'step u', 'u phase plan', 'u phase assess', 'u phase conclude', 'team t'],
        faults: ['1 syntax-error map', '1 syntax-error map'],
    },
    {
        what: 'an unfinished header keeps what it has',
        text: 'layer user {\ncomponent a for\ncomponent b needs\ncomponent c in\n}',
        facts: ['layer user user', 'component a in user', 'component b in user', 'component c in user'],
        faults: ['2 syntax-error map', '3 syntax-error map', '4 syntax-error map'],
    },
    {
        what: 'a statement without its name stays in its place without a name',
        text: 'layer user {\ncomponent\ncomponent "Titled" { goal "x" }\ncomponent b\n}',
        facts: ['layer user user', 'component #1 in user', 'component #2 in user', '#2 goal x', 'component b in user'],
        faults: ['2 syntax-error map', '3 syntax-error map'],
    },
    {
        what: 'a stray word in a header costs only itself',
        text: 'layer user {\ncomponent a new shiny for define needs b {\ngoal "x"\n}\ncomponent b\n}',
        facts: [
            'layer user user',
            'component a in user',
            'a for define',
            'a goal x',
            'component b in user',
            'a needs b',
        ],
        faults: ['2 syntax-error map'],
    },
    {
        what: 'a text without its closing mark ends with its line, and a brace at that end still opens the block',
        text: 'layer user "User {\ncomponent a "A for define\n}\nteam t',
        facts: ['layer user user', 'component a in user', 'team t'],
        faults: ['1 syntax-error map', '2 syntax-error map'],
    },
    {
        what: 'a half-typed line does not eat the next one',
        text: 'step s {\nimportance\neffort 30%\nneed n "Know it" importance\nneed o "Know more"\n}',
        facts: [
            'step s',
            's effort 30',
            's need n "Know it" undefined/undefined/undefined',
            's need o "Know more" undefined/undefined/undefined',
        ],
        faults: ['2 syntax-error map', '4 syntax-error map'],
    },
    {
        what: 'markers of a merge are one problem each, and both sides are read',
        text: 'layer user {\n<<<<<<< ours\ncomponent a\n=======\ncomponent b\n>>>>>>> theirs\n}',
        facts: ['layer user user', 'component a in user', 'component b in user'],
        faults: ['2 syntax-error map', '4 syntax-error map', '6 syntax-error map'],
    },
    {
        what: 'typographic marks are read as meant',
        text: 'layer user “User” {\ncomponent a „A“ for define–analyze\ncomponent b «B» for define…execute\n}',
        facts: [
            'layer user user',
            'component a in user',
            'a for define execute analyze',
            'component b in user',
            'b for define execute',
        ],
        faults: ['1 typography map', '2 typography map', '2 typography map', '3 typography map', '3 typography map'],
    },
    {
        what: 'a name with characters that no name has is one problem',
        text: 'layer user {\ncomponent a.b for define needs c#1\ncomponent c\n}',
        facts: ['layer user user', 'component a in user', 'a for define', 'component c in user', 'a needs c'],
        faults: ['2 syntax-error map', '2 syntax-error map'],
    },
    {
        what: 'characters that mean nothing are passed over',
        text: '\u0000\u0001\u0002\n* layer user {\n# component a;\n}',
        facts: ['layer user user', 'component a in user'],
        faults: ['1 syntax-error map', '2 syntax-error map', '3 syntax-error map', '3 syntax-error map'],
    },
    {
        what: 'a comment without its end stops at the end of its line',
        text: 'layer user {\n/* component a\ncomponent b\n}',
        facts: ['layer user user', 'component b in user'],
        faults: ['2 syntax-error map'],
    },
    { what: 'an empty text is an empty map', text: '', facts: [], faults: [] },
    { what: 'blanks and comments are an empty map', text: '\ufeff \r\n\t// nothing\n/* yet */', facts: [], faults: [] },
];

describe('a text that is not whole', () => {
    it.each(CASES)('$what', ({ text, facts, faults }) => {
        expect({ facts: readFacts(text), faults: readFaults(text) }).toEqual({ facts, faults });
    });

    it.each(CASES)('has no other facts with the line ends of Windows: $what', ({ text, facts, faults }) => {
        const windows = text.replace(/\r?\n/g, '\r\n');
        expect({ facts: readFacts(windows), faults: readFaults(windows) }).toEqual({ facts, faults });
    });
});
