// The keys that change the picture. What has the focus is meant, else what is selected.

import { findSelected } from '../page-model.ts';
import { findKey } from '../thing-elements.ts';
import type { Desk } from './desk.ts';
import { openBelow, remove } from './open-menu.ts';
import { rename } from './write-title.ts';

/** Does what a key means here; anything else is left to the stage, the page and the editor. */
export function pressEditingKey(event: KeyboardEvent, desk: Desk): void {
    const act = event.ctrlKey || event.metaKey ? findCommand(event, desk) : findAct(event, desk);
    if (!act || event.altKey) return;
    event.preventDefault();
    // The editor hears the keys of its panels too: one press would undo twice.
    event.stopPropagation();
    act();
}

/** What the editor of the text does for the picture. */
function findCommand({ key, shiftKey }: KeyboardEvent, { actions }: Desk): (() => void) | undefined {
    const letter = key.toLowerCase();
    if (letter !== 'z' && letter !== 'y') return undefined;
    return () => actions.post({ type: letter === 'y' || shiftKey ? 'redo' : 'undo' });
}

function findAct({ key, shiftKey, target }: KeyboardEvent, desk: Desk): (() => void) | undefined {
    const thing = findKey(target) ?? findSelected(desk.model);
    if (key === 'F2') return () => rename(thing, desk);
    if (key === 'Delete' || key === 'Backspace') return () => remove(thing, desk);
    return key === 'ContextMenu' || (key === 'F10' && shiftKey) ? () => openBelow(thing, desk) : undefined;
}
