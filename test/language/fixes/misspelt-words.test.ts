// Misspelt keywords, values and names, and what each of them is replaced by.

import { expectFixes } from './expect-fixes.ts';

expectFixes([
    {
        what: 'a keyword with a wrong letter',
        code: 'syntax-error',
        text: 'laye user "User" {\n    component a\n}',
        fixes: { '* Replace ‘laye’ by ‘layer’': 'layer user "User" {\n    component a\n}' },
    },
    {
        what: 'a keyword with a capital',
        code: 'syntax-error',
        text: 'layer user {\n    Component a\n}',
        fixes: { '* Replace ‘Component’ by ‘component’': 'layer user {\n    component a\n}' },
    },
    {
        what: 'a keyword amid a header',
        code: 'syntax-error',
        text: 'layer user { component a fro all }',
        fixes: { '* Replace ‘fro’ by ‘for’': 'layer user { component a for all }' },
    },
    {
        what: 'a wrong word of a list',
        code: 'unknown-reference',
        text: 'layer user { component a { status planed } }',
        fixes: { '* Replace ‘planed’ by ‘planned’': 'layer user { component a { status planned } }' },
    },
    {
        what: 'a wrong word that is less like another one',
        code: 'unknown-reference',
        text: 'rule orphan limt',
        fixes: { 'Replace ‘limt’ by ‘hint’': 'rule orphan hint' },
    },
    {
        what: 'the code of no rule',
        code: 'unknown-reference',
        text: 'rule orphn off',
        fixes: { '* Replace ‘orphn’ by ‘orphan’': 'rule orphan off' },
    },
    {
        what: 'the code of a rule that has a line already: it would be there twice',
        code: 'unknown-reference',
        text: 'rule orphn off\nrule orphan hint',
        fixes: {},
    },
    {
        what: 'the severity of a rule that has one already: it would be there twice',
        code: 'unknown-reference',
        text: 'rule orphan hint\nrule orphan eror',
        fixes: {},
    },
    {
        what: 'a name with a missing letter',
        code: 'unknown-reference',
        text: 'layer user { component a needs open-bankng }\nlayer core { component open-banking }',
        fixes: {
            '* Replace ‘open-bankng’ by ‘open-banking’':
                'layer user { component a needs open-banking }\nlayer core { component open-banking }',
        },
    },
    {
        what: 'a name whose letters changed places, in another case',
        code: 'unknown-reference',
        text: 'team money\nlayer user { component a { team Mnoey } }',
        fixes: { '* Replace ‘Mnoey’ by ‘money’': 'team money\nlayer user { component a { team money } }' },
    },
    {
        what: 'a name with another number: it may still come',
        code: 'unknown-reference',
        text: 'layer user { component a needs store2 }\nlayer core { component store1 }',
        fixes: {
            'Replace ‘store2’ by ‘store1’': 'layer user { component a needs store1 }\nlayer core { component store1 }',
            'Create the component ‘store2’ in ‘Core’':
                'layer user { component a needs store2 }\nlayer core {\n    component store1\n    component store2 "Store2"\n}',
        },
    },
    {
        what: 'a name that is equally near to two',
        code: 'unknown-reference',
        text: 'layer user { component a needs storex }\nlayer core { component stores\ncomponent stored }',
        fixes: {
            'Replace ‘storex’ by ‘stores’':
                'layer user { component a needs stores }\nlayer core { component stores\ncomponent stored }',
            'Replace ‘storex’ by ‘stored’':
                'layer user { component a needs stored }\nlayer core { component stores\ncomponent stored }',
            'Create the component ‘storex’ in ‘Core’':
                'layer user { component a needs storex }\nlayer core { component stores\ncomponent stored\ncomponent storex "Storex" }',
        },
    },
    {
        what: 'a name that would let an arrow point upward',
        code: 'unknown-reference',
        text: 'layer user { component store }\nlayer core { component a needs stor }',
        fixes: {
            'Create the component ‘stor’ in ‘Core’':
                'layer user { component store }\nlayer core {\n    component a needs stor\n    component stor "Stor"\n}',
        },
    },
    {
        what: 'a name that would close a circle',
        code: 'unknown-reference',
        text: 'layer user { component store needs shelf\ncomponent shelf needs stor }',
        fixes: {},
    },
    {
        what: 'a name that is like itself only',
        code: 'unknown-reference',
        text: 'layer user { component ab needs abc }',
        fixes: {},
    },
    {
        what: 'a name like no other',
        code: 'unknown-reference',
        text: 'layer user { component a needs horse }',
        fixes: {},
    },
    {
        what: 'a layer with a wrong letter, where no arrow points upward',
        code: 'unknown-reference',
        text: 'layer user { component a needs b }\nlayer core "Core"\ncomponent b in coe',
        fixes: {
            '* Replace ‘coe’ by ‘core’': 'layer user { component a needs b }\nlayer core "Core"\ncomponent b in core',
        },
    },
    {
        what: 'a kind that would make a second user layer',
        code: 'unknown-reference',
        text: 'layer user\nlayer other kind usr',
        fixes: {},
    },
    {
        what: 'a step that has a score already',
        code: 'unknown-reference',
        text: 'step define\ncompetitor c { score define 7\nscore defin 8 }',
        fixes: {
            'Create the step ‘defin’':
                'step define\nstep defin "Defin"\ncompetitor c { score define 7\nscore defin 8 }',
        },
    },
]);
