// Maps of a line or two are sketches: what they leave out is not what the tests that use them are about.

/** Ends a map of a test, and keeps from it the findings about whatever it does not say. */
export const SKETCH = 'rule no-job off rule empty-layer off rule narrow-core off\n';
