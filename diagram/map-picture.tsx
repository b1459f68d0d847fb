// The whole picture as a tree of marks. It draws what the layout says and decides nothing about places.

import type { VNode } from 'preact';
import type { ArrowLayout, MapLayout, ThingKey } from './layout/map-layout.ts';
import { headPoints, linePath } from './marks/arrow-paths.ts';
import { ComponentShape } from './marks/component-shape.tsx';
import { drawSign } from './marks/draw-sign.tsx';
import { drawText } from './marks/draw-text.tsx';
import type { Attention } from './marks/emphasis.ts';
import { GapCell } from './marks/gap-cell.tsx';
import { LayerShelf } from './marks/layer-shelf.tsx';
import { LegendSample } from './marks/legend-sample.tsx';
import { NeedArrow } from './marks/need-arrow.tsx';
import { OverviewBlocks } from './marks/overview-blocks.tsx';
import { OverviewNames } from './marks/overview-names.tsx';
import { StepHead } from './marks/step-head.tsx';
import { Strip } from './marks/strip.tsx';
import { drawLooseArrow } from './views/draw-loose-arrows.ts';

export interface MapPictureProps {
    readonly layout: MapLayout;
    /** What the reader has chosen: it is drawn in the colour of the selection. */
    readonly selected?: ThingKey | undefined;
    /** What stays at full strength while all the rest steps back, as from `traceFrom`; without it everything is. */
    readonly lit?: ReadonlySet<ThingKey> | undefined;
    /** Nobody points at what is lit: the rest steps back only a little, so that the map can still be read. */
    readonly atRest?: boolean;
    /** Components, heads and arrows can be reached by keyboard and are announced as buttons. */
    readonly interactive?: boolean;
    /** The text of a style element inside the picture, for one that stands alone. */
    readonly style?: string;
}

/** Draws a layout as an `<svg>` whose children are keyed by name, so that a change patches only what changed. */
export function MapPicture({ layout, selected, lit, atRest, interactive = false, style }: MapPictureProps): VNode {
    const { width, height, label } = layout;
    const attention = { selected, lit, interactive };
    return (
        <svg
            xmlns="http://www.w3.org/2000/svg"
            class={`jvm-map${layout.lens ? ` lens lens-${layout.lens}` : ''}${layout.blocks ? ' overview' : ''}${lit && !layout.blocks ? ` tracing${atRest ? ' at-rest' : ''}` : ''}`}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role={interactive ? 'group' : 'img'}
            aria-label={label}
        >
            {style === undefined ? null : <style>{style}</style>}
            <rect class="page" x={0} y={0} width={width} height={height} />
            <Background layout={layout} attention={attention} />
            {layout.blocks ? (
                <>
                    <OverviewBlocks blocks={layout.blocks} />
                    <OverviewNames layout={layout} attention={attention} atRest={atRest === true} />
                </>
            ) : (
                <g class="components">
                    {layout.components.map((component) => (
                        <ComponentShape key={component.name} component={component} attention={attention} />
                    ))}
                </g>
            )}
            <g class="arrows">
                {findArrows(layout, lit).map((arrow) => (
                    <NeedArrow key={`${arrow.from}->${arrow.to}`} arrow={arrow} attention={attention} />
                ))}
            </g>
            {layout.strips.map((strip) => (
                <Strip key={strip.kind} strip={strip} />
            ))}
            <g class="legend">
                {layout.legend.map((entry, place) => (
                    <LegendSample key={`${entry.mark} ${place}`} entry={entry} />
                ))}
            </g>
        </svg>
    );
}

/** In an overview only those of the thing that is looked at: it is the first of what is lit. */
function findArrows(layout: MapLayout, lit: ReadonlySet<ThingKey> | undefined): readonly ArrowLayout[] {
    const { blocks, arrows } = layout;
    if (!blocks) return arrows;
    const [centre] = lit ?? [];
    const name = centre?.slice(centre.indexOf(':') + 1);
    const isSeen = ({ from, to }: ArrowLayout) => from === name || to === name || `${from}->${to}` === name;
    return arrows.filter(isSeen).map((arrow) => drawLooseArrow(arrow, layout));
}

/** What lies behind the components: caption, shelves, columns with their heads. */
function Background({ layout, attention }: { readonly layout: MapLayout; readonly attention: Attention }): VNode {
    const { texts, sign, rows, columns, loop } = layout;
    return (
        <>
            <g class="caption">
                {texts.map(drawText)}
                {drawSign(sign)}
            </g>
            <g class="layers">
                {rows.map((row) => (
                    <LayerShelf key={row.layer ?? ' '} row={row} attention={attention} />
                ))}
            </g>
            <path
                class="rules"
                d={columns
                    .slice(1)
                    .map((c) => `M${c.x} ${c.y + 6}V${c.y + c.height}`)
                    .join('')}
            />
            {loop ? (
                <g class="loop">
                    <path class="line" d={linePath(loop.line)} />
                    <polygon class="head" points={headPoints(loop.line)} />
                    {drawText(loop.text)}
                </g>
            ) : null}
            <g class="steps">
                {columns.map((column) => (
                    <StepHead key={column.step ?? ' '} column={column} attention={attention} />
                ))}
            </g>
            <g class="gaps">
                {columns.map((column) => (column.gap ? <GapCell key={column.step} cell={column.gap} /> : null))}
            </g>
        </>
    );
}
