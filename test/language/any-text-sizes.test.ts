// Ten thousand of everything: it is read, checked and drawn, and nothing of it is lost. How long it takes, `npm run bench`
// tells; a kind of thing whose time grew with the square of its number would end these tests by itself.

import { describe, expect, test } from 'vitest';
import { layoutMap, renderSvg } from '../../diagram/index.ts';
import { checkMap, findNamePlaces, type JobValueMap, readMap, readTree, writtenMapOf } from '../../language/index.ts';
import { readXml } from '../diagram/read-xml.ts';

const MANY = 10_000;

function repeat(write: (index: number) => string, between = '\n', count = MANY): string {
    return Array.from({ length: count }, (_, index) => write(index)).join(between);
}

const next = (index: number) => (index + 1) % MANY;

/** What is counted in a map, where it is not zero. */
function count(text: string): Record<string, number> {
    const tree = readTree(text, 'file:///map.jvm');
    const map = writtenMapOf(tree).own;
    const counts: Record<string, number> = {
        steps: map.stepsWritten ? map.steps.length : 0,
        layers: map.layers.length,
        components: map.components.length,
        arrows: map.arrows.length,
        needs: map.steps.flatMap(({ needs }) => needs).length,
        edits: map.scenarios.flatMap(({ edits }) => edits).length,
        scenarios: map.scenarios.length,
        ruleSettings: map.ruleSettings.length,
        allowances: map.allowances.length,
        unknown: map.unknown.length,
        duplicates: map.duplicates.length,
        problems: map.problems.length,
        errors: checkMap(map).filter(({ severity }) => severity === 'error').length,
        names: findNamePlaces(tree).length,
    };
    return Object.fromEntries(Object.entries(counts).filter(([, number]) => number > 0));
}

const users = repeat((index) => `component c${index} for execute`);

describe.each<[what: string, text: string, counts: Record<string, number>]>([
    [
        'components in one layer',
        `step execute\nlayer user {\n${users}\n}`,
        { steps: 1, layers: 1, components: MANY, names: 2 * MANY + 2 },
    ],
    [
        'needs of one component',
        `step s\nlayer user { component a for s needs ${repeat((index) => `c${index}`, ', ')} }\nlayer core {\n${repeat((index) => `component c${index}`)}\n}`,
        { steps: 1, layers: 2, components: MANY + 1, arrows: MANY, names: 2 * MANY + 5 },
    ],
    [
        'components that need one',
        `step s\nlayer user {\n${repeat((index) => `component c${index} for s needs z`)}\n}\nlayer core { component z }`,
        { steps: 1, layers: 2, components: MANY + 1, arrows: MANY, names: 3 * MANY + 4 },
    ],
    ['layers', `${repeat((index) => `layer l${index}`)}`, { layers: MANY, errors: 1, names: MANY }],
    [
        'steps',
        `${repeat((index) => `step s${index}`)}\nlayer user { component a for s0..s${MANY - 1} needs b }\nlayer core { component b }`,
        { steps: MANY, layers: 2, components: 2, arrows: 1, names: MANY + 7 },
    ],
    [
        'steps in one list',
        `${repeat((index) => `step s${index}`)}\nlayer user { component a for ${repeat((index) => `s${index}`, ', ')} }`,
        { steps: MANY, layers: 1, components: 1, names: 2 * MANY + 2 },
    ],
    [
        'needs of a step',
        `step s {\n${repeat((index) => `need n${index} "Need" importance 5`)}\n}\nlayer user { component a for s }`,
        { steps: 1, layers: 1, components: 1, needs: MANY, names: MANY + 4 },
    ],
    [
        'edits of a scenario',
        `layer user {\n${users}\n}\nscenario s {\n${repeat((index) => `change c${index} { drops c${next(index)} }`)}\n}`,
        { layers: 1, components: MANY, scenarios: 1, edits: MANY, names: 4 * MANY + 2 },
    ],
    [
        'rules',
        `layer user\n${repeat(() => 'rule orphan off')}`,
        { layers: 1, ruleSettings: MANY, duplicates: MANY - 1, errors: MANY - 1, names: 1 },
    ],
    [
        'allowances',
        `layer user {\n${repeat((index) => `component c${index} for all { allow orphan "Kept" }`)}\n}`,
        { layers: 1, components: MANY, allowances: MANY, names: MANY + 1 },
    ],
    [
        'declarations of one name',
        `layer user {\n${repeat(() => 'component a for all')}\n}`,
        { layers: 1, components: 1, duplicates: MANY - 1, errors: MANY - 1, names: MANY + 1 },
    ],
    [
        'names that lead nowhere, each like another',
        `layer user {\n${repeat((index) => `component part-${index} for all needs prat-${index}`)}\n}`,
        { layers: 1, components: MANY, unknown: MANY, errors: MANY, names: 2 * MANY + 1 },
    ],
    [
        'small circles',
        `layer user {\n${repeat((index) => `component c${index} for all needs c${index % 2 === 0 ? index + 1 : index - 1}`)}\n}`,
        { layers: 1, components: MANY, arrows: MANY, errors: MANY / 2, names: 2 * MANY + 1 },
    ],
    [
        'components in one circle',
        `layer user {\n${repeat((index) => `component c${index} for all needs c${next(index)}`)}\n}`,
        { layers: 1, components: MANY, arrows: MANY, errors: 1, names: 2 * MANY + 1 },
    ],
    [
        'links in one chain',
        `layer user { component c0 for all needs c1 }\nlayer core {\n${repeat((index) => `component c${index + 1} ${index + 1 < MANY ? `needs c${index + 2}` : ''}`)}\n}`,
        { layers: 2, components: MANY + 1, arrows: MANY, names: 2 * MANY + 3 },
    ],
])('ten thousand %s', (_what, text, counts) => {
    test('are read and checked, each of them', () => {
        expect(count(text)).toEqual(counts);
    });
});

