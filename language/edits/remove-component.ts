// Takes a component off the map, with the arrows to it and with what scenarios do with it.

import { removeComponents } from '../fixes/remove-component.ts';
import type { JobValueMap, Thing } from '../model/job-value-map.ts';
import type { ScenarioEdit } from '../model/scenario.ts';
import { quote } from '../rules/wording.ts';
import { withoutArrows } from './change-arrows.ts';
import type { EditKind } from './edit-kind.ts';
import { findOwnComponent } from './find-things.ts';
import { refuse } from './refuse.ts';

export const removeComponent: EditKind<'remove-component'> = {
    write({ component: name }, source) {
        const { component } = findOwnComponent(name, source);
        const changes = removeComponents(new Set([name]), source);
        const title = quote(component.title);
        return (
            changes ??
            refuse(
                `${title} is declared twice under the name ${quote(name)}. Rename or remove one of the two in the text.`,
            )
        );
    },
    expect({ component: name }, map) {
        const left = withoutArrows(({ from, to }) => from === name || to === name, map);
        const isIts = (owner: Thing | undefined) => owner?.kind === 'component' && owner.name === name;
        return {
            ...left,
            components: map.components.filter((component) => component.name !== name),
            allowances: map.allowances.filter(({ owner }) => !isIts(owner)),
            unknown: map.unknown.filter(({ owner }) => !isIts(owner)),
            scenarios: left.scenarios.map((scenario) => ({
                ...scenario,
                edits: scenario.edits.flatMap((edit) => withoutComponent(name, edit)),
            })),
        } satisfies JobValueMap;
    },
};

function withoutComponent(name: string, edit: ScenarioEdit): readonly ScenarioEdit[] {
    if (edit.kind === 'remove') return edit.name === name ? [] : [edit];
    if (edit.kind === 'change' && edit.name === name) return [];
    const arrows = edit.arrows.filter(({ to }) => to !== name);
    return [
        edit.kind === 'add'
            ? { ...edit, arrows }
            : { ...edit, arrows, drops: edit.drops.filter((drop) => drop.name !== name) },
    ];
}
