// One picture with every mark in it, committed in each theme of a file, so that a person can look at what a change does.
// If it is meant to change: `npx vitest run test/diagram -u`, look at it, commit it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LENSES, layoutMap, measureDiagram, renderSvg } from '../../diagram/index.ts';
import { checkMap, readMap, readTree, writtenMapOf } from '../../language/index.ts';
import { FAULTLESS } from './faultless.ts';
import { findAll, readXml } from './read-xml.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const MAP = readMap(read('every-mark.jvm'), 'file:///every-mark.jvm', (uri) =>
    writtenMapOf(readTree(read('parts.jvm'), uri)),
);
const FINDINGS = checkMap(MAP);

it.each(['light', 'dark', 'auto'] as const)('is drawn as its picture in %s colours', async (theme) => {
    const svg = renderSvg(MAP, { findings: FINDINGS, theme });
    await expect(svg).toMatchFileSnapshot(join(import.meta.dirname, 'snapshots', `every-mark-${theme}.svg`));
});

it.each(['teams', 'findings', 'competitors'] as const)(
    'is drawn as its picture through the lens of %s',
    async (lens) => {
        const svg = renderSvg(MAP, { findings: FINDINGS, theme: 'light', look: { lens } });
        await expect(svg).toMatchFileSnapshot(join(import.meta.dirname, 'snapshots', `every-mark-${lens}.svg`));
    },
);

const LOOKS = [undefined, ...LENSES.map(({ name }) => name)].map((lens) => ({ lens }));

it.each(LOOKS)('is as clean as any picture through the lens $lens', (look) => {
    expect(measureDiagram(layoutMap(MAP, FINDINGS, {}, look))).toMatchObject(FAULTLESS);
});

it.each(LOOKS)('has a rule in the style for every class that is not only a name, through the lens $lens', (look) => {
    const root = readXml(renderSvg(MAP, { findings: FINDINGS, theme: 'light', look }));
    const style = findAll(root, ({ tag }) => tag === 'style')[0]?.text ?? '';
    const shapes = findAll(root, ({ tag }) => ['rect', 'path', 'polygon', 'circle', 'text'].includes(tag));
    const classes = new Set(shapes.flatMap(({ attributes }) => attributes.get('class')?.split(' ') ?? []));
    expect([...classes].filter((name) => !new RegExp(`\\.${name}[ ,]`).test(style))).toEqual([]);
});
