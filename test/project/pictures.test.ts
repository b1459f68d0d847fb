// The picture in the README is what the tool draws today. If it is meant to change: `npx vitest run test/project -u`, look at
// it, commit it.

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderSvg } from '../../diagram/index.ts';
import { checkMap, readMap } from '../../language/index.ts';
import { ROOT, textOf } from './project-files.ts';

test('docs/images/tv-evening.svg is the picture of examples/tv-evening.jvm', async () => {
    const map = readMap(textOf('examples/tv-evening.jvm'), 'file:///examples/tv-evening.jvm');
    const svg = renderSvg(map, { findings: checkMap(map), theme: 'light' });
    await expect(svg).toMatchFileSnapshot(join(ROOT, 'docs/images/tv-evening.svg'));
});
