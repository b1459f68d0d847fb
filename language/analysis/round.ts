// How figures are rounded before anything is compared with them.

/**
 * To two decimals, half up on the decimal value: 1.005 is 1.01, although the nearest binary number lies below it, and
 * 8.2 + (8.2 − 4.4), which computes to 11.999999999999998, is 12.
 */
export function roundToTwoDecimals(value: number): number {
    const hundredths = value * 100;
    // Writing a number is slow, and most are whole by now. Of a larger one fewer than two decimals would be kept.
    const isWhole = Number.isInteger(hundredths) && Math.abs(hundredths) < 1e12;
    // Adding zero turns −0 into 0.
    return (isWhole ? hundredths : Math.round(Number(hundredths.toPrecision(12)))) / 100 + 0;
}

/** To one decimal, as figures are shown: half up on the decimal value too. */
export function roundToOneDecimal(value: number): number {
    return Math.round(Number((value * 10).toPrecision(12))) / 10 + 0;
}

/** The mean, rounded to two decimals; undefined of no values. */
export function meanOf(values: readonly number[]): number | undefined {
    if (values.length === 0) return undefined;
    return roundToTwoDecimals(values.reduce((sum, value) => sum + value, 0) / values.length);
}
