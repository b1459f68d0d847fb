// What an arrow that is drawn from one component to another would be, and the words for it. Pure.

import type { MapLayout } from '../../../diagram/index.ts';
import type { JobValueMap } from '../../../protocol/map-messages.ts';
import type { Box } from '../fit-view.ts';
import type { Plan } from './plan-move.ts';

export interface ArrowPlan extends Plan {
    /** Where the one that is needed would stand then, and does not now. */
    readonly gained: readonly Box[];
}

/** `to` is what the pointer is over, if it is a component. */
export function planArrow(map: JobValueMap, layout: MapLayout, from: string, to: string | undefined): ArrowPlan {
    const titleOf = (name: string | undefined) => {
        const title = map.components.find((each) => each.name === name)?.title;
        return title && `‘${title}’`;
    };
    const [source, target] = [titleOf(from), titleOf(to)];
    if (to === undefined || to === from || !target) {
        return { told: `Drop it on a component that ${source} needs.`, gained: [] };
    }
    if (map.arrows.some((arrow) => arrow.from === from && arrow.to === to)) {
        return { told: `${source} needs ${target} already.`, gained: [] };
    }
    const gained = findGained(layout, from, to);
    const steps =
        gained.length === 0
            ? ''
            : ` It would stand under ${gained.length} more ${gained.length === 1 ? 'step' : 'steps'}.`;
    return {
        edit: { kind: 'add-arrow', from, to },
        told: `${source} will need ${target}.${steps}`,
        gained,
    };
}

/** The columns of the one who needs that the other one does not fill, in the row of the latter. Boxes stay where they are. */
function findGained(layout: MapLayout, from: string, to: string): readonly Box[] {
    const [source, target] = [from, to].map((name) => layout.components.find((each) => each.name === name));
    const piece = target?.pieces[0];
    if (!source || !piece || target.kind === 'user') return [];
    return source.columns
        .filter((place) => !target.columns.includes(place))
        .flatMap((place) => {
            const column = layout.columns[place];
            if (column?.step === undefined) return [];
            return [{ x: column.x + 6, y: piece.y, width: column.width - 12, height: piece.height }];
        });
}
