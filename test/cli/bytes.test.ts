// Whatever the bytes of a file are: what is printed is readable and safe, JSON is JSON, a picture is XML, or the reason
// is told why not.

import { describe, expect, test } from 'vitest';
import { readXml } from '../diagram/read-xml.ts';
import { HARD_TEXTS } from '../support/hard-texts.ts';
import { SKETCHY } from '../support/sketch.ts';
import { run } from './fake-world.ts';

interface JsonFinding {
    readonly code: string;
    readonly range: { readonly start: object };
}

// As bytes of UTF-8 there are no halves of pairs: who writes them writes the sign for what cannot be read.
describe.each(HARD_TEXTS.filter(({ text }) => !/[\ud800-\udfff]/u.test(text)))('a file with $what', (hard) => {
    const files = { 'a.jvm': hard.text };

    test('is checked, with its findings at their places', async () => {
        const { stdout, stderr } = await run(`check --format json a.jvm ${SKETCHED}`, { files });
        const findings = JSON.parse(stdout) as JsonFinding[];
        expect([findings.map(({ code }) => code), stderr]).toEqual([hard.codes, '']);
        expect(findings.find(({ code }) => code === 'orphan')?.range.start).toEqual(hard.lost);
    });

    test('is told of in lines that no terminal can take amiss', async () => {
        const { stdout } = await run('check --no-color a.jvm', { files });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
        expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(stdout).toContain(`a.jvm:${hard.lost.line + 1}:${hard.lost.character + 1}`);
    });

    test('is drawn as well-formed XML', async () => {
        const { exitCode, stdout } = await run('render a.jvm -o -', { files });
        expect([exitCode, readXml(stdout).tag]).toEqual([0, 'svg']);
    });
});

/** What these maps leave out is not what they are about. */
const SKETCHED = [...SKETCHY].map((code) => `--rule ${code}=off`).join(' ');

const MAP = `layer user {\n    component a for all\n}\n`;

/** The bytes of a text with a mark before it or not, low byte first or not. */
function writeUtf16(text: string, mark: string, lowFirst = true): Uint8Array {
    const bytes = Buffer.from(mark + text, 'utf16le');
    return lowFirst ? bytes : bytes.swap16();
}

describe('what is no text of UTF-8 is told, and neither checked nor drawn', () => {
    const utf16 = 'it is UTF-16; save it as UTF-8';
    const other = 'it is no UTF-8 text';

    test.each([
        ['UTF-16', writeUtf16(MAP, '\ufeff'), utf16],
        ['UTF-16 with the high byte first', writeUtf16(MAP, '\ufeff', false), utf16],
        ['UTF-16 without a mark', writeUtf16(MAP, ''), utf16],
        ['UTF-16 without a mark and with the high byte first', writeUtf16(MAP, '', false), utf16],
        ['an older encoding', Buffer.from('layer core "Größe"', 'latin1'), other],
        ['half of a character', Uint8Array.of(0xe2, 0x82), other],
        ['half of a pair', Uint8Array.of(0xed, 0xa0, 0xbd), other],
        ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), other],
        ['bytes of all kinds', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256), other],
    ])('for %s', async (_what, bytes, reason) => {
        const files = { 'a.jvm': bytes };
        const message = `jvmap: a.jvm: cannot be read: ${reason}\n`;
        const checked = await run('check --format json a.jvm', { files });
        expect([checked.exitCode, checked.stdout, checked.stderr]).toEqual([2, '[]\n', message]);
        const drawn = await run('render a.jvm -o a.svg', { files });
        expect([drawn.exitCode, drawn.stdout, drawn.stderr, drawn.written.size]).toEqual([2, '', message, 0]);
    });
});

describe('what is a text of UTF-8 is checked, however strange it is', () => {
    test.each([
        ['nothing at all', '', ['no-user-layer']],
        ['nothing but a mark', '\ufeff', ['no-user-layer']],
        ['blanks', ' \t\r\n', ['no-user-layer']],
        ['a hundred zero bytes', '\0'.repeat(100), ['no-user-layer', 'syntax-error']],
        ['a zero byte among letters', `${MAP}// \0`, []],
    ])('such as %s', async (_what, text, codes) => {
        const { stdout, stderr } = await run(`check --format json a.jvm ${SKETCHED}`, { files: { 'a.jvm': text } });
        expect([(JSON.parse(stdout) as JsonFinding[]).map(({ code }) => code), stderr]).toEqual([codes, '']);
    });
});

describe('very long names and titles', () => {
    const long = 'x'.repeat(10_000);
    const map = `layer user "${long}" { component ${long} "${long}" for all needs ${long}y }
layer core { component b "${long}" needs ${long} }`;

    test('leave lines that can be read', async () => {
        const { stdout } = await run(`check - ${SKETCHED}`, { stdin: map });
        expect(stdout.split('\n').filter((line) => line.length > 400)).toEqual([]);
        expect(stdout).toMatch(/\n2 errors, 1 warning in 1 map\.\n$/u);
    });

    test('are drawn', async () => {
        expect(readXml((await run('render - -o -', { stdin: map })).stdout).tag).toBe('svg');
    });
});

test('the command line has no limit of size', async () => {
    const description = 'It tells a long story. '.repeat(400);
    const component = (index: number) => `    component c${index} for all { description "${description}" }\n`;
    const map = `layer user {\n${Array.from({ length: 1_100 }, (_, index) => component(index)).join('')}}\nlayer core { component lost }\n`;
    expect(map.length).toBeGreaterThan(10_000_000);
    const { stdout } = await run(`check --format json - ${SKETCHED}`, { stdin: map });
    expect((JSON.parse(stdout) as JsonFinding[]).map(({ code }) => code)).toEqual(['orphan']);
});
