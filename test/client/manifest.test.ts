// The manifest of the extension against the code that it speaks of: commands, settings, templates, files.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { ALL_COMMANDS } from '../../client/commands/all-commands.ts';
import { RULE_CODES, SEVERITIES } from '../../language/index.ts';
import { DEFAULT_SETTINGS, SETTINGS_SECTION } from '../../protocol/settings.ts';
import { LEGEND } from '../../server/telling/paint-names.ts';

// The commands are listed here and never run, so nothing of the editor is needed.
vi.mock('vscode', () => ({}));

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const { commands, menus, keybindings, configuration, languages, grammars } = manifest.contributes;
const ids: string[] = commands.map(({ command }: { command: string }) => command);

describe('the manifest', () => {
    test('offers exactly the commands that exist', () => {
        expect([...ids].sort()).toEqual(ALL_COMMANDS.map(({ id }) => id).sort());
    });

    test('speaks in menus and keys of commands that it offers', () => {
        const used = [...Object.values<{ command: string; alt?: string }[]>(menus).flat(), ...keybindings];
        for (const { command, alt } of used) {
            expect(ids).toContain(command);
            if (alt) expect(ids).toContain(alt);
        }
    });

    test('names every rule in the setting for rules', () => {
        const rules = configuration.properties[`${SETTINGS_SECTION}.rules`];
        expect(rules.propertyNames.enum).toEqual([...RULE_CODES]);
        expect([...rules.additionalProperties.enum].sort()).toEqual([...SEVERITIES, 'off'].sort());
        expect(rules.default).toEqual(DEFAULT_SETTINGS.rules);
    });

    test('has the default of the file size that the server has', () => {
        expect(configuration.properties[`${SETTINGS_SECTION}.maxFileSize`].default).toBe(DEFAULT_SETTINGS.maxFileSize);
    });

    test('shows lines above steps and components unless they are switched off, as the server does', () => {
        expect(configuration.properties[`${SETTINGS_SECTION}.codeLens.enabled`].default).toBe(
            DEFAULT_SETTINGS.codeLens.enabled,
        );
    });

    test('describes and paints each type and modifier of the names', () => {
        const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
        const idsOf = (described: readonly { id: string }[]) => described.map(({ id }) => id);
        expect(idsOf(semanticTokenTypes)).toEqual(LEGEND.tokenTypes);
        // Editors know `declaration` themselves.
        expect(['declaration', ...idsOf(semanticTokenModifiers)]).toEqual(LEGEND.tokenModifiers);
        const [{ language, scopes }] = semanticTokenScopes;
        expect(language).toBe('jvm');
        const states = ['planned', 'building', 'retiring'].map((state) => `*.${state}`);
        expect(Object.keys(scopes)).toEqual([...LEGEND.tokenTypes, ...states]);
    });

    test('lets maps be formatted by itself, whatever formats other files', () => {
        const { publisher, name } = manifest;
        const defaults = manifest.contributes.configurationDefaults['[jvm]'];
        expect(defaults['editor.defaultFormatter']).toBe(`${publisher}.${name}`);
    });

    test('is activated by maps and by their previews alone', () => {
        expect(manifest.activationEvents).toEqual(['onLanguage:jvm', 'onWebviewPanel:jobValueMap.preview']);
    });

    test('works where the workspace is not trusted or not on a disk', () => {
        expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    });

    test('points to icons, grammar and configuration that exist', () => {
        const icons = [...commands, ...languages].flatMap(({ icon }) =>
            typeof icon === 'object' ? Object.values(icon) : [],
        );
        const files = [
            manifest.icon,
            ...icons,
            ...grammars.map(({ path }: { path: string }) => path),
            languages[0].configuration,
        ];
        expect(files).toHaveLength(9);
        for (const file of files) expect(existsSync(new URL(file, root)), file).toBe(true);
    });
});
