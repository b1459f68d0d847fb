// ELK's layered layout, told to keep the layers of the map in their order.

import type { ELK, ElkNode } from 'elkjs/lib/elk-api.js';
import type { JobValueMap } from '../../language/index.ts';
import { BOX_HEIGHT, boxWidth, type ForeignPicture, joiningArrows } from './foreign-picture.ts';

const OPTIONS = {
    'elk.algorithm': 'layered',
    'elk.direction': 'DOWN',
    'elk.partitioning.activate': 'true',
    'elk.edgeRouting': 'ORTHOGONAL',
};

/** What ELK makes of a map. Arrows bend at right angles. */
export async function layWithElk(elk: ELK, map: JobValueMap): Promise<ForeignPicture> {
    const layers = new Map(map.layers.map(({ name }, place) => [name, place]));
    const graph = await elk.layout({
        id: 'map',
        layoutOptions: OPTIONS,
        children: map.components.map((component) => ({
            id: component.name,
            width: boxWidth(component),
            height: BOX_HEIGHT,
            layoutOptions: { 'elk.partitioning.partition': `${layers.get(component.layer ?? '') ?? layers.size}` },
        })),
        edges: joiningArrows(map).map(({ from, to, id }) => ({ id, sources: [from], targets: [to] })),
    });
    return readGraph(graph);
}

function readGraph({ width = 0, height = 0, children = [], edges = [] }: ElkNode): ForeignPicture {
    return {
        width,
        height,
        boxes: children.map(({ id, x = 0, y = 0, width: wide = 0, height: high = 0 }) => ({
            owner: id,
            box: { x, y, width: wide, height: high },
        })),
        arrows: edges.map(({ sources, targets, sections = [] }) => ({
            from: sources[0] ?? '',
            to: targets[0] ?? '',
            points: sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
                startPoint,
                ...bendPoints,
                endPoint,
            ]),
        })),
    };
}
