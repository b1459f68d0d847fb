// A map as a Mermaid flowchart: exact for one map; and for maps that nobody has seen, every line is one of the few that
// Mermaid reads as we mean it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMermaid } from '../../../diagram/writers/escape-mermaid.ts';
import { isDrawable, writeMermaid } from '../../../diagram/writers/write-mermaid.ts';
import { checkMap, readMap, uniteMaps } from '../../../language/index.ts';
import { mapOf } from '../map-of.ts';
import { randomMaps } from '../random-map.ts';

const TEXT = `map "Dinner"
job "Have a \\"good\\" dinner"
step decide "Decide what to eat"
step cook "Cook"
layer user "User" {
    component recipes "Recipes" for decide needs pantry "what is there", menu
}
layer core "Core" {
    component pantry "Pantry" needs recipes { status retiring }
    component menu "Menu [new]" { status planned external evolution commodity }
    component spare
}
layer empty "Later" core`;

test('steps, layers, components and needs are told with their marks', () => {
    const map = readMap(TEXT, 'file:///dinner.jvm');
    const findings = checkMap(map).filter(({ code }) =>
        ['orphan', 'uncovered-step', 'upward-dependency'].includes(code),
    );
    expect(writeMermaid(map, findings)).toBe(`flowchart TB
    subgraph job ["Have a #34;good#34; dinner"]
        s1(["1 · Decide what to eat"])
        s2(["2 · Cook<br/>no component<br/>⚠ warning"]):::gap
    end
    subgraph l1 ["User"]
        c1["Recipes<br/>⛔ error"]:::user
    end
    subgraph l2 ["Core"]
        c2["Pantry<br/>retiring<br/>⛔ error"]:::core
        c3["Menu #91;new#93;<br/>planned, commodity, another company’s"]:::future
        c4["Spare<br/>helps no step<br/>⚠ warning"]:::core
    end
    subgraph l3 ["Later"]
        l3x["nothing yet"]:::empty
    end
    s1 -.-> c1
    c1 --> |"what is there"| c2
    c1 --> c3
    c2 ==> c1
    classDef gap stroke:#b4772a,stroke-width:2px,stroke-dasharray:6 3
    classDef user stroke:#2558a8,stroke-width:2px
    classDef core stroke:#6486c0
    classDef infrastructure stroke:#7a8696
    classDef custom stroke:#8a78ad
    classDef future stroke-dasharray:4 3
    classDef empty stroke:none,fill:none
`);
});

test('a difference is said of what came, went, moved and changed', () => {
    const before = readMap(
        'step a\nlayer user { component x for a needs y\ncomponent w for a }\nlayer core { component y }\nlayer deep core',
        'file:///a.jvm',
    );
    const now = readMap(
        'step a\nlayer user { component x for a needs y "for more", z { status planned } }\nlayer core { component z }\nlayer deep core { component y }',
        'file:///a.jvm',
    );
    const { map, difference } = uniteMaps(before, now);
    expect(writeMermaid(map, [], difference).split('\n').slice(1, -10)).toEqual([
        '    subgraph job ["A"]',
        '        s1(["1 · A"])',
        '    end',
        '    subgraph l1 ["User"]',
        '        c1["X<br/>#126; changed<br/>planned"]:::future',
        '        c2["W<br/>− gone"]:::removed',
        '    end',
        '    subgraph l2 ["Core"]',
        '        c3["Z<br/>#43; new"]:::added',
        '        c5["Y<br/>− stood here"]:::removed',
        '    end',
        '    subgraph l3 ["Deep"]',
        '        c4["Y<br/>⇄ moved here"]:::custom',
        '    end',
        '    s1 -.-> c1',
        '    c1 --> |"#126; changed<br/>for more"| c4',
        '    c1 --> |"#43; new"| c3',
    ]);
});

test.each([
    ['quotes', 'a "b"', 'a #34;b#34;'],
    ['brackets', '[x] {y} (z)', '#91;x#93; #123;y#125; (z)'],
    ['a list', '1. first', '1#46; first'],
    ['Markdown', '`**b**`', '#96;#42;#42;b#42;#42;#96;'],
    ['HTML', '<b onclick=x>', '#60;b onclick#61;x#62;'],
    ['numbers of characters', '#35; &amp;', '#35;35#59; #38;amp#59;'],
    ['a formula', '$$x$$', '#36;#8203;#36;#8203;x#36;#8203;#36;#8203;'],
    ['a line break', 'a\\nb', 'a#92;#8203;nb'],
    ['an icon', 'fa:fa-car', 'fa#58;#8203;fa-car'],
    ['several lines', 'one\n two', 'one  two'],
    ['a turn of the direction', 'a\u202eb', 'a\ufffdb'],
    ['any script', 'ÉŽ 日本語 سجل 👩‍👩‍👧', 'ÉŽ 日本語 سجل 👩‍👩‍👧'],
    ['nothing', '  ', ' '],
])('a label with %s', (_what, title, label) => {
    expect(escapeMermaid(title)).toBe(label);
});

const LABEL = '"(?:[^"#&<>`\\[\\]{}\\n]|#\\d+;|<br/>)+"';
const LINE = new RegExp(
    `^(?:flowchart TB| {4}subgraph \\w+ \\[${LABEL}\\]| {4}end| {8}s\\d+\\(\\[${LABEL}\\]\\)(?::::gap)?` +
        `| {8}\\w+\\[${LABEL}\\]:::\\w+| {4}\\w+ (?:-\\.->|-->|==>)(?: \\|${LABEL}\\|)? \\w+| {4}classDef \\w+ [\\w:#,. -]+)$`,
    'u',
);

describe('a map that nobody has seen', () => {
    test('is written in lines that Mermaid knows, with every component and every need in it once', () => {
        fc.assert(
            fc.property(randomMaps(30, true), (map) => {
                const lines = writeMermaid(map, checkMap(map)).trimEnd().split('\n');
                expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
                const components = lines.filter((line) => /^ {8}c\d+\[/u.test(line));
                const needs = lines.filter((line) => /^ {4}c\d+ (?:-->|==>)/u.test(line));
                expect([components.length, needs.length]).toEqual([map.components.length, map.arrows.length]);
            }),
            { numRuns: 60 },
        );
    });

    test('may be anything that people type in a title', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary' }), (title) => {
                expect(`        c1["${escapeMermaid(title)}"]:::core`).toMatch(LINE);
            }),
        );
    });
});

test('a diagram is drawable up to 500 arrows', () => {
    const chain = (length: number) =>
        writeMermaid(
            mapOf({
                steps: [],
                layers: [{ name: 'core', kind: 'core' }],
                components: Array.from({ length }, (_, place) => ({
                    name: `c${place}`,
                    layer: 'core',
                    needs: place === 0 ? [] : [`c${place - 1}`],
                })),
            }),
            [],
        );
    expect([isDrawable(chain(501)), isDrawable(chain(502))]).toEqual([true, false]);
});
