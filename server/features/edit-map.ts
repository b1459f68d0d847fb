// Answers the picture, in which something was changed: with the changes of the text that say so. A picture of another
// version of the text gets none, because its reader has not seen what stands there now.

import { editMap as writeEdit } from '../../language/index.ts';
import { EDIT_MAP, type EditAnswer, type EditMap } from '../../protocol/edit-messages.ts';
import type { Feature } from './feature.ts';
import { writeEdits } from './formatting.ts';

const STALE =
    'The text has changed since this picture was drawn; nothing was changed. Try again in the picture as it is now.';

export const editMap: Feature<EditMap, EditAnswer> = {
    method: EDIT_MAP,
    capabilities: {},
    answer({ uri, version, edit }, { maps }) {
        const map = maps.find(uri);
        if (!map) return { refusal: 'This map is not known, so nothing was changed. Open its text first.' };
        if (map.version !== version) return { refusal: STALE };
        const reading = map.read();
        if (reading.tooLarge) return { refusal: reading.map.problems[0]?.message ?? STALE };
        const outcome = writeEdit(reading.tree, reading.map, edit);
        return 'refusal' in outcome ? outcome : { version, edits: writeEdits(outcome.changes, reading) };
    },
};
