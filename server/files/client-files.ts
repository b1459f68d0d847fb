// Maps reached through the editor, which knows file systems that a server cannot reach. The editor's side of it stands
// in `client/server-files.ts`.

import { FIND_MAPS, type FileAnswer, type MapFiles as FoundMaps, READ_FILE } from '../../protocol/file-messages.ts';
import type { Editor } from '../editor.ts';
import type { MapFiles } from './map-files.ts';

export function askEditorForFiles(editor: Editor): MapFiles {
    return {
        find: async () => {
            try {
                return (await editor.ask<FoundMaps>(FIND_MAPS)).uris;
            } catch (error) {
                editor.log.error('The editor could not list the maps of the workspace.', error);
                return [];
            }
        },
        read: async (uri) => {
            try {
                return await editor.ask<FileAnswer>(READ_FILE, { uri });
            } catch (error) {
                return { text: null, size: 0, reason: `The editor could not read it: ${String(error)}` };
            }
        },
    };
}
