// Quotes, dots, comments and signs that mean nothing.

import { expectFixes } from './expect-fixes.ts';

expectFixes([
    {
        what: 'quotes of a word processor, with straight ones inside',
        code: 'typography',
        text: 'map „The "best" of it“',
        fixes: { '* Write straight quotation marks': 'map "The \\"best\\" of it"' },
    },
    {
        what: 'a mark of a word processor at the end only',
        code: 'typography',
        text: 'map "TV evening”',
        fixes: { '* Write straight quotation marks': 'map "TV evening"' },
    },
    {
        what: 'what is protected already stays so',
        code: 'typography',
        text: 'map «a \\" b \\n c \\\\»',
        fixes: { '* Write straight quotation marks': 'map "a \\" b \\n c \\\\"' },
    },
    {
        what: 'a dash',
        code: 'typography',
        text: 'layer user { component a for define–execute }',
        fixes: { '* Replace ‘–’ by ‘..’': 'layer user { component a for define..execute }' },
    },
    {
        what: 'three dots',
        code: 'typography',
        text: 'layer user { component a for define...execute }',
        fixes: { '* Replace ‘...’ by ‘..’': 'layer user { component a for define..execute }' },
    },
    {
        what: 'a text without its end, before the brace that opens the block',
        code: 'syntax-error',
        text: 'layer user "User {\n    component a\n}',
        fixes: { '* Close this text with "': 'layer user "User" {\n    component a\n}' },
    },
    {
        what: 'a text without its end that may have swallowed what follows',
        code: 'syntax-error',
        text: 'layer user { component a "A for all\n}',
        fixes: { 'Close this text with "': 'layer user { component a "A for all"\n}' },
    },
    {
        what: 'a text without its end that ends with a backslash',
        code: 'syntax-error',
        text: 'map "Left\\',
        fixes: { '* Close this text with "': 'map "Left\\\\"' },
    },
    {
        what: 'a text without its end that ends with a backslash, above another text',
        code: 'syntax-error',
        text: 'map "Left\\\nteam a "A"',
        fixes: { '* Close this text with "': 'map "Left\\\\"\nteam a "A"' },
    },
    {
        what: 'a text without its end in quotes of a word processor',
        code: 'syntax-error',
        text: 'map “TV evening',
        fixes: { '* Close this text with "': 'map "TV evening"' },
    },
    {
        what: 'a comment without its end',
        code: 'syntax-error',
        text: '/* open\nmap "M"',
        fixes: { '* Close this comment with ‘*/’': '/* open */\nmap "M"' },
    },
    {
        what: 'a bullet before a line',
        code: 'syntax-error',
        text: 'layer user {\n    • component a\n}',
        fixes: { 'Remove ‘•’': 'layer user {\n    component a\n}' },
    },
    {
        what: 'a semicolon at the end of a line',
        code: 'syntax-error',
        text: 'layer user {\n    component a;\n}',
        fixes: { 'Remove ‘;’': 'layer user {\n    component a\n}' },
    },
    { what: 'a sign amid a word', code: 'syntax-error', text: 'layer user { component a.b }', fixes: {} },
    { what: 'a word that means nothing', code: 'syntax-error', text: 'layer user {\ncolour red\n}', fixes: {} },
]);
