// Code lenses: a line above each step and each component that says how much depends on it. They can be switched off.

import type { CodeLens, CodeLensParams, Command } from 'vscode-languageserver';
import { SHOW_FINDINGS, SHOW_PLACES, type ShowPlacesArguments } from '../../protocol/lens-commands.ts';
import { type LensFact, listLensFacts } from '../telling/lens-facts.ts';
import type { Feature } from './feature.ts';

export const codeLens: Feature<CodeLensParams, Promise<CodeLens[] | null>> = {
    method: 'textDocument/codeLens',
    capabilities: { codeLensProvider: {} },
    async answer({ textDocument: { uri } }, { maps, settings, judge, client }) {
        const known = await settings.load(uri);
        const map = maps.find(uri);
        if (!map || !known.codeLens) return null;
        const reading = map.read();
        const facts = listLensFacts(reading.graph, judge(reading, known));
        return facts.map((fact) => ({ range: fact.range, command: writeCommand(fact, map.uri, client.showsPlaces) }));
    },
};

/** A text that leads nowhere in editors that do not know our commands. */
function writeCommand({ text: title, about, range }: LensFact, uri: string, leads: boolean): Command {
    if (!leads) return { title, command: '' };
    if (about === 'findings') return { title, command: SHOW_FINDINGS };
    const place: ShowPlacesArguments = [uri, range.start];
    return { title, command: SHOW_PLACES, arguments: [...place] };
}
