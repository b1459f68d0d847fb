// When an editor is told which findings: while a map is typed, for maps that are only on the disk, as settings change,
// and when something breaks.

import { describe, expect, test } from 'vitest';
import type { Rule } from '../../language/index.ts';
import { type MapAnswer, READ_MAP } from '../../protocol/map-messages.ts';
import { SKETCH } from '../support/sketch.ts';
import { serveInProcess } from './serve-in-process.ts';

const FOLDER = 'file:///maps';
const ONE = 'file:///maps/one.jvm';
const TWO = 'file:///maps/sub/two.jvm';

const FINE = `layer user "User" { component all-in-one "All in one" for all needs store }
layer core "Core" { component store "Store" } ${SKETCH}`;
const ORPHAN = FINE.replace(' needs store', '');
const BROKEN = FINE.replace('needs store', 'needs stroe');

const DELETED = 3;
const CHANGED = 2;
const CREATED = 1;

describe('while a map is typed', () => {
    test('findings appear with the edit that causes them, and vanish with its repair', async () => {
        const editor = await serveInProcess();
        editor.open(ONE, FINE);
        await editor.expectCodes(ONE, []);
        const needs = FINE.indexOf(' needs store');
        const range = {
            start: { line: 0, character: needs },
            end: { line: 0, character: needs + ' needs store'.length },
        };
        editor.tell('textDocument/didChange', {
            textDocument: { uri: ONE, version: 2 },
            contentChanges: [{ range, text: '' }],
        });
        await editor.expectCodes(ONE, ['orphan']);
        editor.retype(ONE, 3, FINE);
        await editor.expectCodes(ONE, []);
        await editor.expectChange(ONE, 3);
        expect(editor.changes).toEqual([1, 2, 3].map((version) => ({ uri: ONE, version })));
    });

    test('a finding carries its code, the page of its rule, its place and what it is about', async () => {
        const editor = await serveInProcess();
        editor.open(ONE, `${FINE}component store "Other" in core\n`);
        await editor.expectCodes(ONE, ['duplicate-name']);
        expect(editor.diagnostics.get(ONE)).toEqual([
            {
                code: 'duplicate-name',
                codeDescription: { href: expect.stringMatching(/^https:.*\/docs\/rules\/duplicate-name\.md$/u) },
                data: { subject: 'store' },
                message: expect.stringContaining('‘store’'),
                range: { start: { line: 2, character: 10 }, end: { line: 2, character: 15 } },
                relatedInformation: [
                    {
                        location: {
                            uri: ONE,
                            range: { start: { line: 1, character: 30 }, end: { line: 1, character: 35 } },
                        },
                        message: expect.any(String),
                    },
                ],
                severity: 1,
                source: 'job-value-map',
            },
        ]);
    });

    test('edits that arrive together are checked once, and the last one counts', async () => {
        const editor = await serveInProcess();
        editor.open(ONE, FINE);
        await editor.expectCodes(ONE, []);
        for (let version = 2; version <= 40; version += 1) editor.retype(ONE, version, version < 40 ? BROKEN : ORPHAN);
        await editor.expectCodes(ONE, ['orphan']);
        await editor.expectChange(ONE, 40);
        expect(editor.changes.length).toBeLessThan(20);
    });

    test('one map does not touch the findings of another', async () => {
        const editor = await serveInProcess();
        editor.open(ONE, ORPHAN);
        editor.open(TWO, FINE);
        await editor.expectCodes(ONE, ['orphan']);
        await editor.expectCodes(TWO, []);
        editor.retype(TWO, 2, BROKEN);
        await editor.expectCodes(TWO, ['unknown-reference', 'orphan']);
        await editor.expectCodes(ONE, ['orphan']);
    });
});

