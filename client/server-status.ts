// The status of the language, in the status bar beside a map: what the server does, and how many findings there are.

import {
    Disposable,
    type LanguageStatusItem,
    LanguageStatusSeverity,
    languages,
    type TextDocument,
    window,
} from 'vscode';
import { countFindings, summarizeFindings } from './finding-summary.ts';
import type { LanguageServer } from './language-server.ts';

export function showServerStatus(server: LanguageServer): Disposable {
    const item = languages.createLanguageStatusItem('jobValueMap.status', { language: 'jvm' });
    item.name = 'Job-Value Map';
    const update = () => describe(item, server, window.activeTextEditor?.document);
    update();
    return Disposable.from(
        item,
        server.onStateChange(update),
        window.onDidChangeActiveTextEditor(update),
        languages.onDidChangeDiagnostics(update),
    );
}

function describe(item: LanguageStatusItem, server: LanguageServer, document: TextDocument | undefined): void {
    item.busy = server.state === 'starting';
    item.severity = server.state === 'stopped' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.command = { command: 'jobValueMap.restartServer', title: 'Restart server' };
    if (server.state === 'running') {
        item.text = document ? summarizeFindings(findingsOf(document)) : 'Job-Value Map';
        item.detail = 'Job-Value Map: findings in this map';
    } else {
        item.text = server.state === 'starting' ? 'Starting the language server' : 'The language server does not run';
        item.detail = 'Without it a map is neither checked nor drawn';
    }
}

function findingsOf(document: TextDocument) {
    return countFindings(languages.getDiagnostics(document.uri).map((diagnostic) => diagnostic.severity));
}
