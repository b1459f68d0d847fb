// Sets what a component says of itself in one word: its status, its team, how evolved it is.

import type { AstNode } from 'langium';
import { setEvolution as writeEvolution, setStatus as writeStatus } from '../fixes/edit-component.ts';
import type { FixSource } from '../fixes/fix.ts';
import { removeClause } from '../fixes/list-items.ts';
import { spanOfNode } from '../fixes/read-block.ts';
import { writeMember } from '../fixes/write-member.ts';
import type { TextChange } from '../format/text-change.ts';
import { isEvolutionAttribute, isOwnTeam } from '../generated/ast.ts';
import type { EditKind } from './edit-kind.ts';
import { findOwnComponent } from './find-things.ts';
import { changeComponent, withoutUnknown } from './model-changes.ts';
import { refuseGone, refuseUnnamed } from './refuse.ts';

export const setStatus: EditKind<'set-status'> = {
    write({ component: name, status }, source) {
        const { component } = findOwnComponent(name, source);
        return component.status === status ? [] : (writeStatus(name, status, source) ?? []);
    },
    expect: ({ component, status }, map) =>
        withoutUnknown('status', component, changeComponent(component, { status }, map)),
};

export const setEvolution: EditKind<'set-evolution'> = {
    write({ component: name, evolution }, source) {
        const { component, node } = findOwnComponent(name, source);
        if ((component.evolution?.value ?? null) === evolution) return [];
        if (evolution === null) return removeAll(node.attributes.filter(isEvolutionAttribute), source);
        return writeEvolution(name, evolution, source) ?? [];
    },
    expect({ component, evolution }, map) {
        const choice = evolution === null ? undefined : { value: evolution, range: map.place };
        return withoutUnknown('evolution', component, changeComponent(component, { evolution: choice }, map));
    },
};

export const setTeam: EditKind<'set-team'> = {
    write({ component: name, team }, source) {
        const { component, node } = findOwnComponent(name, source);
        if ((component.team?.name ?? null) === team) return [];
        const attributes = node.attributes.filter(isOwnTeam);
        if (team === null) return removeAll(attributes, source);
        const known = source.map.teams.find((each) => each.name === team) ?? refuseGone('team', team);
        if (team.startsWith('#')) refuseUnnamed(known.title);
        const [attribute] = attributes;
        if (attribute) return [{ ...spanOfNode(attribute), newText: `team ${team}` }];
        return writeMember(node, [`team ${team}`], source);
    },
    expect({ component, team }, map) {
        const use = team === null ? undefined : { name: team, known: true, range: map.place };
        return withoutUnknown('team', component, changeComponent(component, { team: use }, map));
    },
};

/** A second one, which did not count, would count once the first one is gone. */
function removeAll(attributes: readonly AstNode[], source: FixSource): readonly TextChange[] {
    return attributes.map((attribute) => removeClause(attribute, source));
}
