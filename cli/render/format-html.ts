// A map as a page that needs nothing else: the page of the preview, which answers from what the file carries.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { checkMap, type JobValueMap, showScenario } from '../../language/index.ts';
import { ALONE_DATA, type AloneData, type PictureMessage } from '../../protocol/alone-messages.ts';
import { readText } from '../read-text.ts';
import type { World } from '../world.ts';
import { type Picture, type PictureFormat, Unwritable } from './picture.ts';

export const HTML: PictureFormat = {
    name: 'html',
    endings: ['.html', '.htm'],
    async write(picture, world) {
        const { writePage } = await import('../../diagram/index.ts');
        const [script, aloneStyle, pageStyle] = await Promise.all([
            readPart('alone.js', world),
            readPart('alone.css', world),
            readPart('preview.css', world),
        ]);
        return writePage({
            title: picture.map.title,
            classes: CLASSES[picture.theme],
            script,
            style: `${pageStyle}${aloneStyle}`,
            dataName: ALONE_DATA,
            data: gatherData(picture),
            digest: async (text) => createHash('sha256').update(text).digest('base64'),
        });
    },
};

/** What an editor of this theme would say of itself. On paper a page is black on white whatever it is on the screen. */
const CLASSES: Readonly<Record<Picture['theme'], string>> = {
    auto: '',
    light: 'vscode-light',
    dark: 'vscode-dark',
    print: 'vscode-light',
    'high-contrast': 'vscode-high-contrast',
    'high-contrast-light': 'vscode-high-contrast vscode-high-contrast-light',
};

async function readPart(name: string, world: World): Promise<string> {
    try {
        return await readText(join(world.page, name), world);
    } catch (error) {
        throw new Unwritable(`the part ‘${name}’ of the page is missing, so install jvmap anew: ${String(error)}`);
    }
}

function gatherData({ written, scenario, look }: Picture): AloneData {
    const { uri } = written;
    const plain: PictureMessage = { type: 'picture', uri, version: 0, map: written, findings: checkMap(written) };
    return {
        pictures: [plain, ...written.scenarios.map((each) => showPicture(written, each, plain))],
        state: { uri, choices: { lens: look.lens, scenario: scenario?.normalize('NFC') } },
    };
}

function showPicture(
    written: JobValueMap,
    scenario: JobValueMap['scenarios'][number],
    plain: PictureMessage,
): PictureMessage {
    const { name, title } = scenario;
    return { ...plain, ...showScenario(written, scenario, {}), scenario: { name, title } };
}
