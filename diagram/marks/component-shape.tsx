// A component: a box of the user layer, or a band that parts for arrows that pass it.

import type { VNode } from 'preact';
import type { CapPattern, ComponentLayout, Piece, Point, Rect, Tone } from '../layout/map-layout.ts';
import { rounded } from '../layout/sizes.ts';
import { changeOf, drawChange } from './draw-change.tsx';
import { drawSign } from './draw-sign.tsx';
import { drawText } from './draw-text.tsx';
import { type Attention, classesOf, roleOf, tabIndexOf, toneOf } from './emphasis.ts';
import { keepMark } from './keep-mark.ts';
import { edgePath } from './piece-paths.ts';

interface Props {
    readonly component: ComponentLayout;
    readonly attention: Attention;
}

export const ComponentShape = keepMark(drawComponent, ({ component }: Props) => `component:${component.name}`);

function drawComponent({ component, attention }: Props): VNode {
    const { name, label, pieces, claims, rails, texts, externalAt, sharedAt, sign, caps, tone, change } = component;
    const [guests, lost] = [pieces.filter((piece) => piece.guest), pieces.filter((piece) => piece.lost)];
    const isPlain = guests.length + lost.length === 0;
    const own = isPlain ? pieces : pieces.filter((piece) => !piece.guest && !piece.lost);
    const radius = component.kind === 'user' ? 5 : 3;
    return (
        <g
            class={classesOf(
                `component ${lookOf(component)}${caps ? '' : toneOf(tone)}${changeOf(change)}`,
                `component:${name}`,
                attention,
            )}
            data-component={name}
            role={roleOf(attention)}
            tabindex={tabIndexOf(attention)}
            aria-label={label}
        >
            <title>{label}</title>
            {rails.map(({ x1, x2, y }, place) => (
                <path key={place} class="rail" d={`M${x1} ${y}H${x2}`} />
            ))}
            {claims.map(({ x, y, width, height }, place) => (
                <rect key={place} class="claim" x={x} y={y} width={width} height={height} rx={4} />
            ))}
            {lost.length > 0 ? <g class="lost">{drawPieces(lost, radius)}</g> : null}
            {own.length > 0 || isPlain ? drawPieces(own, radius) : null}
            {guests.length > 0 ? <g class="guest">{drawPieces(guests, radius)}</g> : null}
            {sharedAt ? drawFold(sharedAt) : null}
            {caps ? drawCaps(caps.bars, caps.pattern, tone) : null}
            {texts.map(drawText)}
            {externalAt ? <path class="external-mark" d={drawOutwards(externalAt)} /> : null}
            {drawSign(sign)}
            {drawChange(change)}
        </g>
    );
}

function lookOf({ kind, status, evolution, external }: ComponentLayout): string {
    return `${kind} ${status}${evolution ? ` ${evolution}` : ''}${external ? ' external' : ''}`;
}

/** The boxes are filled, the edge is drawn around them. Only a box that nothing cuts has round corners. */
function drawPieces(pieces: readonly Piece[], radius: number): (VNode | VNode[])[] {
    const boxes = pieces.map(({ x, y, width, height, startsHere, endsHere }, place) => (
        <rect
            key={place}
            class="box"
            x={x}
            y={y}
            width={width}
            height={height}
            rx={startsHere && endsHere ? radius : undefined}
        />
    ));
    return [boxes, <path key="edge" class="edge" d={edgePath(pieces, radius)} />];
}

/** Bars in one of the patterns of a team. */
export function drawCaps(bars: readonly Rect[], pattern: CapPattern, tone: Tone | undefined): VNode {
    const path = bars.map((bar) => (pattern === 'hollow' ? drawFrame(bar) : drawBar(bar))).join('');
    return <path class={`cap${pattern === 'solid' ? '' : ` ${pattern}`}${toneOf(tone)}`} d={path} />;
}

function drawBar({ x, y, width, height }: Rect): string {
    return `M${rounded(x + width / 2)} ${y}V${rounded(y + height)}`;
}

function drawFrame({ x, y, width, height }: Rect): string {
    return `M${x} ${y}H${rounded(x + width)}V${rounded(y + height)}H${x}Z`;
}

const FOLD = 8;

/** A corner that is folded over, from its tip at the top right: what it leaves open, and its back. */
export function drawFold({ x, y }: Point): VNode {
    const [left, low] = [rounded(x - FOLD), rounded(y + FOLD)];
    const [right, top] = [rounded(x + 1), rounded(y - 1)];
    return (
        <g class="fold">
            <path class="fold-gap" d={`M${left} ${top}H${right}V${low}Z`} />
            <path class="fold-back" d={`M${left} ${rounded(y)}V${low}H${rounded(x)}Z`} />
        </g>
    );
}

/** A small arrow out to the top right, from its lower left end. */
export function drawOutwards({ x, y }: Point): string {
    const [right, top] = [rounded(x + 7), rounded(y - 7)];
    return `M${x} ${y}L${right} ${top}M${rounded(x + 2)} ${top}H${right}V${rounded(y - 2)}`;
}
