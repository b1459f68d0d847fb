// The legend below the picture: only the marks that this map uses.

import type {
    ArrowLayout,
    ColumnLayout,
    ComponentLayout,
    FindingSign,
    LegendEntry,
    LegendMark,
    MeasureText,
} from './map-layout.ts';
import { placeText, setText } from './set-text.ts';
import { PAGE_TEXT_X, rounded } from './sizes.ts';

const WORDS: Readonly<Record<LegendMark, string>> = {
    needs: 'needs',
    climbing: 'needs what it must not need',
    band: 'band = the steps that depend on it',
    guest: 'needed here, helps another step',
    claim: 'claimed, but nothing there needs it',
    future: 'planned or building',
    retiring: 'retiring',
    external: 'another company’s',
    shared: 'shared with another map',
    commodity: 'commodity',
    implicit: 'done in a moment, unnoticed',
    error: 'error',
    warning: 'warning',
    information: 'information',
    uncovered: 'uncovered step',
};

const SAMPLE = { width: 26, height: 14 };
const LINE = 22;

/** What the legend has to look at. */
export interface Drawn {
    readonly columns: readonly ColumnLayout[];
    readonly components: readonly ComponentLayout[];
    readonly arrows: readonly ArrowLayout[];
    readonly signs: readonly FindingSign[];
}

/** Places the entries in lines from `top` on, in a picture of the given width. */
export function placeLegend(drawn: Drawn, top: number, width: number, measure: MeasureText): LegendEntry[] {
    let [x, y] = [PAGE_TEXT_X, top];
    return findMarks(drawn).map((mark) => {
        const sample = mark === 'error' || mark === 'warning' || mark === 'information' ? 14 : SAMPLE.width;
        const text = setText('legend', WORDS[mark], { x: 0, width: 400, maxLines: 1 }, measure);
        const wide = sample + 6 + text.width;
        if (x > PAGE_TEXT_X && x + wide > width - PAGE_TEXT_X) [x, y] = [PAGE_TEXT_X, y + LINE];
        const entry = {
            mark,
            x,
            y,
            width: sample,
            height: SAMPLE.height,
            text: placeText({ ...text, x: rounded(x + sample + 6) }, y),
        };
        x = rounded(x + wide + 20);
        return entry;
    });
}

function findMarks({ columns, components, arrows, signs }: Drawn): LegendMark[] {
    const has = (test: (component: ComponentLayout) => boolean) => components.some(test);
    const used: Readonly<Record<LegendMark, boolean>> = {
        needs: arrows.some((arrow) => !arrow.climbs),
        climbing: arrows.some((arrow) => arrow.climbs),
        band: has((component) => component.kind !== 'user'),
        guest: has((component) => component.pieces.some((piece) => piece.guest)),
        claim: has((component) => component.claims.length > 0),
        future: has((component) => component.status === 'planned' || component.status === 'building'),
        retiring: has((component) => component.status === 'retiring'),
        external: has((component) => component.external),
        shared: has((component) => component.sharedAt !== undefined),
        commodity: has((component) => component.evolution === 'commodity'),
        implicit: columns.some((column) => column.implicit),
        error: signs.some((sign) => sign.severity === 'error'),
        warning: signs.some((sign) => sign.severity === 'warning'),
        information: signs.some((sign) => sign.severity === 'information'),
        uncovered: columns.some((column) => column.gap !== undefined),
    };
    return (Object.keys(used) as LegendMark[]).filter((mark) => used[mark]);
}