describe('maps that nobody has opened', () => {
    test('are checked when the server starts, those in folders of packages left out', async () => {
        const disk = new Map([
            [ONE, FINE],
            [TWO, ORPHAN],
            ['file:///maps/node_modules/a/b.jvm', BROKEN],
            ['file:///maps/.git/b.jvm', BROKEN],
        ]);
        const editor = await serveInProcess({ folders: [FOLDER], disk });
        await editor.expectCodes(ONE, []);
        await editor.expectCodes(TWO, ['orphan']);
        expect([...editor.diagnostics.keys()]).toEqual([ONE, TWO]);
    });

    test('are checked anew when they change on the disk, and forgotten when they are deleted', async () => {
        const disk = new Map([[ONE, FINE]]);
        const editor = await serveInProcess({ folders: [FOLDER], disk });
        await editor.expectCodes(ONE, []);
        disk.set(ONE, ORPHAN);
        editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: ONE, type: CHANGED }] });
        await editor.expectCodes(ONE, ['orphan']);
        disk.set(TWO, BROKEN);
        editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: TWO, type: CREATED }] });
        await editor.expectCodes(TWO, ['unknown-reference', 'orphan']);
        editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: ONE, type: DELETED }] });
        await editor.expectCodes(ONE, []);
        await editor.expectChange(ONE, 0);
    });

    test('are forgotten when the folder that holds them is deleted', async () => {
        const disk = new Map([
            [ONE, ORPHAN],
            [TWO, ORPHAN],
        ]);
        const editor = await serveInProcess({ folders: [FOLDER], disk });
        await editor.expectCodes(TWO, ['orphan']);
        editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///maps/sub', type: DELETED }] });
        await editor.expectCodes(TWO, []);
        await editor.expectCodes(ONE, ['orphan']);
    });

    test('are found by their things, and answer like open ones', async () => {
        const editor = await serveInProcess({ folders: [FOLDER], disk: new Map([[TWO, ORPHAN]]) });
        await editor.expectCodes(TWO, ['orphan']);
        const symbols = await editor.ask<{ name: string }[]>('workspace/symbol', { query: 'sto' });
        expect(symbols.map(({ name }) => name)).toEqual(['Store']);
        const question = { textDocument: { uri: TWO }, position: { line: 1, character: 31 } };
        const answer = await editor.ask('textDocument/definition', question);
        expect(answer).toEqual([
            { uri: TWO, range: { start: { line: 1, character: 30 }, end: { line: 1, character: 35 } } },
        ]);
    });

    test('come and go with the folders of the workspace', async () => {
        const other = 'file:///other/three.jvm';
        const disk = new Map([
            [ONE, ORPHAN],
            [other, BROKEN],
        ]);
        const editor = await serveInProcess({ folders: [FOLDER], disk });
        await editor.expectCodes(ONE, ['orphan']);
        const event = { added: [{ uri: 'file:///other', name: 'other' }], removed: [{ uri: FOLDER, name: 'maps' }] };
        editor.tell('workspace/didChangeWorkspaceFolders', { event });
        await editor.expectCodes(other, ['unknown-reference', 'orphan']);
        await editor.expectCodes(ONE, []);
    });

    test('may be read by the editor, where the server reaches no files', async () => {
        const editor = await serveInProcess({
            folders: ['vscode-vfs://github/maps'],
            initializationOptions: { offersFiles: true },
            answers: {
                'jobValueMap/findMaps': () => ({ uris: ['vscode-vfs://github/maps/far.jvm'] }),
                'jobValueMap/readFile': () => ({ text: ORPHAN, size: ORPHAN.length }),
            },
        });
        await editor.expectCodes('vscode-vfs://github/maps/far.jvm', ['orphan']);
    });

    test('that cannot be read are told in the log, and the others are checked', async () => {
        const editor = await serveInProcess({
            folders: [FOLDER],
            initializationOptions: { offersFiles: true },
            answers: {
                'jobValueMap/findMaps': () => ({ uris: [ONE, TWO] }),
                'jobValueMap/readFile': ({ uri }: { uri: string }) =>
                    uri === ONE ? { text: null, size: 0, reason: 'It is locked.' } : { text: ORPHAN, size: 100 },
            },
        });
        await editor.expectCodes(TWO, ['orphan']);
        expect(editor.diagnostics.has(ONE)).toBe(false);
        expect(editor.log).toContainEqual({ type: 2, message: `${ONE} is not checked. It is locked.` });
    });
});

