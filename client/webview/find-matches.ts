// What a reader looks for: things of the picture by title, name, team, or by what is written at an arrow.

import type { MapLayout, MapView, ThingKey } from '../../diagram/index.ts';

/** In the order of steps, layers with their components, and arrows. An empty query matches nothing. */
export function findMatches({ map, layout }: MapView & { readonly layout: MapLayout }, query: string): ThingKey[] {
    const wanted = fold(query.trim());
    if (wanted === '') return [];
    const matches = (...words: readonly (string | undefined)[]) =>
        words.some((word) => word !== undefined && fold(word).includes(wanted));
    const teams = new Map(map.teams.map((team) => [team.name, team.title]));
    const drawn = new Set(layout.components.map(({ name }) => name));
    const arrows = new Set(layout.arrows.map(({ from, to }) => `${from}->${to}`));
    return [
        ...map.steps.flatMap(({ name, title }): ThingKey[] => (matches(name, title) ? [`step:${name}`] : [])),
        ...map.layers.flatMap(({ name, title }): ThingKey[] => (matches(name, title) ? [`layer:${name}`] : [])),
        ...map.components.flatMap(({ name, title, team }): ThingKey[] =>
            drawn.has(name) && matches(name, title, team?.name, teams.get(team?.name ?? ''))
                ? [`component:${name}`]
                : [],
        ),
        ...map.arrows.flatMap(({ from, to, label }): ThingKey[] =>
            matches(label) && arrows.has(`${from}->${to}`) ? [`needs:${from}->${to}`] : [],
        ),
    ];
}

/** Which match a reader is at who has gone `at` matches on, or back; -1 where there is none. */
export function placeOfMatch(at: number, count: number): number {
    return count === 0 ? -1 : ((at % count) + count) % count;
}

/** Without case and without marks on letters. */
function fold(text: string): string {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
