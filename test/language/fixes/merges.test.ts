// What two versions disagree about.

import { expectFixes } from './expect-fixes.ts';

const CONFLICT = `layer user {
<<<<<<< HEAD
    component a
=======
    component b
>>>>>>> their-branch
}
`;

expectFixes([
    {
        what: 'what two versions disagree about',
        code: 'syntax-error',
        text: CONFLICT,
        fixes: {
            'Keep ‘HEAD’': 'layer user {\n    component a\n}\n',
            'Keep ‘their-branch’': 'layer user {\n    component b\n}\n',
            'Keep both sides': 'layer user {\n    component a\n    component b\n}\n',
        },
    },
    {
        what: 'what two versions disagree about, with what both came from, and no names',
        code: 'syntax-error',
        text: '<<<<<<<\nteam a\n|||||||\nteam o\n=======\nteam b\n>>>>>>>',
        fixes: {
            'Keep the upper side': 'team a\n',
            'Keep the lower side': 'team b\n',
            'Keep both sides': 'team a\nteam b\n',
        },
    },
    { what: 'a conflict that has no end', code: 'syntax-error', text: '<<<<<<< a\nteam a\n=======\nteam b', fixes: {} },
    {
        what: 'a conflict below a comment that shows a marker line',
        code: 'syntax-error',
        text: `/*\n<<<<<<< a\n*/\n${CONFLICT}`,
        fixes: {
            'Keep ‘HEAD’': '/*\n<<<<<<< a\n*/\nlayer user {\n    component a\n}\n',
            'Keep ‘their-branch’': '/*\n<<<<<<< a\n*/\nlayer user {\n    component b\n}\n',
            'Keep both sides': '/*\n<<<<<<< a\n*/\nlayer user {\n    component a\n    component b\n}\n',
        },
    },
]);