describe('a map that is open', () => {
    test('counts as typed, whatever is on the disk, until it is closed', async () => {
        const disk = new Map([[ONE, FINE]]);
        const editor = await serveInProcess({ folders: [FOLDER], disk });
        await editor.expectCodes(ONE, []);
        editor.open(ONE, ORPHAN);
        await editor.expectCodes(ONE, ['orphan']);
        disk.set(ONE, BROKEN);
        editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: ONE, type: CHANGED }] });
        editor.retype(ONE, 2, `${ORPHAN}\n`);
        await editor.until(() => editor.changes.at(-1)?.version === 2);
        await editor.expectCodes(ONE, ['orphan']);
        editor.close(ONE);
        await editor.expectCodes(ONE, ['unknown-reference', 'orphan']);
        await editor.expectChange(ONE, 0);
    });

    test('is forgotten when it is closed and lies on no disk', async () => {
        const editor = await serveInProcess();
        editor.open('untitled:Untitled-1', ORPHAN);
        await editor.expectCodes('untitled:Untitled-1', ['orphan']);
        editor.close('untitled:Untitled-1');
        await editor.expectCodes('untitled:Untitled-1', []);
    });

    test('is the same map however its address is spelled', async () => {
        const disk = new Map([['file:///c%3A/maps/one.jvm', FINE]]);
        const editor = await serveInProcess({ folders: ['file:///c%3A/maps'], disk });
        await editor.expectCodes('file:///c%3A/maps/one.jvm', []);
        editor.open('file:///c:/maps/one.jvm', ORPHAN);
        await editor.expectCodes('file:///c:/maps/one.jvm', ['orphan']);
        editor.close('file:///c:/maps/one.jvm');
        await editor.expectCodes('file:///c:/maps/one.jvm', []);
    });
});

describe('settings', () => {
    test('change how severe a rule is, and the map itself wins over them', async () => {
        let settings: object = { rules: { orphan: 'error' } };
        const editor = await serveInProcess({ settings: () => settings });
        const severities = (uri: string) => editor.diagnostics.get(uri)?.map(({ severity }) => severity);
        editor.open(ONE, ORPHAN);
        editor.open(TWO, `${ORPHAN}rule orphan hint\n`);
        await editor.until(() => editor.diagnostics.size === 2);
        expect([severities(ONE), severities(TWO)]).toEqual([[1], [4]]);
        settings = { rules: { orphan: 'off' } };
        editor.tell('workspace/didChangeConfiguration', { settings: null });
        await editor.expectCodes(ONE, []);
        expect(severities(TWO)).toEqual([4]);
    });

    test('that make no sense are told once and left out', async () => {
        const settings = {
            rules: { orphan: 'loud', 'no-such-rule': 'off', 'syntax-error': 'off', cycle: 'off' },
            maxFileSize: -1,
        };
        const editor = await serveInProcess({ settings: () => settings });
        editor.open(ONE, `${ORPHAN}nonsense\n`);
        await editor.expectCodes(ONE, ['orphan', 'syntax-error']);
        editor.open(TWO, FINE);
        await editor.expectCodes(TWO, []);
        const warnings = editor.log.filter(({ type }) => type === 2).map(({ message }) => message);
        expect(warnings).toEqual([
            'The setting jobValueMap.rules is left out for ‘orphan’: ‘loud’ is none of off, error, warning, information, hint.',
            'The setting jobValueMap.rules is left out for ‘no-such-rule’: no rule has this code.',
            'The setting jobValueMap.rules is left out for ‘syntax-error’: problems of the language itself cannot be changed.',
            'The setting jobValueMap.maxFileSize is left out: it must be a number of bytes above 0.',
        ]);
    });

    test('that come late count from then on; until then the defaults do', async () => {
        let answer: (settings: unknown) => void = () => {};
        const editor = await serveInProcess({
            answers: {
                'workspace/configuration': () =>
                    new Promise((resolve) => {
                        answer = (settings) => resolve([settings]);
                    }),
            },
        });
        editor.open(ONE, ORPHAN);
        await editor.expectCodes(ONE, ['orphan']);
        answer({ rules: { orphan: 'off' } });
        await editor.expectCodes(ONE, []);
    });

    test('may be sent along by editors that cannot be asked', async () => {
        const editor = await serveInProcess({ capabilities: {} });
        editor.open(ONE, ORPHAN);
        await editor.expectCodes(ONE, ['orphan']);
        editor.tell('workspace/didChangeConfiguration', { settings: { jobValueMap: { rules: { orphan: 'off' } } } });
        await editor.expectCodes(ONE, []);
    });

    test('keep maps from being read that are too large, typed or on the disk', async () => {
        let maxFileSize = 1000;
        const large = `${ORPHAN}// ${'ü'.repeat(500)}\n`;
        const disk = new Map([[TWO, large]]);
        const editor = await serveInProcess({ folders: [FOLDER], disk, settings: () => ({ maxFileSize }) });
        editor.open(ONE, ORPHAN);
        await editor.expectCodes(ONE, ['orphan']);
        await editor.expectCodes(TWO, ['file-too-large']);
        editor.retype(ONE, 2, large);
        await editor.expectCodes(ONE, ['file-too-large']);
        const { map, reason, findings } = await editor.ask<MapAnswer>(READ_MAP, { uri: ONE });
        expect(map).toBeNull();
        expect(reason).toBe(
            'This map has 1,172 bytes; past 1,000 bytes it is not checked and not drawn while you type.',
        );
        expect(findings.map(({ code }) => code)).toEqual(['file-too-large']);
        maxFileSize = 2000;
        editor.tell('workspace/didChangeConfiguration', { settings: null });
        await editor.expectCodes(ONE, ['orphan']);
        await editor.expectCodes(TWO, ['orphan']);
    });
});

