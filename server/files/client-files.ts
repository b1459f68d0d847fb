// Maps reached through the editor, which knows file systems that a server cannot reach. The editor's side of it stands
// in `client/server-files.ts`.

import type { Connection } from 'vscode-languageserver';
import { FIND_MAPS, type FileAnswer, type MapFiles as FoundMaps, READ_FILE } from '../../protocol/file-messages.ts';
import { reportCrash } from '../report-crash.ts';
import type { MapFiles } from './map-files.ts';

export function askEditorForFiles(connection: Connection): MapFiles {
    return {
        find: async () => {
            try {
                return (await connection.sendRequest<FoundMaps>(FIND_MAPS)).uris;
            } catch (error) {
                reportCrash(connection.console, 'The editor could not list the maps of the workspace.', error);
                return [];
            }
        },
        read: async (uri) => {
            try {
                return await connection.sendRequest<FileAnswer>(READ_FILE, { uri });
            } catch (error) {
                return { text: null, size: 0, reason: `The editor could not read it: ${String(error)}` };
            }
        },
    };
}
