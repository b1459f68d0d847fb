// A need between two components: a dot on the one who needs, a head on the one who satisfies.

import type { VNode } from 'preact';
import type { ArrowLayout } from '../layout/map-layout.ts';
import { headPoints, linePath } from './arrow-paths.ts';
import { changeOf, drawChange } from './draw-change.tsx';
import { type Attention, classesOf, roleOf, tabIndexOf } from './emphasis.ts';
import { keepMark } from './keep-mark.ts';

interface Props {
    readonly arrow: ArrowLayout;
    readonly attention: Attention;
}

export const NeedArrow = keepMark(drawArrow, ({ arrow }: Props) => `needs:${arrow.from}->${arrow.to}`);

function drawArrow({ arrow, attention }: Props): VNode {
    const name = `${arrow.from}->${arrow.to}`;
    const own = `${arrow.climbs ? 'arrow climbs' : 'arrow'}${changeOf(arrow.change)}`;
    return (
        <g
            class={classesOf(own, `needs:${name}`, attention)}
            data-needs={name}
            role={roleOf(attention)}
            tabindex={tabIndexOf(attention)}
        >
            <title>{arrow.label}</title>
            {attention.interactive ? <line class="hit" x1={arrow.x} y1={arrow.y1} x2={arrow.x} y2={arrow.y2} /> : null}
            <path class="line" d={linePath(arrow)} />
            <polygon class="head" points={headPoints(arrow)} />
            <circle class="dot" cx={arrow.x} cy={arrow.y1} r={2.2} />
            {drawChange(arrow.change, 0.72)}
        </g>
    );
}
