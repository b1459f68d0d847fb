// Steps that somebody has put away: their columns are a slip with a number and a count. It works on a finished layout, so
// everything else keeps its row and its lane; only the arrows that hang in a folded column go.

import type {
    ColumnLayout,
    ComponentLayout,
    MapLayout,
    MeasureText,
    NeedLine,
    Piece,
    RepeatLoop,
    StripLayout,
} from '../layout/map-layout.ts';
import { placeText, setText } from '../layout/set-text.ts';
import { PAGE_EDGE, PIECE_LEFT, PIECE_RIGHT, ROW_HEAD_WIDTH, rounded, SHELF_RIGHT } from '../layout/sizes.ts';

/** How wide a folded column is. */
const SLIP = 28;
/** A head that has room for number, count and sign below each other. */
const SIGN_AND_COUNT = 70;
/** As the columns share a page. */
const USUAL_STEPS = 4;

interface Fold {
    /** Where something goes that stands at `x`. */
    readonly moved: (x: number) => number;
    /** Whether it stands in a folded column. */
    readonly hides: (x: number) => boolean;
    /** By place of the column. */
    readonly isFolded: (column: number) => boolean;
}

/** How wide the paper has to be so that the columns that are left fill the page. */
export function widenPaper(width: number, steps: number, folded: number): number {
    if (folded === 0 || folded >= steps) return width;
    const fixed = 2 * PAGE_EDGE + SHELF_RIGHT + ROW_HEAD_WIDTH;
    const share = (width - fixed - folded * SLIP) / (steps - folded);
    return Math.max(width, Math.ceil(fixed + share * Math.max(USUAL_STEPS, steps)));
}

/** Names that are no step of the layout are ignored. */
export function foldColumns(layout: MapLayout, steps: readonly string[], measure: MeasureText): MapLayout {
    const names = new Set(steps);
    const folded = new Set(
        layout.columns.flatMap(({ step }, place) => (step !== undefined && names.has(step) ? [place] : [])),
    );
    if (folded.size === 0) return layout;
    const fold = makeFold(layout.columns, folded);
    const hidden = layout.components.filter(({ columns }) => columns.every(fold.isFolded));
    const isHidden = new Set(hidden.map(({ name }) => name));
    const loop = layout.loop && foldLoop(layout.loop, fold);
    const { loop: _, ...rest } = layout;
    return {
        ...rest,
        width: findWidth(layout, fold),
        columns: layout.columns.map((column, place) => foldColumn(column, place, layout, hidden, fold, measure)),
        rows: layout.rows.map((row) => ({ ...row, width: findWidth(layout, fold) - 2 * PAGE_EDGE - 1 })),
        components: layout.components.flatMap((one) => (isHidden.has(one.name) ? [] : [foldComponent(one, fold)])),
        arrows: layout.arrows.flatMap((arrow) => (fold.isFolded(arrow.column) ? [] : [foldLine(arrow, fold)])),
        strips: layout.strips.map((strip) => foldStrip(strip, fold)),
        ...(loop ? { loop } : {}),
    };
}

function makeFold(columns: readonly ColumnLayout[], folded: ReadonlySet<number>): Fold {
    const slips = columns.filter((_, place) => folded.has(place));
    return {
        isFolded: (column) => folded.has(column),
        hides: (x) => slips.some((slip) => x >= slip.x && x < slip.x + slip.width),
        moved: (x) => {
            const inside = (slip: ColumnLayout) => clamp(x - slip.x, slip.width);
            return rounded(slips.reduce((at, slip) => at - inside(slip) + squeeze(inside(slip), slip.width), x));
        },
    };
}

function clamp(x: number, width: number): number {
    return Math.min(Math.max(0, x), width);
}

/** From a place in a column to its place in a slip; what keeps off the edges of the one keeps off those of the other. */
function squeeze(x: number, width: number): number {
    if (x <= PIECE_LEFT) return x;
    if (x >= width - PIECE_RIGHT) return SLIP - width + x;
    const edges = PIECE_LEFT + PIECE_RIGHT;
    return PIECE_LEFT + ((x - PIECE_LEFT) * (SLIP - edges)) / (width - edges);
}

/** As wide as the columns, but no text of the caption or the legend is cut off. */
function findWidth({ columns, texts, legend, strips }: MapLayout, { moved }: Fold): number {
    const last = columns.at(-1);
    const end = last ? last.x + last.width : 0;
    const keys = strips.flatMap(({ key }) => key);
    const blocks = [...texts, ...legend.map(({ text }) => text), ...keys.map(({ text }) => text)];
    const needed = blocks.reduce((widest, block) => Math.max(widest, block.x + block.width + PAGE_EDGE), 0);
    return Math.ceil(Math.max(needed, moved(end) + SHELF_RIGHT - 1 + PAGE_EDGE));
}

