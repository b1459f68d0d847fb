// Begins a map: asks for a template and opens its text, not saved yet.

import { type QuickPickItem, window, workspace } from 'vscode';
import { ALL_TEMPLATES } from '../templates/all-templates.ts';
import type { MapTemplate } from '../templates/map-template.ts';
import type { Command } from './command.ts';

export const newMap: Command = {
    id: 'jobValueMap.newMap',
    async run() {
        const choice = await window.showQuickPick(ALL_TEMPLATES.map(toItem), {
            title: 'New Job-Value Map',
            placeHolder: 'How finely should the map divide the job?',
            matchOnDetail: true,
        });
        if (!choice) return;
        const document = await workspace.openTextDocument({ language: 'jvm', content: choice.template.text });
        await window.showTextDocument(document);
    },
};

function toItem(template: MapTemplate): QuickPickItem & { readonly template: MapTemplate } {
    return { label: template.label, detail: template.description, template };
}
