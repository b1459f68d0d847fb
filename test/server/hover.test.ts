// What is told when the mouse rests on a word, and that nothing of a map becomes markup.

import { describe, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import { hover } from '../../server/features/hover.ts';
import { escapeMarkdown } from '../../server/telling/description.ts';
import { askAt } from './ask-feature.ts';

const MAP = `step plan "Plan it" {
    importance 8
    effort 50%
    description "Before anything else."
    need seats "Find seats" importance 9 satisfaction 8.35
}
step watch "Watch it" { phase execute }
step talk "Talk about it"
team blue "Blue team"
layer user "User" {
    principle "The evening first"
    component finder "Finder" for plan, talk needs store { serves seats team blue goal "Half the time" status planned }
    component player "Player" for watch needs store
}
layer core "Core" {
    /** What everybody uses. */
    component store "Store"
    component lonely "Lonely" { external evolution custom }
}
competitor rival "Rival" { score plan 8 "Better trailers" }
segment couples "Couples" { size 35% effort talk 71% }
scenario s "Less" {
    add component extra "Extra" in core needs store
    remove lonely
    change player { needs extra }
}
`;

/** The hover at the cursor of a text, as plain text unless Markdown is wanted. */
async function tellAt(marked: string, markdownHover = false): Promise<string | undefined> {
    const answer = await askAt<Hover | null>(hover, marked, {}, { markdownHover });
    return (answer?.contents as MarkupContent | undefined)?.value;
}

/** The map with a cursor in one part of it. */
function mapWith(marked: string): string {
    const text = MAP.replace(marked.replaceAll('|', ''), marked);
    expect(text).not.toBe(MAP);
    return text;
}

describe('a hover tells of', () => {
    const cases: readonly [what: string, marked: string, told: string][] = [
        [
            'a component of the user layer',
            'component fin|der',
            `Finder · component finder
Layer: User
Steps: Plan it, Talk about it
Reach: 2 of 3 steps: Plan it, Talk about it
Takes care of: Find seats
Needs: Store
Team: Blue team
Goal: Half the time
Status: planned`,
        ],
        [
            'what the whole map stands on, from a use',
            'for watch needs st|ore',
            `Store · component store
What everybody uses.
Layer: Core
Reach: 3 of 3 steps: Plan it, Watch it, Talk about it
Needed by: Finder, Player
Status: live`,
        ],
        [
            'an orphan, and why that matters',
            'lone|ly "Lonely"',
            `orphan · finding
What does not face the user is worth only what the components above it make of it, and none uses this one.
Let a component that helps the user need it, or take it off the map.

Lonely · component lonely
Layer: Core
Reach: no step
Status: live
Evolution: custom
Owner: another company`,
        ],
        [
            'a step',
            'step pl|an',
            `Plan it · step plan
Before anything else.
Covered by: Finder
Importance: 8
Effort: 50 % find it difficult
Priority: 40 of 100
Job needs: 1`,
        ],
        ['a step that is used', 'for wat|ch', 'Watch it · step watch\nPhases: execute\nCovered by: Player'],
        [
            'a job need',
            'serves se|ats',
            `Find seats · need seats
Step: Plan it
Importance: 9
Satisfaction: 8.4
Taken care of by: Finder`,
        ],
        ['a layer', 'layer us|er', 'User · layer user\nKind: user\nComponents: 2\nPrinciples: The evening first'],
        ['a team', 'team bl|ue goal', 'Blue team · team blue\nOwns: Finder'],
        ['a competitor', 'competitor ri|val', 'Rival · competitor rival\nOn: Plan it: 8 (Better trailers)'],
        ['a segment', 'segment cou|ples', 'Couples · segment couples\nSize: 35% of all users\nOn: Talk about it: 71%'],
        ['a scenario', 'scenario |s', 'Less · scenario s\nAdds: Extra\nRemoves: Lonely\nChanges: Player'],
        [
            'a component that a scenario adds',
            'needs ext|ra',
            'Extra · component extra\nAdded by: Less\nLayer: Core\nNeeds: Store\nStatus: live',
        ],
        ['a thing at its title', '"Watch |it"', 'Watch it · step watch\nPhases: execute\nCovered by: Player'],
        ['a keyword', 'im|portance 8', 'importance · keyword\nHow important it is to the user, from 0 to 10.'],
        [
            'a keyword by the block in which it stands',
            'sco|re plan',
            'score · keyword\nHow well the competitor does at a step, from 0 to 10, and why.',
        ],
        ['`add`', 'ad|d component', 'add · keyword\nAdds a component, which is known in this scenario only.'],
        ['a value', 'status plan|ned', 'planned · value\nIt is an intention.'],
    ];
    test.each(cases)('%s', async (_, marked, told) => {
        expect(await tellAt(mapWith(marked))).toBe(told);
    });

    test('the default steps', async () => {
        expect(await tellAt('component a for defi|ne in x')).toContain(
            'Define and prepare · step define\nCovered by: nothing yet\nOrigin: one of the four steps',
        );
    });

    test('the code of a rule that is allowed', async () => {
        const told = await tellAt('component a in x { allow orph|an "x" }');
        expect(told).toMatch(/^orphan · rule\nWhat does not face the user/u);
    });

    test('the job, at its text', async () => {
        expect(await tellAt('job "Un|wind" { executor "Viewer" market mature focus define repeats }')).toBe(
            'Unwind · job\nExecutor: Viewer\nMarket: mature\nFocus: Define and prepare\nFlags: starts again after its last step',
        );
    });

    test('the map, at its title', async () => {
        expect(await tellAt('map "My m|ap" { description "Short." }\nlayer user { component a for all }')).toBe(
            'My map · map\nShort.\nSteps: 4\nLayers: 1\nComponents: 1\nArrows: 0',
        );
    });

    test('nothing between the statements', async () => {
        expect(await askAt(hover, 'step a\n|\nstep b')).toBeNull();
    });
});

test('the range of a hover is the whole word', async () => {
    const answer = await askAt<Hover | null>(hover, 'layer über-|uns {}');
    expect(answer?.range).toEqual({ start: { line: 0, character: 6 }, end: { line: 0, character: 14 } });
});

test('editors that can show it get Markdown', async () => {
    expect(await tellAt(mapWith('step wat|ch'), true)).toBe(
        '**Watch it** · step `watch`\n\n- Phases: execute\n- Covered by: Player',
    );
});

describe('a text of the map shows as it is', () => {
    const cases: readonly [text: string, markdown: string][] = [
        ['[run](command:evil)', '\\[run\\](command:evil)'],
        ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
        ['https://evil.example', 'https\\://evil.example'],
        ['www.evil.example', 'www\\.evil.example'],
        ['me@evil.example', 'me\\@evil.example'],
        ['**bold** _soft_ `code` ~gone~', '\\*\\*bold\\*\\* \\_soft\\_ \\`code\\` \\~gone\\~'],
        ['![x](y)', '\\!\\[x\\](y)'],
        ['&lt; $(icon)', '\\&lt; \\$(icon)'],
        ['a\\b', 'a\\\\b'],
        ['# no head', '\\# no head'],
        ['- no list\n1. nor this\n   nor code', '\\- no list  \n1\\. nor this  \nnor code'],
    ];
    test.each(cases)('%s', (text, markdown) => {
        expect(escapeMarkdown(text)).toBe(markdown);
    });

    test('in every place where a hover tells it', async () => {
        const evil = '[x](command:y) <b>';
        const text = `/** ${evil} */\nlayer us|er "${evil}" {\n principle "${evil}"\n description "${evil}"\n}`;
        const told = await tellAt(text, true);
        expect(told?.split('\\[x\\](command:y) \\<b\\>')).toHaveLength(5);
        expect(told).not.toMatch(/[^\\][[<]/u);
    });
});
