// How a report writes numbers: one decimal, always, so that they stand below each other; – where there is none.

import { roundToOneDecimal } from '../../language/index.ts';

export const NO_FIGURE = '–';

/** “8.4”, “−1.5”. */
export function writeFigure(value: number | null | undefined): string {
    if (value === null || value === undefined) return NO_FIGURE;
    const rounded = roundToOneDecimal(value);
    return `${rounded < 0 ? '−' : ''}${Math.abs(rounded).toFixed(1)}`;
}

/** “73.5 %”. */
export function writePercent(value: number | null | undefined): string {
    return value === null || value === undefined ? NO_FIGURE : `${writeFigure(value)} %`;
}

/** “+2.0”, “−1.5”, “0.0”. */
export function writeDifference(value: number | null | undefined): string {
    const sign = value !== null && value !== undefined && roundToOneDecimal(value) > 0 ? '+' : '';
    return `${sign}${writeFigure(value)}`;
}

/** “1 step”, “3 steps”. */
export function countThings(count: number, one: string, many = `${one}s`): string {
    return `${count} ${count === 1 ? one : many}`;
}
