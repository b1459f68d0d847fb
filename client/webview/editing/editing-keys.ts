// The keys that change the picture. What has the focus is meant, else what is selected.

import type { ThingKey } from '../../../diagram/index.ts';
import { findSelected } from '../page-model.ts';
import { findKey } from '../thing-elements.ts';
import { thingOf } from '../thing-key.ts';
import { type Desk, send } from './desk.ts';
import { openByKey } from './open-menu.ts';
import { findReason } from './why-not.ts';
import { rename } from './write-title.ts';

/** Does what a key means here; anything else is left to the stage, the page and the editor. */
export function pressEditingKey(event: KeyboardEvent, desk: Desk): void {
    const act = event.ctrlKey || event.metaKey ? findCommand(event, desk) : findAct(event, desk);
    if (!act || event.altKey || event.defaultPrevented) return;
    event.preventDefault();
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
    const open = () => openByKey(thing, desk);
    const take = () => remove(thing, desk);
    const acts = new Map([
        ['F2', () => rename(thing, desk)],
        ['Delete', take],
        ['Backspace', take],
        ['ContextMenu', open],
        ['F10', shiftKey ? open : undefined],
    ]);
    return acts.get(key);
}

function remove(key: ThingKey | undefined, desk: Desk): void {
    const thing = key && thingOf(key);
    if (thing?.kind !== 'arrow' && thing?.kind !== 'component') return;
    const reason = findReason(desk.model, key);
    if (reason !== undefined) {
        desk.actions.tell(reason);
        return;
    }
    const { kind } = thing;
    if (kind === 'arrow') send({ kind: 'remove-arrow', from: thing.from, to: thing.to }, desk);
    else send({ kind: 'remove-component', component: thing.name }, desk);
    // What had the focus will be gone.
    desk.stage.current?.focus({ preventScroll: true });
}
