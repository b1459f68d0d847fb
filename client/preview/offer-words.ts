// What a component can be made to say of itself, as a list to pick from. No editor here.

import type { EditOf, PictureEdit } from '../../protocol/edit-messages.ts';
import type { JobValueMap } from '../../protocol/map-messages.ts';
import type { PickedWord } from '../../protocol/picture-messages.ts';

export interface Offer {
    readonly title: string;
    /** Several lines can be picked at once. */
    readonly many: boolean;
    readonly lines: readonly Line[];
    /** What is changed once these are picked. */
    readonly toEdit: (picked: readonly string[]) => PictureEdit;
}

export interface Line {
    readonly label: string;
    /** Empty where nothing is to be said. */
    readonly name: string;
    /** It is so now. */
    readonly isSo: boolean;
    /** Tells lines with the same label apart. */
    readonly detail?: string;
}

type Component = JobValueMap['components'][number];

/** Undefined where the map has no such component any more. */
export function offerWords(map: JobValueMap, name: string, word: PickedWord): Offer | undefined {
    const component = map.components.find((each) => each.name === name);
    return component && OFFERS[word](component, map);
}

const OFFERS: { readonly [Word in PickedWord]: (component: Component, map: JobValueMap) => Offer } = {
    layer: ({ name: component, title, layer: now }, { layers }) => ({
        title: `The layer of ‘${title}’`,
        many: false,
        lines: layers.flatMap(({ name, title: label, shared }) =>
            shared ? [] : [{ label, name, isSo: name === now, detail: name }],
        ),
        toEdit: ([layer = '']) => ({ kind: 'move-to-layer', component, layer }),
    }),
    steps: ({ name: component, title, steps: now }, { steps }) => ({
        title: `The steps that ‘${title}’ helps with`,
        many: true,
        lines: steps.map(({ name, title: label }) => ({ label, name, isSo: now.includes(name), detail: name })),
        toEdit: (picked) => ({ kind: 'move-to-steps', component, steps: picked }),
    }),
    needs: ({ name: from, title }, { components, arrows }) => {
        const needed = new Set(arrows.flatMap((arrow) => (arrow.from === from ? arrow.to : [])));
        return {
            title: `What else ‘${title}’ needs`,
            many: false,
            lines: components.flatMap(({ name, title: label }) =>
                needed.has(name) || name === from ? [] : [{ label, name, isSo: false, detail: name }],
            ),
            toEdit: ([to = '']) => ({ kind: 'add-arrow', from, to }),
        };
    },
    status: ({ name: component, title, status: now }) => ({
        title: `The status of ‘${title}’`,
        many: false,
        lines: listWords(['planned', 'building', 'live', 'retiring'], now),
        toEdit: ([status]) => ({ kind: 'set-status', component, status: status as EditOf<'set-status'>['status'] }),
    }),
    team: ({ name: component, title, team: now }, { teams }) => ({
        title: `The team of ‘${title}’`,
        many: false,
        lines: [
            ...teams.map(({ name, title: label }) => ({ label, name, isSo: name === now?.name, detail: name })),
            { label: 'Nobody', name: '', isSo: now === undefined },
        ],
        toEdit: ([team]) => ({ kind: 'set-team', component, team: team || null }),
    }),
    evolution: ({ name: component, title, evolution: now }) => ({
        title: `How evolved ‘${title}’ is`,
        many: false,
        lines: [
            ...listWords(['genesis', 'custom', 'product', 'commodity'], now?.value),
            { label: 'Not said', name: '', isSo: now === undefined },
        ],
        toEdit: ([word]) => {
            const evolution = (word || null) as EditOf<'set-evolution'>['evolution'];
            return { kind: 'set-evolution', component, evolution };
        },
    }),
};

function listWords(words: readonly string[], now: string | undefined): Line[] {
    return words.map((name) => ({ label: name, name, isSo: name === now }));
}
