// The examples: each is in the gallery list, opens with what it shows or is told of there, and holds no mistake.

import { describe, expect, test } from 'vitest';
import { checkMap, readMap } from '../../language/index.ts';
import { pageAt } from './pages.ts';
import { TEXT_FILES } from './project-files.ts';

const examples = TEXT_FILES.filter(({ path }) => path.startsWith('examples/') && path.endsWith('.jvm'));

test('the gallery list in examples/README.md has a line for each example', () => {
    const { text } = pageAt('examples/README.md');
    const listed = [...text.matchAll(/^\| \[([^\]]+)\]\(\1\) \|/gmu)].map(([, name]) => `examples/${name}`);
    expect([...listed].sort()).toEqual(examples.map(({ path }) => path));
});

describe('an example', () => {
    test.each(examples)('$path holds no mistake', ({ path, text }) => {
        const map = readMap(text, `file:///${path}`);
        const errors = checkMap(map).filter(({ severity }) => severity === 'error');
        expect([...map.problems, ...errors].map(({ message }) => message)).toEqual([]);
    });

    test.each(examples)('$path is of a size that a person can read', ({ text }) => {
        const { components } = readMap(text);
        expect(components.length).toBeGreaterThanOrEqual(10);
        expect(components.length).toBeLessThanOrEqual(40);
    });

    test('uses, together with the others, everything that the language offers', () => {
        const maps = examples.map(({ text }) => readMap(text));
        const has = (test: (map: (typeof maps)[number]) => unknown) => maps.some((map) => Boolean(test(map)));
        const uses = {
            phases: has(({ steps }) => steps.some((step) => step.phases.length > 0)),
            implicit: has(({ steps }) => steps.some((step) => step.implicit)),
            evidence: has(({ steps }) => steps.some((step) => step.evidence)),
            needs: has(({ steps }) => steps.some((step) => step.needs.length > 0)),
            serves: has(({ components }) => components.some((component) => component.serves.length > 0)),
            defaults: has(({ stepsWritten }) => !stepsWritten),
            focus: has(({ job }) => job?.focus.length),
            repeats: has(({ job }) => job?.repeats),
            custom: has(({ layers }) => layers.some((layer) => layer.kind === 'custom')),
            closed: has(({ layers }) => layers.some((layer) => layer.closed)),
            external: has(({ components }) => components.some((component) => component.external)),
            evolution: has(({ components }) => components.some((component) => component.evolution)),
            labels: has(({ arrows }) => arrows.some((arrow) => arrow.label)),
            documentation: has(({ components }) => components.some((component) => component.documentation)),
            competitors: has(({ competitors }) =>
                competitors.some(({ scores }) => scores.some(({ reason }) => reason)),
            ),
            segments: has(({ segments }) => segments.some(({ efforts }) => efforts.length > 0)),
            additions: has(({ scenarios }) => scenarios.some(({ edits }) => edits.some(({ kind }) => kind === 'add'))),
            removals: has(({ scenarios }) =>
                scenarios.some(({ edits }) => edits.some(({ kind }) => kind === 'remove')),
            ),
            changes: has(({ scenarios }) => scenarios.some(({ edits }) => edits.some(({ kind }) => kind === 'change'))),
            settings: has(({ ruleSettings }) => ruleSettings.length > 0),
            allowances: has(({ allowances }) => allowances.length > 0),
            links: has(({ scenarios }) => scenarios.some(({ links }) => links.length > 0)),
            names: has(({ steps }) => steps.some(({ name }) => /\P{ASCII}/u.test(name))),
        };
        expect(Object.entries(uses).filter(([, used]) => !used)).toEqual([]);
    });
});