/** At most as many problems as there are mistakes. */
describe.each<[what: string, text: string, mistakes: number]>([
    ['comments of a line', '// note\n'.repeat(10 * MANY), 0],
    ['comments behind words', 'layer user // note\n'.repeat(MANY), 0],
    ['comments of several lines', '/* two\nlines */\n'.repeat(MANY), 0],
    ['blocks in blocks', '{'.repeat(MANY), 1],
    ['ends behind each other', '} '.repeat(MANY), 1],
    ['blocks of layers in blocks of layers', repeat((index) => `layer l${index} {`), MANY],
    ['unknown blocks in unknown blocks', 'foo {\n'.repeat(MANY), 2 * MANY],
    ['words in one line that means nothing', `foo ${'word '.repeat(MANY)}`, MANY],
    ['lines that mean nothing', 'foo\n'.repeat(MANY), MANY],
    ['ends too many', '}\n'.repeat(MANY), MANY],
    ['comments without their ends', 'x /* c\n'.repeat(10 * MANY), 20 * MANY],
    ['texts that begin with one mark and end with another', '«a"'.repeat(10 * MANY), 10 * MANY],
    ['texts without their ends before a brace', '"{a" '.repeat(10 * MANY), 10 * MANY],
    ['blanks in a text without its end', `"${' '.repeat(10 * MANY)}a`, 2],
    ['names in one list', `layer a { component b needs ${repeat((index) => `c${index}`, ', ', 20 * MANY)} }`, 0],
])('ten thousand %s', (_what, text, mistakes) => {
    test('are read, and told where they are wrong', () => {
        const { problems } = readMap(text);
        expect(problems.length > 0).toBe(mistakes > 0);
        expect(problems.length).toBeLessThanOrEqual(mistakes);
    });
});

test('thousands of scenarios know what they add themselves, and what the map has', () => {
    const some = 2_000;
    const layer = `layer user {\n${repeat((index) => `component c${index} for execute`, '\n', some)}\n}\n`;
    const scenario = (index: number) => `scenario s${index} { add component x${index} in user needs c0, x0, y }`;
    const map = readMap(layer + repeat(scenario, '\n', some));
    const arrows = map.scenarios.flatMap(({ edits }) => edits.flatMap((edit) => ('arrows' in edit ? edit.arrows : [])));
    // All but the first know no x0, and nobody a y.
    expect([map.scenarios.length, arrows.length, map.unknown.length]).toEqual([some, some + 1, 2 * some - 1]);
});

describe('drawn is a map with', () => {
    const draw = (map: JobValueMap) => {
        const findings = checkMap(map);
        const layout = layoutMap(map, findings);
        const xml = readXml(renderSvg(map, { findings, theme: 'light' }));
        return [layout.components.length, layout.arrows.length, layout.rows.length, xml.tag];
    };
    const SOME = 2_000;
    const some = (write: (index: number) => string) => repeat(write, '\n', SOME);

    test.each([
        [
            'components in one layer',
            `layer user {\n${some((index) => `component c${index} for execute`)}\n}`,
            SOME,
            0,
            1,
        ],
        [
            'layers',
            some((index) => `layer l${index} { component c${index} needs c${index + 1} }`),
            SOME,
            SOME - 1,
            SOME,
        ],
        [
            'needs of one component',
            `layer user { component a for all needs ${repeat((index) => `c${index}`, ', ', SOME)} }\nlayer core {\n${some((index) => `component c${index}`)}\n}`,
            SOME + 1,
            SOME,
            2,
        ],
        [
            'components that need one',
            `layer user {\n${some((index) => `component c${index} for execute needs z`)}\n}\nlayer core { component z }`,
            SOME + 1,
            SOME,
            2,
        ],
    ])('2,000 %s', (_what, text, components, arrows, rows) => {
        expect(draw(readMap(text))).toEqual([components, arrows, rows, 'svg']);
    });
});
