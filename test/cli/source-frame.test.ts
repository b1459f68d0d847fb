// Lines as they are framed: the underline lies under the place, whatever is in the line.

import { expect, test } from 'vitest';
import { frameSource } from '../../cli/source-frame.ts';

function frame(line: string, start: number, end: number, columns = 60): string[] {
    const range = { start: { line: 0, character: start }, end: { line: 0, character: end } };
    const { line: shown, underline } = frameSource(line, range, columns);
    return [shown, underline];
}

test.each([
    ['a plain word', 'layer core', 6, 10, 'layer core', '      ^^^^'],
    ['a place without length', 'layer core', 6, 6, 'layer core', '      ^'],
    ['the end of the line', 'layer', 5, 5, 'layer', '     ^'],
    ['an empty line', '', 0, 0, '', '^'],
    ['a place beyond the line', 'layer', 9, 12, 'layer', '     ^'],
    ['tabs before it', '\t\tneeds x', 8, 9, '        needs x', '              ^'],
    ['a tab inside it', 'a\tb', 0, 3, 'a    b', '^^^^^^'],
    ['wide characters before it', '準備 x', 3, 4, '準備 x', '     ^'],
    ['wide characters inside it', 'a 準備 b', 2, 4, 'a 準備 b', '  ^^^^'],
    ['letters with marks before it', 'cafe\u0301 x', 6, 7, 'cafe\u0301 x', '     ^'],
    ['a family of one picture', '👩‍👩‍👧 x', 9, 10, '👩‍👩‍👧 x', '   ^'],
    ['half of a picture', '👍 x', 1, 2, '👍 x', '^^'],
    ['control characters', '\u001b[2J x', 5, 6, '\ufffd[2J x', '     ^'],
])('%s', (_what, line, start, end, shown, underline) => {
    expect(frame(line, start, end)).toEqual([shown, underline]);
});

test('a range that goes on is underlined to the end of its line', () => {
    const range = { start: { line: 3, character: 6 }, end: { line: 5, character: 1 } };
    expect(frameSource('layer core {', range, 60).underline).toBe('      ^^^^^^');
});

test.each([
    ['at its start', 0, 3, 'abcdefghijklmnopqr…', '^^^'],
    ['in its middle', 50, 52, '…pqrstuvwxyzabcdefg…', '          ^^'],
    ['at its end', 100, 104, '…ijklmnopqrstuvwxyz', '               ^^^^'],
    ['all over it', 0, 104, 'abcdefghijklmnopqr…', '^^^^^^^^^^^^^^^^^^^'],
])('a long line is cut around a place %s', (_where, start, end, shown, underline) => {
    expect(frame('abcdefghijklmnopqrstuvwxyz'.repeat(4), start, end, 20)).toEqual([shown, underline]);
});

test('a line of a million characters is framed at once', () => {
    const [shown, underline] = frame('x'.repeat(1_000_000), 500_000, 500_003);
    expect(shown?.length).toBeLessThanOrEqual(60);
    expect(underline?.trim()).toBe('^^^');
});
