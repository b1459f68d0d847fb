// The pictures in the README and in the gallery are what the tool draws today. If they are meant to change:
// `npx vitest run test/project -u`, look at them, commit them.

import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { renderSvg } from '../../diagram/index.ts';
import { checkMap, readMap } from '../../language/index.ts';
import { pageAt } from './pages.ts';
import { PATHS, ROOT, TEXT_FILES } from './project-files.ts';

const examples = TEXT_FILES.filter(({ path }) => path.startsWith('examples/') && path.endsWith('.jvm'));
const pictureOf = (path: string) => `docs/images/${basename(path, '.jvm')}.svg`;

test.each(examples)('$path is drawn as its picture in docs/images/', async ({ path, text }) => {
    const map = readMap(text, `file:///${path}`);
    const svg = renderSvg(map, { findings: checkMap(map), theme: 'light' });
    await expect(svg).toMatchFileSnapshot(join(ROOT, pictureOf(path)));
});

test('the gallery list leads to the picture of each example, and there is no other picture', () => {
    const pictures = examples.map(({ path }) => pictureOf(path));
    expect(PATHS.filter((path) => path.startsWith('docs/images/'))).toEqual(pictures);
    const { text } = pageAt('examples/README.md');
    expect(pictures.filter((picture) => !text.includes(`(../${picture})`))).toEqual([]);
});
