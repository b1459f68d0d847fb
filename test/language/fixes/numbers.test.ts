// Numbers that are written in a way of their own, and numbers outside their scale.

import { expectFixes } from './expect-fixes.ts';

expectFixes([
    {
        what: 'a decimal comma',
        code: 'malformed-value',
        text: 'step s { importance 8,8 }',
        fixes: { '* Replace ‘8,8’ by ‘8.8’': 'step s { importance 8.8 }' },
    },
    {
        what: 'a decimal comma of a percentage',
        code: 'malformed-value',
        text: 'segment s { size 57,5 % }',
        fixes: { '* Replace ‘57,5 %’ by ‘57.5%’': 'segment s { size 57.5% }' },
    },
    {
        what: 'a decimal comma of a percentage without its sign',
        code: 'malformed-value',
        text: 'step s { effort 57,5 }',
        fixes: { '* Replace ‘57,5’ by ‘57.5%’': 'step s { effort 57.5% }' },
    },
    {
        what: 'a number without its first digit',
        code: 'malformed-value',
        text: 'step s { importance .5 }',
        fixes: { '* Replace ‘.5’ by ‘0.5’': 'step s { importance 0.5 }' },
    },
    {
        what: 'a percentage of ten that can only be a tenth',
        code: 'malformed-value',
        text: 'step s { importance 57% }',
        fixes: { 'Replace ‘57%’ by ‘5.7’': 'step s { importance 5.7 }' },
    },
    {
        what: 'a percentage of ten that may be either',
        code: 'malformed-value',
        text: 'competitor c { score define 8% }',
        fixes: {
            'Replace ‘8%’ by ‘8’': 'competitor c { score define 8 }',
            'Replace ‘8%’ by ‘0.8’': 'competitor c { score define 0.8 }',
        },
    },
    { what: 'a number past its scale', code: 'malformed-value', text: 'step s { importance 88,8 }', fixes: {} },
    { what: 'a word', code: 'malformed-value', text: 'step s { importance high }', fixes: {} },
    {
        what: 'a limit that may be a thousand',
        code: 'malformed-value',
        text: 'rule team-load limit 1,000',
        fixes: {},
    },
    {
        what: 'a number of a scale to 100',
        code: 'score-out-of-range',
        text: 'step s { importance 78 }',
        fixes: {
            'Replace ‘78’ by ‘7.8’': 'step s { importance 7.8 }',
            'Replace ‘78’ by ‘10’': 'step s { importance 10 }',
        },
    },
    {
        what: 'a percentage above 100',
        code: 'score-out-of-range',
        text: 'step s { effort 120 }',
        fixes: { 'Replace ‘120’ by ‘100%’': 'step s { effort 100% }' },
    },
    {
        what: 'a number below 0',
        code: 'score-out-of-range',
        text: 'competitor c { score define -1.5 }',
        fixes: {
            'Replace ‘-1.5’ by ‘1.5’': 'competitor c { score define 1.5 }',
            'Replace ‘-1.5’ by ‘0’': 'competitor c { score define 0 }',
        },
    },
]);
