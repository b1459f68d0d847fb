// What a statement says twice, in the wrong order or in the wrong place.

import { expectFixes } from './expect-fixes.ts';

expectFixes([
    {
        what: 'a range that runs backwards',
        code: 'reversed-range',
        text: 'layer user { component a for execute /* x */ .. define }',
        fixes: { '* Write define..execute': 'layer user { component a for define /* x */ .. execute }' },
    },
    {
        what: 'a step called all, wherever that step is meant',
        code: 'reserved-name',
        text: 'step all "Sing together"\nstep b\nlayer user { component c for all }\ncompetitor d { score all 7 }',
        fixes: {
            'Call this step ‘sing-together’':
                'step sing-together "Sing together"\nstep b\nlayer user { component c for all }\ncompetitor d { score sing-together 7 }',
        },
    },
    {
        what: 'a step called all whose title says no more',
        code: 'reserved-name',
        text: 'step all\nstep all2',
        fixes: { 'Call this step ‘all3’': 'step all3\nstep all2' },
    },
    {
        what: 'a component in two layers',
        code: 'component-in-two-layers',
        text: 'layer user { component a in core for all }\nlayer core',
        fixes: {
            'Remove ‘in core’, because the layer around it counts': 'layer user { component a for all }\nlayer core',
        },
    },
    {
        what: 'a component in two layers, with a line for the second one',
        code: 'component-in-two-layers',
        text: 'layer user {\n    component a\n        in core\n        for all\n}\nlayer core',
        fixes: {
            'Remove ‘in core’, because the layer around it counts':
                'layer user {\n    component a\n        for all\n}\nlayer core',
        },
    },
    {
        what: 'a component in no layer',
        code: 'component-without-layer',
        text: 'layer user "People"\nlayer core\ncomponent a "A" for all',
        fixes: {
            'Put it into the layer ‘People’': 'layer user "People"\nlayer core\ncomponent a "A" in user for all',
            'Put it into the layer ‘Core’': 'layer user "People"\nlayer core\ncomponent a "A" in core for all',
        },
    },
    {
        what: 'a component in no layer that must not stand below another one',
        code: 'component-without-layer',
        text: 'layer user { component b }\nlayer core\ncomponent a needs b',
        fixes: {
            'Put it into the layer ‘User’': 'layer user { component b }\nlayer core\ncomponent a in user needs b',
        },
    },
    {
        what: 'a component in no layer with a word right behind its title',
        code: 'component-without-layer',
        text: 'layer user\ncomponent a "A"for all',
        fixes: { 'Put it into the layer ‘User’': 'layer user\ncomponent a "A" in user for all' },
    },
    {
        what: 'a component in no layer whose title has no end: it would take in what is written behind it',
        code: 'component-without-layer',
        text: 'layer user\ncomponent a "A',
        fixes: {},
    },
    {
        what: 'a component without a name and a layer',
        code: 'component-without-layer',
        text: 'layer user\ncomponent',
        fixes: {},
    },
    {
        what: 'an attribute that says the same twice',
        code: 'duplicate-name',
        text: 'layer user { component a {\n    status live\n    status live\n} }',
        fixes: { '* Remove it, because the first one counts': 'layer user { component a {\n    status live\n} }' },
    },
    {
        what: 'an attribute that says two things',
        code: 'duplicate-name',
        text: 'layer user { component a { status live status planned } }',
        fixes: { 'Remove it, because the first one counts': 'layer user { component a { status live } }' },
    },
    {
        what: 'an attribute that says nothing at first',
        code: 'duplicate-name',
        text: 'layer user { component a {\n    status\n    status planned\n} }',
        fixes: { '* Remove the first one, because it is empty': 'layer user { component a {\n    status planned\n} }' },
    },
    {
        what: 'a second score, with the comment behind it left',
        code: 'duplicate-name',
        text: 'competitor c {\n    score define 7\n    score define 8 "x" // y\n}',
        fixes: { 'Remove it, because the first one counts': 'competitor c {\n    score define 7\n    // y\n}' },
    },
    {
        what: 'a rule with two severities',
        code: 'duplicate-name',
        text: 'rule orphan off\nrule orphan hint\n',
        fixes: { 'Remove it, because the first one counts': 'rule orphan off\n' },
    },
    {
        what: 'a rule whose second line says something new, too',
        code: 'duplicate-name',
        text: 'rule team-load off\nrule team-load hint limit 9\n',
        fixes: {},
    },
    {
        what: 'a name that is used twice',
        code: 'duplicate-name',
        text: 'layer user { component card\ncomponent card2\ncomponent card "Other" }',
        fixes: {
            'Call this component ‘card3’': 'layer user { component card\ncomponent card2\ncomponent card3 "Other" }',
        },
    },
    { what: 'a second job', code: 'duplicate-name', text: 'job "A"\njob "B"', fixes: {} },
    {
        what: 'a step of those that a map has by default',
        code: 'unknown-reference',
        text: '// Ours.\n/** Mind the doors. */\nstep execute { importance 8 } // often\nlayer user { component a for define, conclude }',
        fixes: {
            '* Write out the four steps':
                'step define "Define and prepare"\n// Ours.\n/** Mind the doors. */\nstep execute { importance 8 } // often\nstep analyze "Analyze"\nstep conclude "Conclude"\nlayer user { component a for define, conclude }',
        },
    },
    {
        what: 'a step of those that a map has by default, among others',
        code: 'unknown-reference',
        text: 'step pack\n\nlayer user { component a for define }',
        fixes: {
            'Write out the four steps':
                'step pack\nstep define "Define and prepare"\nstep execute "Execute"\nstep analyze "Analyze"\nstep conclude "Conclude"\n\nlayer user { component a for define }',
        },
    },
    {
        what: 'a step of those that a map has by default, where another one is near',
        code: 'unknown-reference',
        text: 'step defined\nlayer user { component a for define\ncomponent b for define }',
        fixes: {
            '* Replace ‘define’ by ‘defined’':
                'step defined\nlayer user { component a for defined\ncomponent b for defined }',
            'Write out the four steps':
                'step defined\nstep define "Define and prepare"\nstep execute "Execute"\nstep analyze "Analyze"\nstep conclude "Conclude"\nlayer user { component a for define\ncomponent b for define }',
        },
    },
]);
