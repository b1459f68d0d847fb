// Which fixes an editor is offered for the findings of a map, and how they are written in its protocol.

import {
    type CodeAction,
    CodeActionKind,
    type Command,
    type Diagnostic,
    type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
    ALLOWANCES,
    applyChanges,
    type Finding,
    type Fix,
    findFixes,
    joinRemedies,
    type Remedy,
    type TextChange,
    type Trials,
} from '../../language/index.ts';
import { SELECT, type SelectArguments } from '../../protocol/select-command.ts';
import type { ClientAbilities } from '../client-abilities.ts';
import { writeEdits } from '../features/formatting.ts';
import type { ServedMap } from '../maps/open-maps.ts';
import { isSamePosition } from '../maps/positions.ts';
import type { Reading } from '../maps/reading.ts';
import { toDiagnostic } from '../maps/to-diagnostic.ts';

/** What `editor.codeActionsOnSave` may name. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.jvm`;

/** Where an editor asks for a whole file, nobody reads what is offered for each of thousands of findings. */
const MOST_FINDINGS = 200;

/** So many characters are read to try the fixes of one question: a text of the usual size hundreds of times. */
const MOST_TRIED = 2_000_000;

/** One version of a map with what is found in it, for one editor. */
export interface CheckedMap {
    readonly map: ServedMap;
    readonly reading: Reading;
    readonly findings: readonly Finding[];
    readonly client: ClientAbilities;
}

/** What is changed, and what it is called. */
type Change = Pick<Fix, 'title' | 'changes' | 'select'>;

/**
 * The fixes of some findings; behind them, for each kind that has a clear fix among them, all fixes of that kind in the
 * map. `shown` are the findings as the editor shows them; where it says which, the others are left out.
 */
export function offerQuickFixes(
    checked: CheckedMap,
    findings: readonly Finding[],
    shown: readonly Diagnostic[] = [],
): CodeAction[] {
    const asked = findings.slice(0, MOST_FINDINGS).filter((finding) => shown.length === 0 || findShown(finding, shown));
    const remedies = findRemedies(checked, asked);
    const isAllowance = ({ fix }: Remedy) => fix.kind === ALLOWANCES;
    const offer = (remedy: Remedy) => {
        const action = writeAction(checked, remedy, shown);
        return { ...action, isPreferred: remedy.fix.isPreferred };
    };
    return [
        ...remedies.filter((remedy) => !isAllowance(remedy)).map(offer),
        ...offerKinds(checked, remedies, shown),
        ...remedies.filter(isAllowance).map(offer),
    ];
}

/** Everything in the map that has one clear fix. */
export function offerFixAll(checked: CheckedMap): CodeAction[] {
    const changes = joinRemedies(findClearRemedies(checked, checked.findings), checked.reading.tree);
    if (changes.length === 0) return [];
    return [{ title: 'Fix everything that has one clear fix', kind: FIX_ALL, edit: writeEdit(checked, changes) }];
}

function offerKinds(checked: CheckedMap, remedies: readonly Remedy[], shown: readonly Diagnostic[]): CodeAction[] {
    const kinds = new Map(
        remedies.flatMap((remedy) => {
            const { isPreferred, kind } = remedy.fix;
            return isPreferred && kind !== undefined ? [[kind, remedy] as const] : [];
        }),
    );
    return [...kinds].flatMap(([kind, { findings: examples }]) => {
        const codes = new Set(examples.map(({ code }) => code));
        const alike = checked.findings.filter(({ code }) => codes.has(code));
        const clear = findClearRemedies(checked, alike).filter(({ fix }) => fix.kind === kind);
        if (clear.length < 2) return [];
        const fix = { title: `Fix all: ${kind}`, changes: joinRemedies(clear, checked.reading.tree) };
        return [writeAction(checked, { fix, findings: clear.flatMap((each) => each.findings) }, shown)];
    });
}

/** Those that may be made together without a look at each. */
function findClearRemedies(checked: CheckedMap, findings: readonly Finding[]): Remedy[] {
    return findRemedies(checked, findings).filter(({ fix }) => fix.isPreferred && fix.kind !== undefined);
}

/** Several findings may have one and the same fix. */
function findRemedies({ reading, client }: CheckedMap, findings: readonly Finding[]): Remedy[] {
    const remedies = new Map<string, Remedy>();
    const trials: Trials = { left: MOST_TRIED };
    for (const finding of findings) {
        for (const fix of findFixes(finding, reading.tree, reading.map, trials)) {
            // What only moves the cursor is nothing to an editor that cannot be told to.
            if (fix.changes.length === 0 && !client.selects) continue;
            const key = JSON.stringify([fix.title, fix.changes]);
            remedies.set(key, { fix, findings: [...(remedies.get(key)?.findings ?? []), finding] });
        }
    }
    return [...remedies.values()];
}

function writeAction(
    checked: CheckedMap,
    { fix, findings }: { readonly fix: Change; readonly findings: readonly Finding[] },
    shown: readonly Diagnostic[],
): CodeAction {
    const command = writeSelection(checked, fix);
    return {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: findings.map((finding) => findShown(finding, shown) ?? toDiagnostic(finding, checked.map.uri)),
        ...(fix.changes.length > 0 && { edit: writeEdit(checked, fix.changes) }),
        ...(command && { command }),
    };
}

/** Lets the editor select what is to be filled in, in the text as it is once the fix is made. */
function writeSelection({ map, reading, client }: CheckedMap, { changes, select }: Change): Command | undefined {
    if (!select || !client.selects) return undefined;
    const after = TextDocument.create(map.uri, 'jvm', 0, applyChanges(reading.text, changes));
    const range = { start: after.positionAt(select.start), end: after.positionAt(select.end) };
    const args: SelectArguments = [map.uri, range];
    return { title: 'Fill in', command: SELECT, arguments: [...args] };
}

function findShown({ code, range, message }: Finding, shown: readonly Diagnostic[]): Diagnostic | undefined {
    return shown.find((each) => {
        return each.code === code && each.message === message && isSamePosition(each.range.start, range.start);
    });
}

/** With the version of the text where the editor can take it, so that no later text is changed by mistake. */
function writeEdit({ map, reading, client }: CheckedMap, changes: readonly TextChange[]): WorkspaceEdit {
    const edits = writeEdits(changes, reading);
    if (!client.documentChanges) return { changes: { [map.uri]: edits } };
    return { documentChanges: [{ textDocument: { uri: map.uri, version: map.isOpen ? map.version : null }, edits }] };
}
