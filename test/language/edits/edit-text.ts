// Makes an edit of the picture in a text, as the server does.

import {
    applyChanges,
    type EditOutcome,
    editMap,
    type PictureEdit,
    readMap,
    readTree,
} from '../../../language/index.ts';

/** What lies at `./far.jvm`: a component, and one that comes along with it. */
const FAR = readMap(
    'layer core {\n    component far "Far away" needs deep\n    component deep\n}\n',
    'file:///maps/far.jvm',
);

export function tryEdit(text: string, edit: PictureEdit): EditOutcome {
    const map = readMap(text, 'file:///maps/near.jvm', () => ({ own: FAR }));
    return editMap(readTree(text, map.uri), map, edit);
}

/** The text afterwards; fails where the edit is refused. */
export function editText(text: string, edit: PictureEdit): string {
    const outcome = tryEdit(text, edit);
    if ('refusal' in outcome) throw new Error(outcome.refusal);
    return applyChanges(text, outcome.changes);
}

/** Why an edit is refused; undefined where it is made. */
export function readRefusal(text: string, edit: PictureEdit): string | undefined {
    const outcome = tryEdit(text, edit);
    return 'refusal' in outcome ? outcome.refusal : undefined;
}
