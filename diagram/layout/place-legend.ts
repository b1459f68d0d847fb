// The legend below the picture: only the marks that this map uses.

import type { Columns } from './find-columns.ts';
import { bottomOf, flowSamples, type Sample } from './flow-samples.ts';
import type { ComponentLayout, LegendEntry, LegendMark, MapLayout, StripLayout } from './map-layout.ts';
import type { Plan } from './plan.ts';
import { PAGE_TEXT_X } from './sizes.ts';

const WORDS: Readonly<Record<LegendMark, string>> = {
    needs: 'needs',
    climbing: 'needs what it must not need',
    band: 'band = the steps that depend on it',
    block: 'block = the same steps depend on all in it',
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
    added: 'new; thick arrow: a new need',
    removed: 'gone; dotted arrow: a need that is gone',
    changed: 'changed',
    moved: 'moved here',
    lost: 'only before',
    gained: 'this step depends on it now',
    lens: '',
};

/** What the legend has to look at. */
export type Drawn = Pick<MapLayout, 'sign' | 'columns' | 'rows' | 'components' | 'arrows'>;

type Entry = Pick<LegendEntry, 'mark' | 'tones' | 'cap'>;

const [SIGN, SAMPLE, TONE] = [14, 26, 14];

/** Above the legend, and how much more where that is the last row; below the legend. */
const [TOP, AFTER_ROWS, BOTTOM] = [10, 8, 10];

export interface Legend {
    readonly entries: readonly LegendEntry[];
    /** Where the picture ends. */
    readonly height: number;
}

/** Places the legend below the strips, or below the rows, which end at `bottom`, in a picture of the given width. */
export function placeLegend(
    marks: readonly LegendMark[],
    plan: Pick<Plan, 'view' | 'measure'>,
    strips: readonly StripLayout[],
    bottom: number,
    width: number,
): Legend {
    const top = (strips.at(-1)?.bottom ?? bottom + AFTER_ROWS) + TOP;
    const entries = flowEntries(marks, plan, top, width);
    return { entries, height: Math.ceil(bottomOf(entries, top) + BOTTOM) };
}

/** In lines from `top` on; those of a lens have lines of their own. */
function flowEntries(
    marks: readonly LegendMark[],
    { view, measure }: Pick<Plan, 'view' | 'measure'>,
    top: number,
    width: number,
): LegendEntry[] {
    const own = (view?.legend ?? []).map(
        ({ words, tones, cap }): Sample<Entry> => ({
            words,
            wide: tones.length * TONE,
            entry: { mark: 'lens', tones, ...(cap ? { cap } : {}) },
        }),
    );
    const usual = marks
        .filter((mark) => !view?.replaces.includes(mark))
        .map(
            (mark, place): Sample<Entry> => ({
                words: WORDS[mark],
                wide: wideOf(mark),
                breaks: place === 0,
                entry: { mark },
            }),
        );
    return flowSamples([...own, ...usual], { left: PAGE_TEXT_X, right: width - PAGE_TEXT_X, top }, measure);
}

const SIGNS: ReadonlySet<LegendMark> = new Set([
    ...(['error', 'warning', 'information', 'added', 'removed', 'changed', 'moved'] as const),
]);

function wideOf(mark: LegendMark): number {
    return SIGNS.has(mark) ? SIGN : SAMPLE;
}

/** It stands here no more, but somewhere else. */
function isLeft({ change, pieces }: ComponentLayout): boolean {
    return change?.kind !== 'removed' && pieces.some(({ lost }) => lost);
}

/** The marks of a picture, in the order of the legend. */
export function findMarks(drawn: Drawn, columnsOf: Columns): LegendMark[] {
    const { components, arrows } = drawn;
    const has = (test: (component: ComponentLayout) => boolean) => components.some(test);
    const used: Readonly<Record<LegendMark, boolean>> = {
        needs: arrows.some((arrow) => !arrow.climbs),
        climbing: arrows.some((arrow) => arrow.climbs),
        band: has((component) => component.kind !== 'user'),
        block: false,
        guest: has((component) => component.pieces.some((piece) => piece.guest)),
        claim: has((component) => component.claims.length > 0),
        future: has((component) => component.status === 'planned' || component.status === 'building'),
        retiring: has((component) => component.status === 'retiring'),
        external: has((component) => component.external),
        shared: has((component) => component.sharedAt !== undefined),
        commodity: has((component) => component.evolution === 'commodity'),
        ...findUsual(drawn),
        lost: has((component) => isLeft(component)),
        gained: columnsOf.items.some(({ fresh }) => fresh !== undefined && fresh.size > 0),
        lens: false,
    };
    return listUsed(used);
}

/** The marks that stand at anything, however it is drawn. */
export function findUsual({ sign, columns, rows, components, arrows }: Drawn) {
    const changes = new Set([...columns, ...rows, ...components, ...arrows].map(({ change }) => change?.kind));
    const severities = new Set([{ sign }, ...columns, ...rows, ...components].map((thing) => thing.sign?.severity));
    return {
        implicit: columns.some((column) => column.implicit),
        error: severities.has('error'),
        warning: severities.has('warning'),
        information: severities.has('information'),
        uncovered: columns.some((column) => column.gap !== undefined),
        added: changes.has('added'),
        removed: changes.has('removed'),
        changed: changes.has('changed'),
        moved: changes.has('moved'),
    } as const satisfies Partial<Record<LegendMark, boolean>>;
}

/** In the order in which they are given. */
export function listUsed(used: Partial<Record<LegendMark, boolean>>): LegendMark[] {
    return (Object.keys(used) as LegendMark[]).filter((mark) => used[mark]);
}
