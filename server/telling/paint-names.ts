// The names of a map as semantic tokens: of which kind each is, and in which layer and in which state what it names.
// Words of the language are painted by `syntaxes/`; a theme decides about the colours.

import type { SemanticTokensLegend } from 'vscode-languageserver';
import type { Component, JobValueMap, LayerKind, NamedKind, NamePlace, Status } from '../../language/index.ts';

type Modifier = 'declaration' | LayerKind | Status | 'external';

const TYPES: readonly NamedKind[] = ['step', 'need', 'team', 'layer', 'component', 'competitor', 'segment', 'scenario'];

const MODIFIERS: readonly Modifier[] = [
    'declaration',
    ...(['user', 'core', 'infrastructure', 'custom'] as const),
    ...(['planned', 'building', 'live', 'retiring', 'external'] as const),
];

/** The order of both decides about the numbers in the tokens. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

/** Five numbers for each name in the order of the text, as the protocol has them: places relative to the name before. */
export function paintNames(names: readonly NamePlace[], map: JobValueMap): number[] {
    const modifiersOf = findModifiers(map);
    const before = { line: 0, character: 0 };
    return names.flatMap((place) => {
        const { line, character } = place.range.start;
        const lines = line - before.line;
        const characters = lines === 0 ? character - before.character : character;
        Object.assign(before, { line, character });
        const modifiers = place.role === 'use' ? modifiersOf(place) : ['declaration' as const, ...modifiersOf(place)];
        return [lines, characters, place.end - place.start, TYPES.indexOf(place.kind), toBits(modifiers)];
    });
}

function toBits(modifiers: readonly Modifier[]): number {
    return modifiers.reduce((bits, modifier) => bits | (1 << MODIFIERS.indexOf(modifier)), 0);
}

type ModifiersOf = (place: NamePlace) => readonly Modifier[];

function findModifiers(map: JobValueMap): ModifiersOf {
    const kinds = new Map(map.layers.map(({ name, kind }) => [name, kind]));
    const components = new Map<string, Component>();
    for (const component of [...map.components, ...findAdded(map)]) {
        if (!components.has(component.name)) components.set(component.name, component);
    }
    return ({ kind, name }): readonly Modifier[] => {
        if (kind === 'layer') return listPresent(kinds.get(name));
        const component = kind === 'component' ? components.get(name) : undefined;
        if (!component) return [];
        const { layer = '', status, external } = component;
        return [...listPresent(kinds.get(layer)), status, ...listPresent(external ? ('external' as const) : undefined)];
    };
}

/** What scenarios add. Where two add the same name, the first one gives its colour. */
function findAdded({ scenarios }: JobValueMap): Component[] {
    return scenarios.flatMap(({ edits }) => edits.flatMap((edit) => (edit.kind === 'add' ? edit.component : [])));
}

function listPresent<Item>(item: Item | undefined): readonly Item[] {
    return item === undefined ? [] : [item];
}
