// What the menu of a component offers besides its title. Pure.

import type { PictureEdit } from '../../../protocol/edit-messages.ts';
import type { JobValueMap } from '../../../protocol/map-messages.ts';
import type { Item, MenuActs } from './list-items.ts';

type Component = JobValueMap['components'][number];

export function listOfComponent(map: JobValueMap, name: string, acts: MenuActs): Item[] {
    const component = map.components.find((each) => each.name === name);
    if (!component) return [];
    return [
        { label: 'Move to layer', items: listLayers(map, component, acts) },
        {
            label: 'Helps with steps',
            items: listSteps(map, component, acts),
            reason: findReasonOfSteps(map, component),
        },
        { label: 'Needs', items: listNeeds(map, component, acts) },
        ...listWords(map, component, acts),
        {
            label: 'Delete component',
            hint: 'Delete',
            act: () => acts.edit({ kind: 'remove-component', component: name }),
        },
    ];
}

function listLayers({ layers }: JobValueMap, { name: component, layer }: Component, acts: MenuActs): Item[] {
    return layers.map(({ name, title, shared }) => ({
        ...choose(title, name === layer, { kind: 'move-to-layer', component, layer: name }, acts),
        reason: shared && `It stands in another map, ${shared.path}.`,
    }));
}

function listSteps(map: JobValueMap, { name: component, steps }: Component, acts: MenuActs): Item[] {
    const toggle = (step: string) =>
        map.steps.flatMap(({ name }) => (steps.includes(name) !== (name === step) ? name : []));
    return map.steps.map(({ name, title }) => ({
        label: title,
        checked: steps.includes(name),
        act: () => acts.edit({ kind: 'move-to-steps', component, steps: toggle(name) }),
    }));
}

function findReasonOfSteps({ layers }: JobValueMap, { layer, steps }: Component): string | undefined {
    const facesUser = layers.some(({ name, kind }) => name === layer && kind === 'user');
    return facesUser || steps.length > 0 ? undefined : 'Below the user layer the steps follow from the arrows.';
}

function listNeeds({ components, arrows }: JobValueMap, { name: from }: Component, acts: MenuActs): Item[] {
    const needed = new Set(arrows.flatMap((arrow) => (arrow.from === from ? arrow.to : [])));
    const others = components.filter(({ name }) => name !== from);
    return others.map(({ name: to, title }) => {
        const checked = needed.has(to);
        const kind = checked ? 'remove-arrow' : 'add-arrow';
        return { label: title, checked, act: () => acts.edit({ kind, from, to }) };
    });
}

const STATUSES = ['planned', 'building', 'live', 'retiring'] as const;
const EVOLUTIONS = ['genesis', 'custom', 'product', 'commodity'] as const;

/** What is said in one word, and what excludes each other. */
function listWords({ teams }: JobValueMap, own: Component, acts: MenuActs): Item[] {
    const { name: component, status, team, evolution } = own;
    const statuses = STATUSES.map((each) =>
        choose(each, each === status, { kind: 'set-status', component, status: each }, acts),
    );
    const owners = teams.map(({ name, title }) =>
        choose(title, name === team?.name, { kind: 'set-team', component, team: name }, acts),
    );
    const nobody = choose('nobody', team === undefined, { kind: 'set-team', component, team: null }, acts);
    const evolutions = EVOLUTIONS.map((each) =>
        choose(each, each === evolution?.value, { kind: 'set-evolution', component, evolution: each }, acts),
    );
    const unsaid = choose('not said', !evolution, { kind: 'set-evolution', component, evolution: null }, acts);
    return [
        { label: 'Status', items: statuses },
        { label: 'Team', items: [...owners, nobody] },
        { label: 'Evolution', items: [...evolutions, unsaid] },
    ];
}

function choose(label: string, checked: boolean, edit: PictureEdit, acts: MenuActs): Item {
    return { label, checked, radio: true, act: () => acts.edit(edit) };
}
