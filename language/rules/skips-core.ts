// `skips-core`: an arrow that goes down past a core, or past another layer that is closed.

import type { MapGraph } from '../analysis/map-graph.ts';
import { couldNeed, findArrow, removeArrows, turnArrow } from '../fixes/edit-component.ts';
import type { Fix, FixSource } from '../fixes/fix.ts';
import { nameNewComponent, writeComponent } from '../fixes/new-component.ts';
import { MOST_CHOICES, offerFix } from '../fixes/offer-fix.ts';
import type { Arrow, Layer } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { tellOfArrow } from './tell-finding.ts';
import { quote } from './wording.ts';

export const skipsCore: Rule = {
    code: 'skips-core',
    severity: 'information',
    why: 'What reaches past the core binds itself to details below, and the core loses its first customer.',
    advice: 'Let a component of the layer between satisfy the need, and need in turn what lies below.',
    check(graph) {
        const barriers = findBarriers(graph);
        return graph.map.arrows.flatMap((arrow) => judge(arrow, barriers, graph) ?? []);
    },
    fixes(finding, source) {
        const arrow = findArrow(finding, source);
        const barrier = arrow && findBarriers(source.graph)[source.graph.rankOf(arrow.to) ?? -1];
        return arrow && barrier ? offerWays(arrow, barrier.layer, source) : [];
    },
};

/** Over something of the layer between that leads there already, or over something new. */
function offerWays(arrow: Arrow, layer: Layer, source: FixSource): readonly Fix[] {
    const { map, graph } = source;
    const isNeeded = (name: string) => graph.needsOf(arrow.from).some(({ to }) => to === name);
    const between = map.components.filter((each) => each.layer === layer.name && leadsTo(each.name, arrow.to, graph));
    const known = between.slice(0, MOST_CHOICES).flatMap(({ name, title }) => {
        if (isNeeded(name))
            return offerFix(
                `Leave that to ${quote(title)}, which it needs already`,
                removeArrows([arrow], source),
                source,
            );
        return couldNeed(arrow.from, name, source)
            ? offerFix(`Let it need ${quote(title)} instead`, turnArrow(arrow, name, source), source)
            : [];
    });
    const name = nameNewComponent(source);
    const inserted = [turnArrow(arrow, name, source), writeComponent(layer, `needs ${arrow.to}`, source, name)];
    return [...known, ...offerFix(`Put a new component of ${quote(layer.title)} between them`, inserted, source)];
}

function leadsTo(from: string, to: string, graph: MapGraph): boolean {
    return graph.needsOf(from).some((arrow) => arrow.to === to);
}

/** For each rank the lowest layer above it that may not be passed, with its own rank. */
type Barriers = readonly ({ readonly layer: Layer; readonly rank: number } | undefined)[];

function findBarriers({ map }: MapGraph): Barriers {
    const filled = new Set(map.components.map(({ layer }) => layer));
    let lowest: Barriers[number];
    return map.layers.map((layer, rank) => {
        const above = lowest;
        if (filled.has(layer.name) && (layer.kind === 'core' || layer.closed)) lowest = { layer, rank };
        return above;
    });
}

function judge(arrow: Arrow, barriers: Barriers, graph: MapGraph): RuleFinding | undefined {
    const [from, to] = [graph.component(arrow.from), graph.component(arrow.to)];
    const [upper, lower] = [graph.rankOf(arrow.from), graph.rankOf(arrow.to)];
    const barrier = lower === undefined ? undefined : barriers[lower];
    if (!from || !to || upper === undefined || !barrier || barrier.rank <= upper) return undefined;
    const [passed, target] = [quote(barrier.layer.title), graph.layerOf(arrow.to)];
    const name = barrier.layer.kind === 'core' ? 'the core' : passed;
    const advice =
        barrier.layer.kind === 'core' && target?.kind === 'infrastructure'
            ? 'Infrastructure should serve the core first.'
            : `${passed} lies between and should not be bypassed.`;
    return tellOfArrow(arrow, `${quote(from.title)} reaches past ${name} into ${quote(to.title)}. ${advice}`, [
        { message: `${passed} lies between the two.`, range: barrier.layer.nameRange },
    ]);
}
