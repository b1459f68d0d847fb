// The parser has one way to read whatever the lexer gives it. Chevrotain tells of two ways only while it reads, and
// only in development mode, so a text full of keywords as names is read in that mode.

import {
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    EmptyFileSystem,
    inject,
    type LangiumCoreServices,
    type LanguageMetaData,
} from 'langium';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { JobValueMapGeneratedModule, JobValueMapGeneratedSharedModule } from '../../language/generated/module.ts';
import { JvmModule } from '../../language/jvm-module.ts';
import { readKeywords } from '../../language/parser/statement-shapes.ts';
import { writeMapNamed } from '../support/map-named.ts';

const HALF_TYPED = [
    'component for',
    'component in for in user needs needs',
    'layer user { component a needs for\ncomponent for for for needs needs, in "in" { in in status external external } }',
    'step s { need importance importance\nneed need "x" importance 8 satisfaction\nscore score }',
    'competitor score { score score 8 score 2027 9.5 "why" }',
    'rule limit limit 3\nrule orphan limit limit\nrule off',
    'import from from "./from.jvm"\nimport from "./x.jvm"\nimport a, from',
    'scenario add { add add\nadd component component\nremove remove, drops\nchange change { drops drops, needs } }',
];

function createForDevelopment(): LangiumCoreServices {
    const development: LanguageMetaData = {
        languageId: 'jvm',
        fileExtensions: ['.jvm'],
        caseInsensitive: false,
        mode: 'development',
    };
    const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), JobValueMapGeneratedSharedModule);
    const core = createDefaultCoreModule({ shared });
    const services = inject(core, JobValueMapGeneratedModule, { LanguageMetaData: () => development }, JvmModule);
    shared.ServiceRegistry.register(services);
    return services;
}

describe('the parser', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);

    beforeAll(() => {
        // Chevrotain checks the grammar with it in development mode, and Node 20 does not have it.
        if (!('groupBy' in Object)) Object.assign(Object, { groupBy });
    });

    afterAll(() => log.mockRestore());

    it('never has two ways to read a text', () => {
        const { Grammar, parser } = createForDevelopment();
        const texts = [...readKeywords(Grammar).map(writeMapNamed), ...HALF_TYPED];
        const errors = texts.flatMap((text) =>
            parser.LangiumParser.parse(text).parserErrors.map((error) => error.message),
        );
        expect({ errors, told: log.mock.calls }).toEqual({ errors: [], told: [] });
    });
});

function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => PropertyKey): Record<PropertyKey, Item[]> {
    const groups: Record<PropertyKey, Item[]> = {};
    for (const item of items) {
        const key = keyOf(item);
        groups[key] = [...(groups[key] ?? []), item];
    }
    return groups;
}
