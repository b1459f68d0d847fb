// The head of a column: a step of the job with its figures, or what helps no step.

import type { VNode } from 'preact';
import type { ColumnLayout, FigureBar } from '../layout/map-layout.ts';
import { changeOf, drawChange } from './draw-change.tsx';
import { drawSign } from './draw-sign.tsx';
import { drawText } from './draw-text.tsx';
import { type Attention, classesOf, roleOf, tabIndexOf, toneOf } from './emphasis.ts';
import { keepMark } from './keep-mark.ts';

interface Props {
    readonly column: ColumnLayout;
    readonly attention: Attention;
}

export const StepHead = keepMark(drawHead, ({ column }: Props) => `step:${column.step ?? ''}`);

function drawHead({ column, attention }: Props): VNode {
    const { step, head, texts, bars, sign, implicit, tone, change, label } = column;
    const own = `${implicit ? 'step implicit' : 'step'}${tone ? ' toned' : ''}${toneOf(tone)}${changeOf(change)}`;
    const named = step === undefined ? {} : { 'data-step': step };
    return (
        <g
            class={classesOf(own, `step:${step ?? ''}`, attention)}
            {...named}
            role={roleOf(attention)}
            tabindex={tabIndexOf(attention)}
            aria-label={label}
        >
            {tone ? drawTint(column) : null}
            <rect
                class="head-area"
                x={head.x + 4}
                y={head.y + 2}
                width={head.width - 8}
                height={head.height - 8}
                rx={6}
            />
            <path class="head-line" d={`M${head.x + 4} ${head.y + head.height - 4.5}H${head.x + head.width - 4}`} />
            {texts.map(drawText)}
            {bars.map((bar) => (
                <Bar key={bar.kind} bar={bar} />
            ))}
            {drawSign(sign)}
            {drawChange(change)}
        </g>
    );
}

/** Below the head, over all layers. */
function drawTint({ x, y, width, height, head }: ColumnLayout): VNode {
    const top = head.y + head.height - 6;
    return <rect class="tint" x={x + 4} y={top} width={width - 8} height={y + height - top} />;
}

function Bar({ bar }: { readonly bar: FigureBar }): VNode {
    const { x, y, width, height } = bar;
    return (
        <g class={`bar ${bar.kind}`}>
            {drawText(bar.label)}
            <rect class="bar-scale" x={x} y={y} width={width} height={height} />
            <rect class="bar-value" x={x} y={y} width={Math.round(width * bar.share * 10) / 10} height={height} />
            {drawText(bar.figure)}
        </g>
    );
}
