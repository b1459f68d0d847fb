// From a changed text to its findings, in the process that the server runs in: parse, link, model, rules.

import {
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    EmptyFileSystem,
    inject,
    type LangiumCoreServices,
    URI,
} from 'langium';
import { JobValueMapGeneratedModule, JobValueMapGeneratedSharedModule } from '../language/generated/module.ts';
import { checkMap, JvmModule, readMap } from '../language/index.ts';
import { compareTimes, printGrowth, printHead, printRow } from './compare.ts';
import { writeSyntheticMap } from './synthetic-map.ts';

const SIZES = [30, 300, 3000];

/** Prints the medians for three sizes, the growth, and the ratio to Langium's own scopes and linker. */
export async function measureKeystroke(): Promise<void> {
    printHead('Keystroke to findings, in process (300 components: at most 16 ms; 3,000 : 300 at most 15)');
    const medians: number[] = [];
    for (const size of SIZES) medians.push(await measureSize(size));
    printGrowth('growth from 300 to 3,000 components', medians[1], medians[2]);
}

async function measureSize(size: number): Promise<number> {
    const text = writeSyntheticMap(size);
    const langium = createWithDefaultReferences();
    const rounds = size > 1000 ? 9 : 31;
    const map = readMap(text);
    const [all = 0, byDefault = 0, rules = 0] = await compareTimes(
        [() => checkMap(readMap(text)), () => rebuild(langium, text), () => checkMap(map)],
        rounds,
    );
    printRow(`${size} components: parse, link, model, rules`, all);
    printRow(
        `${size} components: Langium's default, parse and link only`,
        byDefault,
        `ours × ${(all / byDefault).toFixed(2)}`,
    );
    printRow(`${size} components: rules only`, rules, `× ${(rules / (all - rules)).toFixed(2)} of the rest`);
    return all;
}

/** What Langium does with a changed document. */
async function rebuild(services: LangiumCoreServices, text: string): Promise<void> {
    const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = services.shared.workspace;
    const uri = URI.parse('memory:///bench.jvm');
    const document = LangiumDocumentFactory.fromString(text, uri);
    LangiumDocuments.addDocument(document);
    await DocumentBuilder.build([document]);
    LangiumDocuments.deleteDocument(uri);
}

/** The same language with the scopes, the linker and the index that Langium brings. */
function createWithDefaultReferences(): LangiumCoreServices {
    const { references: _, ...rest } = JvmModule;
    const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), JobValueMapGeneratedSharedModule);
    const services = inject(createDefaultCoreModule({ shared }), JobValueMapGeneratedModule, rest);
    shared.ServiceRegistry.register(services);
    return services;
}
