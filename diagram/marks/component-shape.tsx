// A component: a box of the user layer, or a band that parts for arrows that pass it.

import type { VNode } from 'preact';
import type { ComponentLayout, Piece, Rect } from '../layout/map-layout.ts';
import { type Attention, announce, classesOf } from './emphasis.ts';
import { FindingSign } from './finding-sign.tsx';
import { edgePath, fillPath } from './piece-paths.ts';
import { TextLines } from './text-lines.tsx';

interface Props {
    readonly component: ComponentLayout;
    readonly attention: Attention;
}

export function ComponentShape({ component, attention }: Props): VNode {
    const { name, label, pieces, claims, rails, texts, externalAt, sign } = component;
    const own = pieces.filter((piece) => !piece.guest);
    const guests = pieces.filter((piece) => piece.guest);
    return (
        <g
            class={classesOf(`component ${lookOf(component)}`, `component:${name}`, attention)}
            data-component={name}
            {...announce(label, attention)}
        >
            <title>{label}</title>
            {rails.map((rail) => (
                <path key={`rail ${rail.x1}`} class="rail" d={`M${rail.x1} ${rail.y}H${rail.x2}`} />
            ))}
            {claims.map((claim) => (
                <rect key={`claim ${claim.x}`} class="claim" {...placeOf(claim)} />
            ))}
            {pieces.map((piece) => (
                <rect key={`box ${piece.x}`} class="box" {...placeOf(piece)} />
            ))}
            {drawPieces(own, radiusOf(component), '')}
            {guests.length > 0 ? drawPieces(guests, radiusOf(component), ' guest') : null}
            {texts.map((block) => (
                <TextLines key={`${block.x} ${block.y}`} block={block} />
            ))}
            {externalAt ? <path class="external-mark" d={drawOutwards(externalAt)} /> : null}
            {sign ? <FindingSign sign={sign} /> : null}
        </g>
    );
}

function lookOf(component: ComponentLayout): string {
    const looks: string[] = [component.kind, component.status];
    if (component.evolution) looks.push(component.evolution);
    if (component.external) looks.push('external');
    return looks.join(' ');
}

function radiusOf(component: ComponentLayout): number {
    return component.kind === 'user' ? 5 : 4;
}

function placeOf({ x, y, width, height }: Rect): Rect {
    return { x, y, width, height };
}

/** The rectangles only say where the pieces are; what is seen are these two. */
function drawPieces(pieces: readonly Piece[], radius: number, kind: string): VNode {
    return (
        <>
            <path class={`body${kind}`} d={fillPath(pieces, radius)} />
            <path class={`edge${kind}`} d={edgePath(pieces, radius)} />
        </>
    );
}

/** A small arrow out to the top right. */
function drawOutwards({ x, y }: { readonly x: number; readonly y: number }): string {
    return `M${x} ${y}L${x + 7} ${y - 7}M${x + 2} ${y - 7}H${x + 7}V${y - 2}`;
}
