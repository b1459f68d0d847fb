// How the tests of the suite say what they expect. It runs in Node and in a browser alike, so it brings its own few lines.

const PATIENCE = 10_000;

/** Compares plain data by what it would be as JSON. */
export function expectSame(actual: unknown, expected: unknown): void {
    const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value, null, 4));
    if (found !== wanted) throw new Error(`Expected:\n${wanted}\nFound:\n${found}`);
}

/** The window needs a moment for whatever it is asked: looks again until it is as expected, or has had its time. */
export async function expectSoon<T>(look: () => T | PromiseLike<T>, expected: Awaited<T>): Promise<void> {
    const end = Date.now() + PATIENCE;
    for (;;) {
        try {
            return expectSame(await look(), expected);
        } catch (error) {
            if (Date.now() > end) throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}