function foldColumn(
    column: ColumnLayout,
    place: number,
    layout: MapLayout,
    hidden: readonly ComponentLayout[],
    { moved, isFolded }: Fold,
    measure: MeasureText,
): ColumnLayout {
    const x = moved(column.x);
    const width = moved(column.x + column.width) - x;
    const shift = x - column.x;
    const head = { ...column.head, x, width };
    if (!isFolded(place)) return { ...moveColumn(column, shift), x, width, head };
    const components = hidden.filter((one) => one.columns[0] === place).length;
    const arrows = layout.arrows.filter((arrow) => arrow.column === place).length;
    const number = column.texts.find(({ role }) => role === 'number');
    const count = setText('figure', `${components}`, { x: 0, width: SLIP, maxLines: 1 }, measure);
    const { gap, sign, ...rest } = column;
    const middle = x + width / 2;
    return {
        ...rest,
        x,
        width,
        head,
        label: `${column.label}, collapsed: ${tellCount(components, 'component')} and ${tellCount(arrows, 'arrow')}`,
        bars: [],
        texts: [
            ...(number ? [{ ...number, x: rounded(middle - number.width / 2) }] : []),
            // In a low head a sign is more urgent; the label says the count in any case.
            ...(sign && head.height < SIGN_AND_COUNT
                ? []
                : [placeText({ ...count, x: rounded(middle - count.width / 2) }, (number?.y ?? head.y) + 6)]),
        ],
        ...(sign ? { sign: { ...sign, x: middle, y: head.y + head.height - 12 } } : {}),
    };
}

function tellCount(count: number, word: string): string {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function moveColumn(column: ColumnLayout, shift: number): ColumnLayout {
    const move = <Placed extends { readonly x: number }>(placed: Placed) => ({
        ...placed,
        x: rounded(placed.x + shift),
    });
    const { gap, sign } = column;
    return {
        ...column,
        texts: column.texts.map(move),
        bars: column.bars.map((bar) => ({ ...move(bar), label: move(bar.label), figure: move(bar.figure) })),
        ...(gap ? { gap: { ...move(gap), pill: move(gap.pill), text: move(gap.text) } } : {}),
        ...(sign ? { sign: move(sign) } : {}),
    };
}

function foldComponent(component: ComponentLayout, { moved, hides }: Fold): ComponentLayout {
    const { pieces, rails, claims, texts, caps, sign, externalAt, sharedAt, ...rest } = component;
    const stretch = <Box extends { readonly x: number; readonly width: number }>(box: Box) => {
        const x = moved(box.x);
        return { ...box, x, width: rounded(moved(box.x + box.width) - x) };
    };
    const isSeen = ({ x }: { readonly x: number }) => !hides(x);
    const move = <Placed extends { readonly x: number }>(placed: Placed) => ({ ...placed, x: moved(placed.x) });
    return {
        ...rest,
        pieces: joinPieces(pieces, hides).map(stretch),
        rails: rails.map((rail) => ({ ...rail, x1: moved(rail.x1), x2: moved(rail.x2) })),
        claims: claims.map(stretch),
        texts: texts.filter(isSeen).map(move),
        ...(caps ? { caps: { ...caps, bars: caps.bars.filter(isSeen).map(move) } } : {}),
        ...(sign ? { sign: move(sign) } : {}),
        ...(externalAt && isSeen(externalAt) ? { externalAt: move(externalAt) } : {}),
        ...(sharedAt ? { sharedAt: move(sharedAt) } : {}),
    };
}

/** What parted a component in a folded column is gone. */
function joinPieces(pieces: readonly Piece[], hides: Fold['hides']): Piece[] {
    const joined: Piece[] = [];
    for (const piece of pieces) {
        const before = joined.at(-1);
        const end = before ? before.x + before.width : 0;
        const parted = before && !before.endsHere && !piece.startsHere && before.guest === piece.guest;
        if (!parted || !hides(end) || !hides(piece.x)) joined.push(piece);
        else
            joined[joined.length - 1] = {
                ...before,
                width: piece.x + piece.width - before.x,
                endsHere: piece.endsHere,
            };
    }
    return joined;
}

function foldLine<Line extends NeedLine>(line: Line, { moved }: Fold): Line {
    const { x, bend } = line;
    return { ...line, x: moved(x), ...(bend ? { bend: { x: moved(bend.x), y: bend.y } } : {}) };
}

/** Too short for its words it goes. */
function foldLoop({ line, text }: RepeatLoop, fold: Fold): RepeatLoop | undefined {
    const x = fold.moved(text.x);
    if (fold.moved(text.x + text.width) - x < text.width) return undefined;
    return { line: foldLine(line, fold), text: { ...text, x } };
}

function foldStrip(strip: StripLayout, { moved, hides }: Fold): StripLayout {
    return {
        ...strip,
        cells: strip.cells.flatMap((cell) => {
            if (hides(cell.x)) return [];
            const shift = moved(cell.x) - cell.x;
            const move = <Placed extends { readonly x: number }>(placed: Placed) => ({
                ...placed,
                x: rounded(placed.x + shift),
            });
            const { lead } = cell;
            return [
                {
                    ...move(cell),
                    marks: cell.marks.map(move),
                    text: move(cell.text),
                    ...(lead ? { lead: { ...lead, x1: rounded(lead.x1 + shift), x2: rounded(lead.x2 + shift) } } : {}),
                },
            ];
        }),
    };
}
