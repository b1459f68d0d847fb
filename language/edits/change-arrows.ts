// Lets a component need another one, or need it no longer.

import { removeArrows, addArrow as writeArrow } from '../fixes/edit-component.ts';
import type { FixSource } from '../fixes/fix.ts';
import type { Component, JobValueMap } from '../model/job-value-map.ts';
import type { ScenarioEdit } from '../model/scenario.ts';
import { quote } from '../rules/wording.ts';
import type { EditKind } from './edit-kind.ts';
import { findOwnComponent } from './find-things.ts';
import { refuse, refuseGone, refuseUnnamed } from './refuse.ts';

export const addArrow: EditKind<'add-arrow'> = {
    write({ from, to }, source) {
        const { component } = findOwnComponent(from, source);
        const target = findTarget(to, source);
        if (from === to) refuse(`${quote(component.title)} cannot need itself.`);
        if (source.graph.needsOf(from).some((arrow) => arrow.to === to)) {
            refuse(`${quote(component.title)} needs ${quote(target.title)} already.`);
        }
        return writeArrow(from, to, source) ?? refuseGone('component', from);
    },
    expect: ({ from, to }, map) => ({ ...map, arrows: [...map.arrows, { from, to, range: map.place }] }),
};

export const removeArrow: EditKind<'remove-arrow'> = {
    write({ from, to }, source) {
        const { component } = findOwnComponent(from, source);
        const arrow = source.graph.needsOf(from).find((each) => each.to === to);
        const gone = () => refuse(`${quote(component.title)} does not need ${quote(to)} any more.`);
        return removeArrows([arrow ?? gone()], source) ?? gone();
    },
    expect: ({ from, to }, map) => withoutArrows((arrow) => arrow.from === from && arrow.to === to, map),
};

/** What an arrow can lead to: a component that has a name in this text. */
function findTarget(name: string, { graph }: FixSource): Component {
    const target = graph.component(name) ?? refuseGone('component', name);
    if (target.shared && !target.shared.imported) {
        const { path, name: there } = target.shared;
        refuse(
            `${quote(target.title)} came along from another map, ${path}. Write ‘import ${there} from "${path}"’ to lead arrows to it.`,
        );
    }
    if (name.startsWith('#')) refuseUnnamed(target.title);
    return target;
}

/** Without some arrows, and without what scenarios drop of them. */
export function withoutArrows(
    isGone: (arrow: { readonly from: string; readonly to: string }) => boolean,
    map: JobValueMap,
): JobValueMap {
    const isLeft = (arrow: { readonly from: string; readonly to: string }) => !isGone(arrow);
    const withoutDrops = (edit: ScenarioEdit): ScenarioEdit => {
        if (edit.kind !== 'change') return edit;
        return { ...edit, drops: edit.drops.filter(({ name: to }) => isLeft({ from: edit.name, to })) };
    };
    return {
        ...map,
        arrows: map.arrows.filter(isLeft),
        repeatedArrows: map.repeatedArrows.filter(isLeft),
        scenarios: map.scenarios.map((scenario) => ({ ...scenario, edits: scenario.edits.map(withoutDrops) })),
    };
}
