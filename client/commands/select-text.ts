// Puts the cursor where a quick fix leaves something to be filled in. Only quick fixes ask for it, so no menu shows it.

import { commands, type Disposable, Position, Range, Selection, Uri, window } from 'vscode';
import { SELECT, type SelectArguments } from '../../protocol/select-command.ts';

export function registerSelect(): Disposable {
    return commands.registerCommand(SELECT, async (...[uri, { start, end }]: SelectArguments) => {
        const editor = await window.showTextDocument(Uri.parse(uri, true), { preserveFocus: false });
        const range = new Range(new Position(start.line, start.character), new Position(end.line, end.character));
        editor.selection = new Selection(range.start, range.end);
        editor.revealRange(range);
    });
}
