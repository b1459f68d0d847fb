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
import { checkMap, JvmModule, readMap, readTree, writtenMapOf } from '../language/index.ts';
import { compareTimes, printGrowth, printHead, printRow, type Task } from './compare.ts';
import { writeSyntheticMap } from './synthetic-map.ts';

const SIZES = [30, 300, 3000];

/** Prints the medians for three sizes, the growth, and the ratio to Langium's own scopes and linker. */
export async function measureKeystroke(): Promise<void> {
    printHead('Keystroke to findings, in process (300 components: at most 16 ms; 3,000 : 300 at most 15)');
    process.stdout.write('  × is the ratio to Langium’s default (300: at most 0.4; 3,000: at most 0.12)\n');
    const medians: number[] = [];
    for (const size of SIZES) medians.push(await measureSize(size));
    printGrowth('growth from 300 to 3,000 components', medians[1], medians[2]);
}

async function measureSize(size: number): Promise<number> {
    const text = writeSyntheticMap(size);
    const langium = createWithDefaultReferences();
    const rounds = size > 1000 ? 9 : 31;
    const map = readMap(text);
    const tasks: readonly [string, Task][] = [
        ['a letter in a title', typeLetters(text, '"Component number 5')],
        ['a letter in a name', typeLetters(text, 'component part-5')],
        ['a new line at the top', typeLetters(text, '', '\n')],
        ['the whole map read anew', () => checkMap(readMap(text))],
        ['the rules alone', () => checkMap(map)],
        ["Langium's default, parse and link only", () => rebuild(langium, text)],
    ];
    const times = await compareTimes(
        tasks.map(([, task]) => task),
        rounds,
    );
    const byDefault = times.at(-1) ?? Number.NaN;
    for (const [index, [what]] of tasks.entries()) {
        const time = times[index] ?? Number.NaN;
        printRow(`${size} components: ${what}`, time, `× ${(time / byDefault).toFixed(2)}`);
    }
    return times[0] ?? Number.NaN;
}

/** Types a letter more each time after a place of the text, up to a few, and reads the findings. */
function typeLetters(text: string, after: string, letter = 'x'): Task {
    let letters = 0;
    let tree = readTree(text, 'memory:///bench.jvm');
    return () => {
        letters = (letters + 1) % 8;
        tree = readTree(text.replace(after, after + letter.repeat(letters)), tree.uri, tree);
        checkMap(writtenMapOf(tree).own);
    };
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