describe('a rule that fails', () => {
    const rule = (code: Rule['code'], check: Rule['check']): Rule => ({
        code,
        severity: 'warning',
        why: '',
        advice: '',
        check,
    });
    const failing = rule('cycle', () => {
        throw new Error('It fell over.');
    });
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const sound = rule('orphan', () => [{ subject: 'x', message: 'Found.', range, related: [], about: [] }]);

    test('is one entry in the log, and the others go on', async () => {
        const editor = await serveInProcess({ rules: [failing, sound] });
        editor.open(ONE, FINE);
        await editor.expectCodes(ONE, ['orphan']);
        editor.retype(ONE, 2, `${FINE}nonsense\n`);
        await editor.expectCodes(ONE, ['orphan', 'syntax-error']);
        const errors = editor.log.filter(({ type }) => type === 1).map(({ message }) => message);
        expect(errors).toHaveLength(1);
        expect(errors[0]).toMatch(
            /^The rule ‘cycle’ failed on file:\/\/\/maps\/one\.jvm, .*\nError: It fell over\.\n/u,
        );
    });
});

describe('who shows a map', () => {
    test('gets its model and the findings that the editor shows', async () => {
        const editor = await serveInProcess({ settings: () => ({ rules: { orphan: 'hint' } }) });
        editor.open(ONE, ORPHAN);
        const answer = await editor.ask<MapAnswer>(READ_MAP, { uri: ONE });
        expect(answer.version).toBe(1);
        expect(answer.map?.components.map(({ name }) => name)).toEqual(['all-in-one', 'store']);
        expect(answer.findings.map(({ code, severity }) => [code, severity])).toEqual([['orphan', 'hint']]);
    });

    test('gets the newest text, even if nobody has checked it yet', async () => {
        const editor = await serveInProcess();
        editor.open(ONE, FINE);
        editor.retype(ONE, 2, ORPHAN);
        const answer = await editor.ask<MapAnswer>(READ_MAP, { uri: ONE });
        expect([answer.version, answer.findings.map(({ code }) => code)]).toEqual([2, ['orphan']]);
    });

    test('gets a map that is only on the disk, outside of the workspace too', async () => {
        const editor = await serveInProcess({ disk: new Map([['file:///far/away.jvm', FINE]]) });
        const answer = await editor.ask<MapAnswer>(READ_MAP, { uri: 'file:///far/away.jvm' });
        expect([answer.version, answer.map?.components.length]).toEqual([0, 2]);
    });

    test('gets a reason instead of a map that cannot be', async () => {
        const editor = await serveInProcess();
        const missing = await editor.ask<MapAnswer>(READ_MAP, { uri: 'file:///no/where.jvm' });
        expect([missing.map, missing.reason]).toEqual([null, 'There is no such file.']);
        editor.open(ONE, '\u0000\u0001 ??? \u{10FFFF}\n((((\n');
        const unreadable = await editor.ask<MapAnswer>(READ_MAP, { uri: ONE });
        expect(unreadable.map).toBeNull();
        expect(unreadable.reason).toMatch(/^Nothing in this text can be read/u);
        expect(unreadable.findings.length).toBeGreaterThan(0);
    });
});
