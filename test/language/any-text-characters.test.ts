// Characters that texts seldom hold: they are read as what they are, and every place stays right.

import { describe, expect, test } from 'vitest';
import { renderSvg } from '../../diagram/index.ts';
import { checkMap, type Finding, readMap } from '../../language/index.ts';
import { readXml } from '../diagram/read-xml.ts';
import { HARD_TEXTS } from '../support/hard-texts.ts';
import { SKETCHY } from '../support/sketch.ts';

function findOrphan(findings: readonly Finding[]): Finding | undefined {
    return findings.find(({ code }) => code === 'orphan');
}

describe.each(HARD_TEXTS)('a text with $what', ({ text, codes, lost }) => {
    const map = readMap(text);
    const findings = checkMap(map).filter(({ code }) => !SKETCHY.has(code));

    test('has its findings at their places', () => {
        expect(findings.map(({ code }) => code)).toEqual(codes);
        expect(findOrphan(findings)?.range.start).toEqual(lost);
    });

    test('keeps its layers and components', () => {
        expect(map.layers.map(({ name }) => name)).toEqual(['user', 'core']);
        expect(map.components.map(({ layer, steps }) => [layer, steps.length])).toEqual([
            ['user', 4],
            ['core', 0],
        ]);
    });

    test('survives JSON', () => {
        expect(JSON.parse(JSON.stringify({ map, findings }))).toEqual({ map, findings });
    });

    test('is drawn as well-formed XML', () => {
        const svg = renderSvg(map, { findings, theme: 'auto' });
        expect(readXml(svg).tag).toBe('svg');
    });
});

test('a mark at the start of a text moves the places of its first line, as editors that keep it count them', () => {
    const text = '\ufefflayer user { component a for all } layer core { component lost }\n';
    const places = checkMap(readMap(text))
        .filter(({ code }) => !SKETCHY.has(code))
        .map(({ range }) => range.start);
    expect(places).toEqual([{ line: 0, character: text.indexOf('lost') }]);
});

test('a name of letters that can be written in two ways is one name', () => {
    const map = readMap(
        'layer user { component größe for all needs gro\u0308ße }\nlayer core { component gro\u0308ße }',
    );
    expect(map.components.map(({ name }) => name)).toEqual(['größe']);
    expect(map.arrows.map(({ from, to }) => [from, to])).toEqual([['größe', 'größe']]);
});
