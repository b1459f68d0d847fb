// Shows all places of a name beside the text. Only code lenses ask for it, so no menu shows it.

import { commands, type Disposable, type Location, Position, Uri } from 'vscode';
import { SHOW_PLACES, type ShowPlacesArguments } from '../../protocol/lens-commands.ts';

export function registerShowPlaces(): Disposable {
    return commands.registerCommand(SHOW_PLACES, async (...[uri, { line, character }]: ShowPlacesArguments) => {
        const place = [Uri.parse(uri, true), new Position(line, character)] as const;
        const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', ...place);
        await commands.executeCommand('editor.action.showReferences', ...place, found);
    });
}
