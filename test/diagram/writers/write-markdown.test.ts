// A map as a page of Markdown.

import { expect, test } from 'vitest';
import { writeMarkdown } from '../../../diagram/index.ts';
import { checkMap, readMap } from '../../../language/index.ts';

const TEXT = `map "Dinner *at home*"
job "Have a good dinner" { executor "Whoever cooks | today" }
step decide "Decide <b>what</b>" { importance 7.84 effort 57% }
step cook "Cook"
layer user "User" {
    component recipes "Recipes" for decide
    component lunch "Lunch @box" for decide { status planned }
}`;

test('a page has the job, the diagram, the steps and the findings', () => {
    const map = readMap(TEXT, 'file:///dinner.jvm');
    const page = writeMarkdown(
        map,
        checkMap(map).filter(({ code }) => code === 'uncovered-step'),
    );
    const [before, diagram = '', after = ''] = page.split(/^```(?:mermaid)?\n/mu);
    expect(before).toBe(`# Dinner \\*at home\\*

Have a good dinner\\
Executor: Whoever cooks \\| today

`);
    expect(diagram).toMatch(/^flowchart TB\n/u);
    expect(after.slice(after.indexOf('## Steps'))).toBe(`## Steps

| # | Step | Covered by | Importance | Effort | Priority |
| --: | --- | --- | --: | --: | --: |
| 1 | Decide &lt;b&gt;what&lt;/b&gt; | Recipes, Lunch @\u200bbox (planned) | 7.8 | 57 % | 44.7 |
| 2 | Cook | **nothing** |  |  |  |

## Findings

- **warning** \`uncovered-step\`: Nothing in the user layer helps ‘Whoever cooks \\| today’ with ‘Cook’.
`);
});

test('a map without steps and findings says so', () => {
    const map = { ...readMap('layer core', 'file:///a.jvm'), steps: [] };
    expect(writeMarkdown(map, [])).toMatch(/## Steps\n\nThe map has no steps\.\n\n## Findings\n\nThere are none\.\n$/u);
});

test('a map that is too large for a diagram says where it is drawn', () => {
    const names = Array.from({ length: 1200 }, (_, place) => `component c${place} "${'long title '.repeat(5)}"`);
    const page = writeMarkdown(readMap(`layer core { ${names.join('\n')} }`, 'file:///a.jvm'), []);
    expect(page).not.toContain('mermaid');
    expect(page).toContain('too large for a diagram');
});
