// The edits that fixes are made of, in maps as different hands write them: tabs, line ends of Windows, comments, blocks
// on one line that become too long.

import { expectFixes } from './expect-fixes.ts';

/** A header that leaves 24 characters of its line. */
const LONG = `component long "${'x'.repeat(100 - 24 - 'component long "" for all'.length)}" for all`;

expectFixes([
    {
        what: 'a component without a goal, indented by tabs, with the line ends of Windows',
        code: 'no-goal',
        text: 'layer user {\r\n\tcomponent a for all {\r\n\t\tstatus live\r\n\t}\r\n\tcomponent b for all { goal "G" }\r\n}\r\n',
        fixes: {
            '* Add a goal to fill in':
                'layer user {\r\n\tcomponent a for all {\r\n\t\tstatus live\r\n\t\tgoal "What it should achieve"\r\n\t}\r\n\tcomponent b for all { goal "G" }\r\n}\r\n',
        },
    },
    {
        what: 'a component without a block, indented by tabs, in a layer on one line',
        code: 'no-team',
        text: '\tteam t\nlayer user { component a for all }\n',
        fixes: {
            'Let the team ‘T’ own it': '\tteam t\nlayer user {\n\tcomponent a for all { team t }\n}\n',
        },
    },
    {
        what: 'a component without a goal and with comments behind and in its block',
        code: 'no-goal',
        text: 'layer user {\n    component a for all { // first\n        // nothing yet\n    } // last\n    component b for all { goal "G" }\n}\n',
        fixes: {
            '* Add a goal to fill in':
                'layer user {\n    component a for all { // first\n        goal "What it should achieve"\n        // nothing yet\n    } // last\n    component b for all { goal "G" }\n}\n',
        },
    },
    {
        what: 'a component without a goal and with a comment behind its header',
        code: 'no-goal',
        text: 'layer user {\n    component a for all // first\n    component b for all { goal "G" }\n}\n',
        fixes: {
            '* Add a goal to fill in':
                'layer user {\n    component a for all { goal "What it should achieve" } // first\n    component b for all { goal "G" }\n}\n',
        },
    },
    {
        what: 'a component with an empty block',
        code: 'no-team',
        text: 'team t\nlayer user {\n    component a for all {}\n    component b for all { team t }\n}\n',
        fixes: {
            'Let the team ‘T’ own it':
                'team t\nlayer user {\n    component a for all { team t }\n    component b for all { team t }\n}\n',
        },
    },
    {
        what: 'a component whose block would be too long for its line',
        code: 'no-goal',
        text: `layer user {\n    component b for all { goal "G" }\n${LONG}\n}\n`,
        fixes: {
            '* Add a goal to fill in': `layer user {\n    component b for all { goal "G" }\n${LONG} {\n    goal "What it should achieve"\n}\n}\n`,
        },
    },
    {
        what: 'a component whose block on one line becomes too long',
        code: 'no-team',
        text: `team new\nlayer user {\n    component b for all { team new }\n${LONG} { status live }\n}\n`,
        fixes: {
            'Let the team ‘New’ own it': `team new\nlayer user {\n    component b for all { team new }\n${LONG} {\n    status live\n    team new\n}\n}\n`,
        },
    },
    {
        what: 'a component whose header becomes too long for the block behind it',
        code: 'user-without-step',
        text: `step a\nlayer user {\n${LONG.replace(' for all', '')} { status building external }\n    component b for a\n}\n`,
        fixes: {
            'Let it help with ‘A’': `step a\nlayer user {\n${LONG.replace('all', 'a')} {\n    status building\n    external\n}\n    component b for a\n}\n`,
        },
    },
    {
        what: 'a header of several lines that gets a block',
        code: 'no-goal',
        text: 'layer user {\n    component a\n        for all\n        needs b\n    component b for all { goal "G" }\n}\n',
        fixes: {
            '* Add a goal to fill in':
                'layer user {\n    component a\n        for all\n        needs b { goal "What it should achieve" }\n    component b for all { goal "G" }\n}\n',
        },
    },
    {
        what: 'a need in a list over several lines',
        code: 'needs-retiring',
        text: 'layer user {\n    component a for all\n        needs b,\n            c "soon",\n            d\n}\nlayer core {\n    component b\n    component c { status retiring }\n    component d\n}\n',
        fixes: {
            'Let it no longer need ‘C’':
                'layer user {\n    component a for all\n        needs b,\n            d\n}\nlayer core {\n    component b\n    component c { status retiring }\n    component d\n}\n',
            'Make ‘C’ live':
                'layer user {\n    component a for all\n        needs b,\n            c "soon",\n            d\n}\nlayer core {\n    component b\n    component c { status live }\n    component d\n}\n',
        },
    },
    {
        what: 'a need that is listed twice, and a scenario that drops it',
        code: 'needs-retiring',
        text: 'layer user { component a for all needs b, c { needs b } }\nlayer core {\n    component b { status retiring }\n    component c\n}\nscenario s { change a { drops b, c } }\n',
        fixes: {
            'Let it no longer need ‘B’':
                'layer user { component a for all needs c }\nlayer core {\n    component b { status retiring }\n    component c\n}\nscenario s { change a { drops c } }\n',
            'Make ‘B’ live':
                'layer user { component a for all needs b, c { needs b } }\nlayer core {\n    component b { status live }\n    component c\n}\nscenario s { change a { drops b, c } }\n',
        },
    },
    {
        what: 'a component whose block has no end: nobody knows what would go with it',
        code: 'orphan',
        text: 'layer user { component u for all }\nlayer core {\n    component a {\n        goal "G"\n',
        fixes: {
            'Let ‘U’ need it':
                'layer user { component u for all needs a }\nlayer core {\n    component a {\n        goal "G"\n',
        },
    },
    {
        what: 'a component that everything speaks of',
        code: 'commodity-infrastructure',
        text: 'layer user { component u for all needs x, y }\nlayer infrastructure {\n    component y\n\n    /** Rented. */\n    component x needs y { evolution commodity }\n}\nscenario s {\n    change x { status retiring }\n    change u { needs x drops y }\n    add component v in user for all needs x\n    remove x, y\n}\n',
        fixes: {
            'Remove it, with all arrows to it':
                'layer user { component u for all needs y }\nlayer infrastructure {\n    component y\n}\nscenario s {\n    change u { drops y }\n    add component v in user for all\n    remove y\n}\n',
            'Change its evolution to custom':
                'layer user { component u for all needs x, y }\nlayer infrastructure {\n    component y\n\n    /** Rented. */\n    component x needs y { evolution custom }\n}\nscenario s {\n    change x { status retiring }\n    change u { needs x drops y }\n    add component v in user for all needs x\n    remove x, y\n}\n',
            'Change its evolution to product':
                'layer user { component u for all needs x, y }\nlayer infrastructure {\n    component y\n\n    /** Rented. */\n    component x needs y { evolution product }\n}\nscenario s {\n    change x { status retiring }\n    change u { needs x drops y }\n    add component v in user for all needs x\n    remove x, y\n}\n',
        },
    },
    {
        what: 'a component with a name that JavaScript knows',
        code: 'orphan',
        text: 'layer user { component constructor for all }\nlayer core { component __proto__ }\n',
        fixes: {
            'Let ‘Constructor’ need it':
                'layer user { component constructor for all needs __proto__ }\nlayer core { component __proto__ }\n',
            'Remove it': 'layer user { component constructor for all }\nlayer core\n',
        },
    },
    {
        what: 'a claim on several lines with comments, whose first step goes',
        code: 'span-not-supported',
        text: 'step a\nstep b\nstep c\nstep d\nlayer user { component u for a, b needs k }\nlayer core {\n    component k for c, // first\n        a, // second\n        d, // third\n        b // fourth\n}\n',
        fixes: {
            'Drop these steps':
                'step a\nstep b\nstep c\nstep d\nlayer user { component u for a, b needs k }\nlayer core {\n    component k for a, // first\n        // second\n        // third\n        b // fourth\n}\n',
        },
    },
    {
        what: 'a claim on two lines with a comment, of which only the last step stays',
        code: 'span-not-supported',
        text: 'step a\nstep b\nlayer user { component u for b needs k }\nlayer core {\n    component k for a, // first\n        b\n}\n',
        fixes: {
            'Drop this step':
                'step a\nstep b\nlayer user { component u for b needs k }\nlayer core {\n    component k for b // first\n}\n',
        },
    },
]);
