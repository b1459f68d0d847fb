// Writes what is made of a picture to a file that the reader names; it may lie anywhere that the editor can write to.

import { commands, Uri, window, workspace } from 'vscode';

const KINDS = new Map([
    ['svg', 'SVG picture'],
    ['png', 'PNG picture'],
    ['html', 'Page'],
]);

/** `map` is the map that is shown; the file is offered beside it. Nothing happens where the reader thinks better of it. */
export async function savePicture(
    map: Uri,
    { format, data }: { readonly format: string; readonly data: string | Uint8Array },
    tell: (message: string) => void,
): Promise<void> {
    const filters = { [KINDS.get(format) ?? format]: [format] };
    const file = await window.showSaveDialog({ defaultUri: nameBeside(map, format), filters });
    if (!file) return;
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data);
    try {
        await workspace.fs.writeFile(file, bytes);
    } catch (error) {
        tell(`‘${nameOf(file)}’ cannot be written: ${String(error)}`);
        return;
    }
    tell(`‘${nameOf(file)}’ is written.`);
    const answer = await window.showInformationMessage(`The picture is written to ‘${nameOf(file)}’.`, OPEN);
    if (answer === OPEN) await commands.executeCommand('vscode.open', file);
}

const OPEN = 'Open';

/** A map that is saved nowhere yet has no place of its own. */
function nameBeside(map: Uri, ending: string): Uri {
    const name = `${nameOf(map).replace(/\.jvm$/iu, '')}.${ending}`;
    if (map.scheme !== 'untitled')
        return map.with({ path: map.path.replace(/[^/]*$/u, name), query: '', fragment: '' });
    const folder = workspace.workspaceFolders?.[0]?.uri;
    return folder ? Uri.joinPath(folder, name) : map.with({ scheme: 'file', path: `/${name}` });
}

function nameOf({ path }: Uri): string {
    return path.slice(path.lastIndexOf('/') + 1);
}
