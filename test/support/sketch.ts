// Maps of a line or two are sketches: what they leave out is not what the tests that use them are about.

/** The rules that speak of nearly every sketch. */
export const SKETCHY: ReadonlySet<string> = new Set(['no-job', 'empty-layer', 'narrow-core']);

/** Ends a map of a test, and keeps from it the findings about whatever it does not say. */
export const SKETCH = `${[...SKETCHY].map((code) => `rule ${code} off`).join(' ')}\n`;
