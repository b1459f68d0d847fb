// What is told when the mouse rests on a word, and that nothing of a map becomes markup.

import { describe, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import { hover } from '../../server/features/hover.ts';
import { escapeMarkdown } from '../../server/telling/description.ts';
import { askAt } from './ask-feature.ts';

/** What sketches are silent about is no subject here. */
const QUIET = [
    ...['no-goal', 'no-team', 'no-job', 'no-principle', 'need-count', 'unscored'],
    ...['only-planned', 'thin-step', 'narrow-core', 'half-scored'],
]
    .map((code) => `rule ${code} off\n`)
    .join('');

const MAP = `${QUIET}step plan "Plan it" {
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
Leverage: 2 of 2 components of the user layer need it, directly or over others
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
Covered by: Finder (planned)
Stands on: 1 of 2 components is live; not live: Finder
Importance: 8
Effort: 50 % of people find it difficult (high is hard)
Priority: 40 of 100
Opportunity: 9.7 of 20
Best competitor: Rival with 8
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
Opportunity: 9.7 of 20, low
Taken care of by: Finder`,
        ],
        ['a layer', 'layer us|er', 'User · layer user\nKind: user\nComponents: 2\nPrinciples: The evening first'],
        [
            'a team',
            'team bl|ue goal',
            'Blue team · team blue\nOwns: Finder\nLoad: 1 component in 1 layer, for 2 of 3 steps',
        ],
        ['a competitor', 'competitor ri|val', 'Rival · competitor rival\nOn: Plan it: 8 (Better trailers)'],
        ['a segment', 'segment cou|ples', 'Couples · segment couples\nSize: 35% of all users\nOn: Talk about it: 71%'],
        [
            'a scenario, and what would come of it',
            'scenario |s',
            `Less · scenario s
Coverage: 3 of 3 steps, was 3
Resolves: Nobody needs ‘Lonely’. It helps no step of the job.
Adds: Extra
Removes: Lonely
Changes: Player`,
        ],
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
        expect(
            await tellAt('map "My m|ap" { description "Short." }\nrule no-job off\nlayer user { component a for all }'),
        ).toBe('My map · map\nShort.\nSteps: 4\nLayers: 1\nComponents: 1\nArrows: 0');
    });

    test('nothing between the statements', async () => {
        expect(await askAt(hover, 'step a\n|\nstep b')).toBeNull();
    });
});

describe('a hover tells the figures of', () => {
    const text = `${QUIET}rule competitor-ahead off
rule over-invested off
step stops "Plan the stops" {
    score 6
    need space "Find a free space" importance 9.1 satisfaction 3.2 effort 60%
    need price "Know the price" importance 5 satisfaction 8 effort 50%
}
step go "Go" { importance 9 effort 18% score 9 }
step rest "Rest" { score 7 }
team blue "Blue"
team red "Red"
layer user "User" {
    component a "A" for stops needs c { team blue }
    component b "B" for stops, go needs d { team blue }
    component e "E" for rest needs b { team blue }
}
layer core "Core" {
    component c "C" needs f { team blue }
    component d "D" needs f { team red status building }
    component f "F" { team red }
}
competitor one "One" { score stops 9 score go 7.5 score rest 7 }
competitor two "Two" { score stops 9 }
segment young "Young" { size 40% effort go 30% }
`;

    test.each([
        [
            'a step, as its needs say on average',
            'step sto|ps',
            `Plan the stops · step stops
Covered by: A, B
Stands on: 4 of 5 components are live; not live: D
Importance: 7.1, the mean of its job needs
Effort: 55 % of people find it difficult (high is hard), the mean of its job needs
Priority: 38.8 of 100, number 1 of 2 steps
Opportunity: up to 15 of 20, 10 on average
Our score: 6
Best competitor: One, Two with 9, 3 ahead of us
Job needs: 2`,
        ],
        [
            'a step in which we lead',
            'step g|o',
            `Go · step go
Covered by: B
Stands on: 2 of 3 components are live; not live: D
Importance: 9
Effort: 18 % of people find it difficult (high is hard)
Priority: 16.2 of 100, number 2 of 2 steps
Our score: 9
Best competitor: One with 7.5, 1.5 behind us`,
        ],
        ['a step in which nobody leads', 'step re|st', /Best competitor: One with 7, level with us$/u],
        ['a need that is worth serving', 'need spa|ce', /^Opportunity: 15 of 20, high$/mu],
        [
            'a need that is overserved',
            'need pri|ce',
            /^Opportunity: 5 of 20, low; overserved, because people are more satisfied than it is important to them$/mu,
        ],
        [
            'what others need over others',
            'component f|',
            `F · component f
Layer: Core
Reach: 3 of 3 steps: Plan the stops, Go, Rest
Leverage: 3 of 3 components of the user layer need it, directly or over others
Needed by: C, D; 3 more over these
Team: Red
Status: live`,
        ],
        [
            'what one needs',
            'component c|',
            `C · component c
Layer: Core
Reach: 1 of 3 steps: Plan the stops
Leverage: 1 of 3 components of the user layer needs it, directly or over others
Needs: F
Needed by: A
Team: Blue
Status: live`,
        ],
        [
            'a team',
            'team bl|ue',
            `Blue · team blue
Owns: A, B, E, C
Load: 4 components in 2 layers, for 3 of 3 steps
Other teams: 2 arrows to their components, 0 from them`,
        ],
        [
            'a segment, which has no struggle while a step has no importance',
            'segment yo|ung',
            'Young · segment young\nSize: 40% of all users\nOn: Go: 30%',
        ],
    ])('%s', async (_, place, told) => {
        const answer = await tellAt(text.replace(place.replace('|', ''), place));
        if (typeof told === 'string') expect(answer).toBe(told);
        else expect(answer).toMatch(told);
    });

    test('a segment', async () => {
        const told = await tellAt('step a { importance 8 }\nsegment yo|ung "Young" { size 40% effort a 30% }');
        expect(told).toContain(
            'Struggle: 30 % of them find the job difficult, weighted by importance\nPotential: 12 of 100 (struggle × size)',
        );
    });

    test('a component in a circle, which does not need itself', async () => {
        const told = await tellAt(`${QUIET}layer core "Core" { component a| "A" needs b component b "B" needs a }`);
        expect(told).toContain('\nNeeds: B\nNeeded by: B\nStatus: live');
    });
});

test('what is grave is told before anything else, and what is slight after what the thing is', async () => {
    const told = await tellAt(
        'layer user\nlayer core { component lone|ly "Lonely" }\ncomponent b in core { team x goal "g" }',
    );
    const heads = told?.split('\n').filter((line) => line.includes(' · '));
    expect(heads?.slice(0, 2)).toEqual(['orphan · finding', 'Lonely · component lonely']);
    expect(heads).toContain('no-goal · finding');
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
