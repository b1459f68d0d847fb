// Braces that are missing or too many.

import { expectFixes } from './expect-fixes.ts';

expectFixes([
    {
        what: 'a block of several lines without its end, with the comments that belong to it',
        code: 'syntax-error',
        text: 'layer user {\n    component a {\n        goal "x" // y\n        // z\n    component b\n}',
        fixes: {
            '* Close this block with ‘}’':
                'layer user {\n    component a {\n        goal "x" // y\n        // z\n    }\n    component b\n}',
        },
    },
    {
        what: 'a block on one line without its end',
        code: 'syntax-error',
        text: 'layer user {\n    component a { goal "x" // y\n}',
        fixes: { '* Close this block with ‘}’': 'layer user {\n    component a { goal "x" } // y\n}' },
    },
    {
        what: 'two blocks without their ends at one place',
        code: 'syntax-error',
        text: 'layer user {\n    component a {\n        goal "x"\n',
        fixes: {
            '* Close this block, and those in it, with ‘}’':
                'layer user {\n    component a {\n        goal "x"\n    }\n}\n',
        },
    },
    {
        what: 'a block without its end, indented by tabs, with the line ends of Windows',
        code: 'syntax-error',
        text: 'layer user {\r\n\tcomponent a {\r\n\t\tgoal "x"\r\n\tcomponent b\r\n}',
        fixes: {
            '* Close this block with ‘}’':
                'layer user {\r\n\tcomponent a {\r\n\t\tgoal "x"\r\n\t}\r\n\tcomponent b\r\n}',
        },
    },
    {
        what: 'a block whose only line ends with a text without its end',
        code: 'syntax-error',
        text: 'layer user { component a { goal "x\n}',
        fixes: { '* Close this block with ‘}’': 'layer user { component a { goal "x\n}\n}' },
    },
    {
        what: 'an indented block without its braces',
        code: 'syntax-error',
        text: 'layer user {\n    component a // y\n        goal "x"\n    component b\n}',
        fixes: {
            '* Put its block between ‘{’ and ‘}’':
                'layer user {\n    component a { // y\n        goal "x"\n    }\n    component b\n}',
        },
    },
    {
        what: 'a block without its begin',
        code: 'syntax-error',
        text: 'layer user {\n    component a\n        goal "x"\n    }\n    component b\n}',
        fixes: {
            '* Open its block with ‘{’': 'layer user {\n    component a {\n        goal "x"\n    }\n    component b\n}',
        },
    },
    {
        what: 'a brace too many on a line of its own, between empty lines',
        code: 'syntax-error',
        text: 'layer user {\n    component a\n}\n\n}\n\nteam t\n',
        fixes: { '* Remove ‘}’': 'layer user {\n    component a\n}\n\nteam t\n' },
    },
    {
        what: 'braces too many behind each other',
        code: 'syntax-error',
        text: 'layer user {\n    component a { goal "x" } }  }\n    component b\n}',
        fixes: { '* Remove ‘}  }’': 'layer user {\n    component a { goal "x" }\n    component b\n}' },
    },
    {
        what: 'braces too many with a comment between them, which nobody wants to lose',
        code: 'syntax-error',
        text: 'layer user {\n    component a { goal "x" } } /* y */ }\n    component b\n}',
        fixes: {},
    },
    {
        what: 'a brace too many at the end of a line',
        code: 'syntax-error',
        text: 'layer user {\n    component a { goal "x" } }\n    component b\n}',
        fixes: { '* Remove ‘}’': 'layer user {\n    component a { goal "x" }\n    component b\n}' },
    },
    {
        what: 'a brace twice',
        code: 'syntax-error',
        text: 'layer user { {\n    component a\n}\nteam t',
        fixes: { '* Remove ‘{’': 'layer user {\n    component a\n}\nteam t' },
    },
    {
        what: 'a brace that holds two parts of a line apart',
        code: 'syntax-error',
        text: 'step a\nstep\n} define "Define"\nteam t',
        fixes: {},
    },
]);
