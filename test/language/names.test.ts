// No name is reserved: every keyword can be the name of anything, and names may be written in any script.

import { EmptyFileSystem } from 'langium';
import { describe, expect, it } from 'vitest';
import { createJvmServices } from '../../language/jvm-module.ts';
import { readKeywords } from '../../language/parser/statement-shapes.ts';
import { readFacts, readFaults } from '../support/map-facts.ts';
import { writeMapNamed } from '../support/map-named.ts';

const KEYWORDS = readKeywords(createJvmServices(EmptyFileSystem).jvm.Grammar);

function factsNamed(name: string): string[] {
    return [
        `step ${name}`,
        `${name} need ${name} "Know ${name}" 8/undefined/undefined`,
        'layer user user',
        `layer ${name} core`,
        `component ${name} in ${name}`,
        `${name} for ${name}`,
        `${name} team ${name}`,
        `${name} goal Reach it`,
        `${name} external`,
        `${name} serves ${name}`,
        'component other in user',
        `other for ${name}`,
        `${name} needs other`,
        `${name} needs ${name} "itself"`,
        `other needs ${name}`,
        `team ${name}`,
        `${name} scores ${name} 8`,
        `${name} effort ${name} 40`,
        `scenario ${name}`,
        `${name}: change ${name} steps stepsItems`,
        `${name}: ${name} drops ${name}`,
        `${name}: remove other`,
        `${name}: remove ${name}`,
    ];
}

describe('a name', () => {
    it('is tried with every keyword of the grammar', () => {
        expect(KEYWORDS).toContain('component');
        expect(KEYWORDS.length).toBeGreaterThan(40);
    });

    it.each([
        ...KEYWORDS,
        '2027',
        'straße',
        'プレイヤー',
        'משתמש',
        'नाम',
        '__proto__',
        'constructor',
        'in-time',
        '4k_tv',
    ])('can be ‘%s’ wherever a name stands', (name) => {
        expect(readFacts(writeMapNamed(name))).toEqual(factsNamed(name));
        expect(readFaults(writeMapNamed(name))).toEqual([`13 unknown step ${name}->${name}x`]);
    });

    it('is the same in every normal form of Unicode', () => {
        const composed = 'caf\u00e9';
        const decomposed = 'cafe\u0301';
        expect(readFacts(`layer user { component ${composed} needs b component b needs ${decomposed} }`)).toEqual([
            'layer user user',
            `component ${composed} in user`,
            'component b in user',
            `${composed} needs b`,
            `b needs ${composed}`,
        ]);
    });

    it('tells capitals from small letters', () => {
        expect(readFaults('layer user { component a needs A }')).toEqual(['1 unknown component a->A']);
    });
});
