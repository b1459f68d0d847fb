// Writes a page with all that the preview shows: the map, what each of its scenarios changes, and the page itself.

import { env, Uri, workspace } from 'vscode';
// Not through the door of the picture, which would bring all of it along.
import { writePage } from '../../../diagram/writers/write-page.ts';
import { ALONE_DATA, type AloneData, type PictureMessage } from '../../../protocol/alone-messages.ts';
import type { MapAnswer } from '../../../protocol/map-messages.ts';
import type { PictureChoices } from '../../../protocol/picture-messages.ts';
import { drawPicture } from '../page-teller.ts';
import { savePicture } from './save-picture.ts';

export interface PageSource {
    readonly uri: Uri;
    /** Where the script and the style sheet of the page lie. */
    readonly folder: Uri;
    /** A folder of our own, for a page that is only to be printed. */
    readonly storage: Uri;
    readMap(scenario?: string): Promise<MapAnswer>;
    tell(message: string): void;
}

/** The page is shown as the reader sees the map now. */
export async function savePage(source: PageSource, choices: PictureChoices, print: boolean): Promise<void> {
    const data = await gatherData(source, choices);
    if (!data) return source.tell('There is no picture to export while the text gives no map.');
    const html = await buildPage(source, data);
    if (!print) return savePicture(source.uri, { format: 'html', data: html }, source.tell);
    if (await openInBrowser(source, html)) return source.tell('The page is open in your browser: print it there.');
    source.tell('Save the page, open it in a browser, and print it there.');
    return savePicture(source.uri, { format: 'html', data: html }, source.tell);
}

async function gatherData({ readMap }: PageSource, choices: PictureChoices): Promise<AloneData | undefined> {
    const plain = readPicture(await readMap());
    if (!plain) return undefined;
    const pictures = [plain];
    for (const { name } of plain.map.scenarios) {
        const picture = readPicture(await readMap(name));
        if (picture?.scenario) pictures.push(picture);
    }
    return { pictures, state: { uri: plain.uri, choices } };
}

function readPicture(answer: MapAnswer): PictureMessage | undefined {
    return answer.map ? drawPicture(answer.map, answer) : undefined;
}

async function buildPage({ folder }: PageSource, data: AloneData): Promise<string> {
    const read = async (name: string) =>
        new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, name)));
    const [script = '', pageStyle, aloneStyle] = await Promise.all(['alone.js', 'preview.css', 'alone.css'].map(read));
    return writePage({
        title: data.pictures[0]?.map.title ?? '',
        classes: '',
        script,
        style: `${pageStyle}${aloneStyle}`,
        dataName: ALONE_DATA,
        data,
        digest,
    });
}

async function digest(text: string): Promise<string> {
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/** A browser reads files of the disk only; an editor that is itself in a browser has none. */
async function openInBrowser({ storage }: PageSource, html: string): Promise<boolean> {
    if (storage.scheme !== 'file') return false;
    const file = Uri.joinPath(storage, 'print.html');
    await workspace.fs.writeFile(file, new TextEncoder().encode(html));
    return env.openExternal(file);
}
