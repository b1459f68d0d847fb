// What most of the offer stands on: the components below the user layer, by leverage.

import { type Dependence, findDependence, findReaches, type Reach } from '../../language/index.ts';
import { type Chapter, openChapter, paragraph, type Row, table, titleOf } from './chapter.ts';
import type { ReportInput } from './report-input.ts';
import { countThings, writePercent } from './write-figure.ts';

/** The others can be read in the map. */
const MOST_COMPONENTS = 10;

export function tellComponents({ map, graph }: ReportInput): Chapter | undefined {
    const users = map.components.filter(({ name }) => graph.isUser(name)).length;
    const dependence = findDependence(graph);
    const reaches = findReaches(graph);
    const layers = new Map(map.layers.map((layer) => [layer.name, titleOf(layer)]));
    const ranked = map.components
        .filter(({ name }) => !graph.isUser(name) && (dependence.get(name)?.userDependents ?? 0) > 0)
        .toSorted((one, other) => compare(dependence.get(one.name), dependence.get(other.name)));
    const rows = ranked.slice(0, MOST_COMPONENTS).map((component): Row => {
        const { dependents = 0, userDependents = 0 } = dependence.get(component.name) ?? {};
        const layer = layers.get(component.layer ?? '') ?? 'none';
        const leverage = `${userDependents} of ${users}`;
        return [
            titleOf(component),
            layer,
            leverage,
            String(dependents),
            ...tellReach(reaches.get(component.name), map.steps.length),
        ];
    });
    const left = ranked.length - rows.length;
    return openChapter('What most of it stands on', [
        paragraph(
            rows.length === 0
                ? ''
                : 'Leverage is how many components of the user layer need a component, directly or over others.',
            left > 0 ? `${countThings(left, 'other component is', 'other components are')} left out here.` : '',
        ),
        table(['Component', 'Layer', '#Leverage', '#Dependents', '#Steps', '#By importance'], rows),
    ]);
}

function compare(one: Dependence | undefined, other: Dependence | undefined): number {
    const byLeverage = (other?.userDependents ?? 0) - (one?.userDependents ?? 0);
    return byLeverage || (other?.dependents ?? 0) - (one?.dependents ?? 0);
}

function tellReach(reach: Reach | undefined, steps: number): Row {
    return [`${reach?.steps.length ?? 0} of ${steps}`, writePercent(reach?.weightedShare)];
}
