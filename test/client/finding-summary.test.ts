// The words for how many findings there are.

import { expect, test } from 'vitest';
import { countFindings, summarizeFindings } from '../../client/finding-summary.ts';

test.each([
    ['No findings', []],
    ['1 error', [0]],
    ['2 errors, 1 warning', [0, 1, 0]],
    ['2 information, 3 hints', [3, 2, 3, 2, 3]],
])('“%s”', (words, severities) => {
    expect(summarizeFindings(countFindings(severities))).toBe(words);
});
