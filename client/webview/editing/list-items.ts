// What the menu of a thing offers. Pure: what follows from a choice is handed in.

import type { ThingKey } from '../../../diagram/index.ts';
import type { JobValueMap } from '../../../protocol/map-messages.ts';
import type { PickedWord } from '../../../protocol/picture-messages.ts';
import { thingOf } from '../thing-key.ts';

/** One line of a menu. */
export interface Item {
    readonly label: string;
    readonly act: () => void;
    /** Why it cannot be chosen. */
    readonly reason?: string | undefined;
    /** The key that does the same. */
    readonly hint?: string;
}

/** What a menu can do with its thing. */
export interface MenuActs {
    /** Lets its title be written in its place. */
    readonly rename: () => void;
    /** Lets the editor ask what a component should say of itself. */
    readonly pick: (word: PickedWord) => void;
    readonly remove: () => void;
    /** Asks for the title of a new component there. */
    readonly add: (layer: string, steps: readonly string[]) => void;
    readonly reveal: () => void;
}

/** Where the menu was asked for: in a layer and a step, if it was with a pointer. */
export interface Spot {
    readonly layer?: string | undefined;
    readonly step?: string | undefined;
}

const PICKS: readonly (readonly [label: string, word: PickedWord])[] = [
    ['Move to layer…', 'layer'],
    ['Helps with steps…', 'steps'],
    ['Needs…', 'needs'],
    ['Status…', 'status'],
    ['Team…', 'team'],
    ['Evolution…', 'evolution'],
];

/** `reasonOf`: why a thing cannot be changed; undefined where it can. */
export function listItems(
    map: JobValueMap,
    key: ThingKey,
    spot: Spot,
    acts: MenuActs,
    reasonOf: (key: ThingKey) => string | undefined,
): readonly Item[] {
    const { kind, ...thing } = thingOf(key);
    const reason = reasonOf(key);
    const rename: Item = { label: 'Rename title…', hint: 'F2', act: acts.rename, reason };
    const remove: Item = { label: `Delete ${kind}`, hint: 'Delete', act: acts.remove, reason };
    const show: Item = { label: 'Show in text', hint: 'Enter', act: acts.reveal };
    if (kind === 'arrow') return [remove, show];
    if (kind === 'component') {
        return [rename, ...PICKS.map(([label, word]) => ({ label, act: () => acts.pick(word), reason })), remove, show];
    }
    if (kind !== 'step' && kind !== 'layer') return [show];
    const added = listAdded(map, { ...spot, ...('name' in thing && { [kind]: thing.name }) });
    return [
        rename,
        ...added.map(([label, layer, steps]) => ({
            label,
            act: () => acts.add(layer, steps),
            reason: reasonOf(`layer:${layer}`),
        })),
        show,
    ];
}

/** In a cell at once; else for each step. Only what faces the user says with which step it helps. */
function listAdded(
    map: JobValueMap,
    { layer, step }: Spot,
): [label: string, layer: string, steps: readonly string[]][] {
    const own = map.layers.find(({ name, kind, shared }) => {
        return layer === undefined ? kind === 'user' && !shared : name === layer;
    });
    if (!own) return [];
    const { name, kind } = own;
    if (kind !== 'user') return [['Add component here…', name, []]];
    if (step !== undefined) return [['Add component here…', name, [step]]];
    return map.steps.map((each) => [`Add component for ${each.title}…`, name, [each.name]]);
}
