// What the menu of a thing offers. Pure: what follows from a choice is handed in.

import type { ThingKey } from '../../../diagram/index.ts';
import type { PictureEdit } from '../../../protocol/edit-messages.ts';
import type { JobValueMap } from '../../../protocol/map-messages.ts';
import { thingOf } from '../thing-key.ts';
import { listOfComponent } from './list-of-component.ts';

/** One line of a menu: something to do, or further lines. */
export interface Item {
    readonly label: string;
    readonly act?: () => void;
    readonly items?: readonly Item[];
    /** Whether it is so now. Undefined for what is no state. */
    readonly checked?: boolean;
    /** Of several that exclude each other. */
    readonly radio?: boolean;
    /** Why it cannot be chosen. */
    readonly reason?: string | undefined;
    /** The key that does the same. */
    readonly hint?: string;
}

/** What a menu can do. */
export interface MenuActs {
    readonly edit: (edit: PictureEdit) => void;
    /** Lets the title be written in its place. */
    readonly rename: (key: ThingKey) => void;
    /** Asks for the title of a new component there. */
    readonly add: (layer: string, steps: readonly string[]) => void;
    readonly reveal: (key: ThingKey) => void;
}

/** Where the menu was asked for: in a layer and a step, if it was with a pointer. */
export interface Spot {
    readonly layer?: string | undefined;
    readonly step?: string | undefined;
}

/** Why a thing cannot be changed; undefined where it can. */
export type ReasonOf = (key: ThingKey) => string | undefined;

export function listItems(
    map: JobValueMap,
    key: ThingKey,
    spot: Spot,
    acts: MenuActs,
    reasonOf: ReasonOf,
): readonly Item[] {
    const thing = thingOf(key);
    const reason = reasonOf(key);
    const grey = (item: Item): Item => (reason === undefined ? item : { ...item, reason });
    const rename: Item = { label: 'Rename title…', hint: 'F2', act: () => acts.rename(key) };
    const show: Item = { label: 'Show in text', hint: 'Enter', act: () => acts.reveal(key) };
    switch (thing.kind) {
        case 'arrow': {
            const { from, to } = thing;
            const act = () => acts.edit({ kind: 'remove-arrow', from, to });
            return [grey({ label: 'Delete arrow', hint: 'Delete', act }), show];
        }
        case 'component':
            return [...[rename, ...listOfComponent(map, thing.name, acts)].map(grey), show];
        case 'step':
            return [grey(rename), ...listAdding(map, { ...spot, step: thing.name }, acts, reasonOf), show];
        case 'layer':
            return [grey(rename), ...listAdding(map, { ...spot, layer: thing.name }, acts, reasonOf), show];
        default:
            return [show];
    }
}

/** In a cell at once; else in each place that the thing crosses. Only what faces the user says with which step it helps. */
function listAdding(map: JobValueMap, { layer, step }: Spot, acts: MenuActs, reasonOf: ReasonOf): Item[] {
    const users = map.layers.filter(({ kind, shared }) => kind === 'user' && !shared);
    const own = layer === undefined ? users[0] : map.layers.find(({ name }) => name === layer);
    if (!own) return [];
    const { name, kind } = own;
    const reason = reasonOf(`layer:${name}`);
    if (kind === 'user' && step === undefined) {
        const items = map.steps.map((each) => ({ label: each.title, act: () => acts.add(name, [each.name]) }));
        return [{ label: 'Add component for', items, reason }];
    }
    const steps = kind === 'user' && step !== undefined ? [step] : [];
    return [{ label: 'Add component here…', act: () => acts.add(name, steps), reason }];
}
