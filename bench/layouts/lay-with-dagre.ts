// Dagre, which knows neither layers nor steps: it only sees to it that needs go down.

import { Graph, layout } from '@dagrejs/dagre';
import type { JobValueMap } from '../../language/index.ts';
import { BOX_HEIGHT, boxWidth, type ForeignPicture, joiningArrows } from './foreign-picture.ts';

/** What dagre makes of a map. */
export function layWithDagre(map: JobValueMap): ForeignPicture {
    const graph = new Graph();
    graph.setGraph({ rankdir: 'TB' });
    for (const component of map.components) {
        graph.setNode(component.name, { width: boxWidth(component), height: BOX_HEIGHT });
    }
    for (const { from, to } of joiningArrows(map)) graph.setEdge(from, to, {});
    layout(graph);
    const { width = 0, height = 0 } = graph.graph();
    return {
        width,
        height,
        boxes: graph.nodes().map((owner) => {
            const { x, y, width: wide, height: high } = graph.node(owner);
            return { owner, box: { x: x - wide / 2, y: y - high / 2, width: wide, height: high } };
        }),
        arrows: graph.edges().map((edge) => ({ from: edge.v, to: edge.w, points: graph.edge(edge).points ?? [] })),
    };
}
