// What can be changed in the picture of a map: each component to each layer and to many steps, each arrow away, and so on.

import type { JobValueMap, PictureEdit } from '../../../language/index.ts';

const TITLE = 'A “new” "title" \\ of {many} words';

export function* listEdits(map: JobValueMap): Generator<PictureEdit> {
    for (const { name } of map.components) {
        yield* listMoves(name, map);
        yield* listWords(name, map);
        yield { kind: 'set-title', of: 'component', name, title: TITLE };
        yield { kind: 'remove-component', component: name };
        for (const { name: to } of map.components.slice(0, 6)) {
            const isNew = name !== to && !map.arrows.some((arrow) => arrow.from === name && arrow.to === to);
            if (isNew) yield { kind: 'add-arrow', from: name, to };
        }
    }
    for (const { from, to } of map.arrows) yield { kind: 'remove-arrow', from, to };
    for (const { name } of map.layers) {
        yield { kind: 'set-title', of: 'layer', name, title: 'Core' };
        yield { kind: 'add-component', layer: name, title: 'Größer, schneller, weiter', steps: [] };
    }
    for (const { name } of map.stepsWritten ? map.steps : [])
        yield { kind: 'set-title', of: 'step', name, title: TITLE };
}

function* listMoves(component: string, map: JobValueMap): Generator<PictureEdit> {
    const steps = map.steps.map(({ name }) => name);
    for (const { name: layer } of map.layers) {
        yield { kind: 'move-to-layer', component, layer };
        yield { kind: 'move-to-cell', component, layer, steps: steps.slice(1, 2) };
    }
    for (const [place] of steps.entries()) {
        yield { kind: 'move-to-steps', component, steps: steps.slice(0, place) };
        yield { kind: 'move-to-steps', component, steps: steps.slice(place) };
        yield { kind: 'move-to-steps', component, steps: steps.filter((_, other) => other !== place) };
    }
}

function* listWords(component: string, map: JobValueMap): Generator<PictureEdit> {
    for (const status of ['planned', 'live'] as const) yield { kind: 'set-status', component, status };
    for (const evolution of ['custom', null] as const) yield { kind: 'set-evolution', component, evolution };
    for (const { name: team } of map.teams) yield { kind: 'set-team', component, team };
    yield { kind: 'set-team', component, team: null };
}
