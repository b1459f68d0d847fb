// The licences of what is bundled into our programs, as one text to ship with them: their terms ask for it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `inputs` are the files of some bundles, relative to `root`, as esbuild's metafile lists them. */
export function tellNotices(root, inputs) {
    const folders = new Set([...inputs].flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []));
    const packagesByText = new Map();
    for (const folder of [...folders].sort()) {
        const { name, text } = readNotice(join(root, folder));
        packagesByText.set(text, [...(packagesByText.get(text) ?? []), name]);
    }
    const notices = [...packagesByText].map(([text, names]) => `${[...new Set(names)].join('\n')}\n\n${text}\n`);
    const head = 'Job-Value Map contains parts of these packages. Their licences:\n';
    return [head, ...notices].join(`\n${'-'.repeat(80)}\n\n`);
}

function readNotice(folder) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder).filter((entry) => /^licen[cs]e/i.test(entry));
    return {
        name: `${name} ${version} (${license})`,
        text: files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n'),
    };
}
