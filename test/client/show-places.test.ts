// Where a click on a line above a name leads: to what the editor itself shows for its references.

import { expect, test, vi } from 'vitest';
import { SHOW_PLACES } from '../../protocol/lens-commands.ts';

const { registered, executed } = vi.hoisted(() => ({
    registered: new Map<string, (...args: unknown[]) => Promise<void>>(),
    executed: [] as unknown[][],
}));

vi.mock('vscode', () => ({
    commands: {
        registerCommand: (id: string, run: (...args: unknown[]) => Promise<void>) => registered.set(id, run),
        executeCommand: async (...args: unknown[]) => {
            executed.push(args);
            return ['a place', 'another'];
        },
    },
    Uri: { parse: (uri: string, strict: boolean) => ({ uri, strict }) },
    Position: class {
        readonly at: readonly number[];
        constructor(...at: number[]) {
            this.at = at;
        }
    },
}));

test('the places of the name are asked for and shown', async () => {
    const { registerShowPlaces } = await import('../../client/commands/show-places.ts');
    registerShowPlaces();
    await registered.get(SHOW_PLACES)?.('file:///a.jvm', { line: 3, character: 7 });
    const place = [{ uri: 'file:///a.jvm', strict: true }, { at: [3, 7] }];
    expect(executed).toEqual([
        ['vscode.executeReferenceProvider', ...place],
        ['editor.action.showReferences', ...place, ['a place', 'another']],
    ]);
});
