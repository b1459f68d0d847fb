// The heads of the rows: title and principles of a layer. Heights come first, because a row is as high as its head.

import type { JobValueMap, Layer, LayerKind } from '../../language/model/job-value-map.ts';
import { roomForSign } from './change-signs.ts';
import type { FindingSign, TextBlock, ThingKey } from './map-layout.ts';
import type { FindingMarks } from './mark-findings.ts';
import type { Plan } from './plan.ts';
import { setText, stackHeight, stackTexts, type UnplacedText } from './set-text.ts';
import { ROW_HEAD_TEXT_WIDTH, ROW_HEAD_TEXT_X, SIGN_RADIUS } from './sizes.ts';

/** A row head without its y. */
export interface RowHead {
    /** Undefined for the row of components in no layer. */
    readonly layer: Layer | undefined;
    readonly kind: LayerKind;
    readonly title: string;
    readonly height: number;
    readonly texts: readonly UnplacedText[];
}

const PADDING = 10;

/** By row: its head. The last one, for components in no layer, is there only if there are any. */
export function setRowHeads(map: JobValueMap, plan: Plan, marks: FindingMarks): RowHead[] {
    const counts = countMembers(map, plan);
    const heads = map.layers.map((layer, place) => {
        const hasSign = plan.steady || marks.messagesOf(`layer:${layer.name}`).length > 0;
        const words = plan.view?.remarks.get(`layer:${layer.name}`)?.words;
        const texts = [
            setTitle(layer.title, hasSign, roomForSign(plan, `layer:${layer.name}`), plan),
            ...(words === undefined ? [] : [setLine('remark', words, plan)]),
            ...(layer.closed ? [setLine('empty', 'closed: may not be bypassed', plan)] : []),
            ...layer.principles.map((principle) => setLine('principle', principle.text, plan)),
            ...(counts[place] === 0 ? [setLine('empty', 'no component yet', plan)] : []),
        ];
        return finishHead(layer, layer.kind, layer.title, texts);
    });
    if (!counts[map.layers.length]) return heads;
    const title = 'In no layer';
    const texts = [setTitle(title, false, 0, plan), setLine('empty', 'give each of these a layer', plan)];
    return [...heads, finishHead(undefined, 'custom', title, texts)];
}

function countMembers(map: JobValueMap, plan: Plan): number[] {
    const counts = Array.from({ length: map.layers.length + 1 }, () => 0);
    for (const item of plan.columns.items) counts[item.layer] = (counts[item.layer] ?? 0) + 1;
    return counts;
}

function setTitle(title: string, hasSign: boolean, taken: number, { measure }: Plan): UnplacedText {
    const width = ROW_HEAD_TEXT_WIDTH - taken - (hasSign ? 2 * SIGN_RADIUS + 4 : 0);
    return setText('layer', title, { x: ROW_HEAD_TEXT_X + taken, width, maxLines: 9 }, measure);
}

function setLine(role: 'principle' | 'empty' | 'remark', text: string, { measure }: Plan): UnplacedText {
    return setText(role, text, { x: ROW_HEAD_TEXT_X, width: ROW_HEAD_TEXT_WIDTH, maxLines: 9 }, measure);
}

/** From one principle to the next. */
const PARAGRAPH = 4;

function finishHead(layer: Layer | undefined, kind: LayerKind, title: string, texts: readonly UnplacedText[]): RowHead {
    const height = 2 * PADDING + stackHeight(texts) + PARAGRAPH * (texts.length - 1);
    return { layer, kind, title, texts, height };
}

/** The texts of a row head whose shelf begins at `top`. */
export function placeRowHead(head: RowHead, top: number): TextBlock[] {
    let y = top + PADDING;
    return head.texts.flatMap((text) => {
        const placed = stackTexts([text], y);
        y += stackHeight([text]) + PARAGRAPH;
        return placed;
    });
}

/** The sign of a row head, behind its title. */
export function placeRowSign(head: RowHead, top: number, marks: FindingMarks): FindingSign | undefined {
    const title = head.texts[0];
    if (!head.layer || !title) return undefined;
    const key: ThingKey = `layer:${head.layer.name}`;
    return marks.signAt(key, title.x + title.width + SIGN_RADIUS + 5, top + PADDING + title.lineHeight / 2);
}
