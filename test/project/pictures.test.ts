// The pictures in the README and in the gallery are what the tool draws today. If they are meant to change:
// `npx vitest run test/project/pictures.test.ts -u`, look at them, commit them.

import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Look, renderSvg, type Theme } from '../../diagram/index.ts';
import { checkMap, readMap, showScenario } from '../../language/index.ts';
import { pageAt } from './pages.ts';
import { PATHS, ROOT, TEXT_FILES } from './project-files.ts';

interface Picture {
    readonly example: string;
    /** Behind the name of the example, where it is not seen as it is. */
    readonly suffix?: string;
    readonly theme?: Theme;
    readonly lens?: Look['lens'];
    readonly scenario?: string;
}

const examples = TEXT_FILES.filter(({ path }) => path.startsWith('examples/') && path.endsWith('.jvm'));

/** Maps that the gallery shows in yet another way. */
const OTHERS: readonly Picture[] = [
    { example: 'tv-evening', suffix: '-lure', scenario: 'lure' },
    { example: 'line-downtime', suffix: '-lean', scenario: 'lean' },
    { example: 'planned-trip', suffix: '-competitors', lens: 'competitors' },
    { example: 'planned-trip', suffix: '-teams', lens: 'teams' },
    { example: 'city-buses', suffix: '-opportunity', lens: 'opportunity' },
    { example: 'wheat-season', suffix: '-evolution', lens: 'evolution' },
    { example: 'workout-music', suffix: '-dark', theme: 'dark' },
    { example: 'umzug', suffix: '-print', theme: 'print' },
];
const PICTURES: readonly Picture[] = [...examples.map(({ path }) => ({ example: basename(path, '.jvm') })), ...OTHERS];

const pathOf = ({ example, suffix = '' }: Picture) => `docs/images/${example}${suffix}.svg`;

function draw({ example, theme = 'light', lens, scenario: name }: Picture): string {
    const text = examples.find(({ path }) => path === `examples/${example}.jvm`)?.text ?? '';
    const map = readMap(text, `file:///examples/${example}.jvm`);
    const scenario = map.scenarios.find((each) => each.name === name);
    expect(scenario?.name).toBe(name);
    if (!scenario) return renderSvg(map, { findings: checkMap(map), theme, look: { lens } });
    const { map: united, findings, difference } = showScenario(map, scenario, {});
    return renderSvg(united, { findings, theme, look: { lens, difference } });
}

test.each(PICTURES.map((picture) => ({ ...picture, path: pathOf(picture) })))(
    '$path is what the tool draws',
    async ({ path, ...picture }) => {
        await expect(draw(picture)).toMatchFileSnapshot(join(ROOT, path));
    },
);

test('there is no other picture', () => {
    expect(PATHS.filter((path) => path.startsWith('docs/images/'))).toEqual(PICTURES.map(pathOf).sort());
});

test('the gallery shows every picture, and says something to each', () => {
    const { text } = pageAt('docs/gallery.md');
    const shown = [...text.matchAll(/^!\[[^\]]+\]\((images\/[^)]+)\)\n\n\S/gmu)].map(([, path]) => `docs/${path}`);
    expect(shown.sort()).toEqual(PICTURES.map(pathOf).sort());
});

test('the list of examples leads to the picture of each', () => {
    const { text } = pageAt('examples/README.md');
    const plain = PICTURES.filter(({ suffix }) => suffix === undefined).map(pathOf);
    expect(plain.filter((picture) => !text.includes(`(../${picture})`))).toEqual([]);
});
