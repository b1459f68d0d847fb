// Puts the services of the language together. The only place where Langium's own services are replaced.

import {
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    type DeepPartial,
    DefaultServiceRegistry,
    type DefaultSharedCoreModuleContext,
    inject,
    type LangiumCoreServices,
    type LangiumSharedCoreServices,
    type Module,
    type PartialLangiumCoreServices,
    type URI,
} from 'langium';
import { JobValueMapGeneratedModule, JobValueMapGeneratedSharedModule } from './generated/module.ts';
import { JvmLexer } from './parser/jvm-lexer.ts';
import { createJvmParser } from './parser/jvm-parser.ts';
import { PARSER_MESSAGES } from './parser/parser-messages.ts';
import { JvmTokenBuilder } from './parser/token-builder.ts';
import { JvmValueConverter } from './parser/value-converter.ts';
import { PlainReferences } from './references/plain-references.ts';

/** What the language replaces of Langium's services. */
export const JvmModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
    parser: {
        GrammarConfig: () => ({ multilineCommentRules: ['BLOCK_COMMENT'], nameRegexp: /[\p{L}\p{M}\p{N}_-]/u }),
        Lexer: (services) => new JvmLexer(services),
        LangiumParser: createJvmParser,
        ParserErrorMessageProvider: () => PARSER_MESSAGES,
        // The lexer has decided every word, so the next one always tells how it goes on.
        ParserConfig: () => ({ maxLookahead: 1 }),
        TokenBuilder: () => new JvmTokenBuilder(),
        ValueConverter: () => new JvmValueConverter(),
    },
    references: {
        Linker: (services) => new PlainReferences(services),
    },
};

/** Whatever its file is called, a text that is handed in is a map. */
class OneLanguage extends DefaultServiceRegistry {
    override getServices(uri: URI): LangiumCoreServices {
        return this.languageIdMap.values().next().value ?? super.getServices(uri);
    }
}

/** What the language replaces of the services that Langium shares among languages. */
const SharedModule: Module<LangiumSharedCoreServices, DeepPartial<LangiumSharedCoreServices>> = {
    ServiceRegistry: (services) => new OneLanguage(services),
};

/** The services of the language without an editor: enough to read maps. */
export interface JvmServices {
    readonly shared: LangiumSharedCoreServices;
    readonly jvm: LangiumCoreServices;
}

/** Creates the services of the language for one file system. */
export function createJvmServices(context: DefaultSharedCoreModuleContext): JvmServices {
    const shared = inject(createDefaultSharedCoreModule(context), JobValueMapGeneratedSharedModule, SharedModule);
    const jvm = inject(createDefaultCoreModule({ shared }), JobValueMapGeneratedModule, JvmModule);
    shared.ServiceRegistry.register(jvm);
    return { shared, jvm };
}
