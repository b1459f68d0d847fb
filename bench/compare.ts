// Measures alternatives side by side: one run of each in turn, so that a busy moment of the machine hits all alike.

/** Something to measure; it may take time of its own to answer. */
export type Task = () => unknown;

const WARM_UP_ROUNDS = 3;

/** The median time of each task in milliseconds, after a few rounds that do not count. */
export async function compareTimes(
    tasks: readonly Task[],
    rounds: number,
    warmUpRounds = WARM_UP_ROUNDS,
): Promise<number[]> {
    const times = tasks.map((): number[] => []);
    for (let round = -warmUpRounds; round < rounds; round += 1) {
        for (const [index, task] of tasks.entries()) {
            const start = performance.now();
            await task();
            if (round >= 0) times[index]?.push(performance.now() - start);
        }
    }
    return times.map(findMedian);
}

function findMedian(numbers: readonly number[]): number {
    const sorted = [...numbers].sort((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One line of a report: what was measured, how long it took, and what that is against something else. */
export function printRow(what: string, milliseconds: number, note = ''): void {
    process.stdout.write(`  ${what.padEnd(52)} ${milliseconds.toFixed(2).padStart(9)} ms  ${note}\n`);
}

/** How a time grows when the map does. */
export function printGrowth(what: string, from: number | undefined, to: number | undefined): void {
    process.stdout.write(`  ${what.padEnd(52)} × ${((to ?? Number.NaN) / (from ?? Number.NaN)).toFixed(1)}\n`);
}

/** The head of a group of lines. */
export function printHead(head: string): void {
    process.stdout.write(`\n${head}\n`);
}
