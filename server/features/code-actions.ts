// Code actions: quick fixes for what is found at a place, and everything at once that has one clear fix.

import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { type CheckedMap, FIX_ALL, offerFixAll, offerQuickFixes } from '../fixing/offer-fixes.ts';
import { touches } from '../maps/positions.ts';
import type { Feature } from './feature.ts';

export const codeActions: Feature<CodeActionParams, Promise<CodeAction[] | null>> = {
    method: 'textDocument/codeAction',
    capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } },
    async answer({ textDocument, range, context }, { maps, client, judge, settings }) {
        const map = maps.find(textDocument.uri);
        const reading = map?.read();
        if (!map || !reading || reading.tooLarge || !client.codeActions) return null;
        const checked: CheckedMap = { map, reading, client, findings: judge(reading, await settings.load(map.uri)) };
        const here = checked.findings.filter((finding) => touches(finding.range, range));
        return [
            ...(isWanted(CodeActionKind.QuickFix, context.only ?? [''])
                ? offerQuickFixes(checked, here, context.diagnostics)
                : []),
            // It concerns no place, so nobody is offered it who has not asked.
            ...(isWanted(FIX_ALL, context.only ?? []) ? offerFixAll(checked) : []),
        ];
    },
};

/** Kinds have kinds below them: who wants `source` wants `source.fixAll`, too. An empty word is every kind. */
function isWanted(kind: string, wanted: readonly string[]): boolean {
    return wanted.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`));
}
