// Makes one change of the picture in the text: the smallest changes that say it, and nothing where they would say more.

import { fitLines } from '../fixes/fit-lines.ts';
import type { FixSource } from '../fixes/fix.ts';
import { openSource } from '../fixes/fix-source.ts';
import { applyChanges } from '../format/text-change.ts';
import type { JobValueMap } from '../model/job-value-map.ts';
import { writtenMapOf } from '../read-map.ts';
import { type MapTree, readTree } from '../read-tree.ts';
import { addComponent } from './add-component.ts';
import { addArrow, removeArrow } from './change-arrows.ts';
import type { EditKind } from './edit-kind.ts';
import { moveToCell, moveToLayer, moveToSteps } from './move-component.ts';
import type { EditOutcome, PictureEdit } from './picture-edit.ts';
import { Refused, refuseUnsafe } from './refuse.ts';
import { refuseBroken } from './refuse-broken.ts';
import { removeComponent } from './remove-component.ts';
import { keepsComments, saysTheSame } from './says-the-same.ts';
import { setEvolution, setStatus, setTeam } from './set-attributes.ts';
import { setTitle } from './set-title.ts';

const KINDS: { readonly [Kind in PictureEdit['kind']]: EditKind<Kind> } = {
    'move-to-layer': moveToLayer,
    'move-to-steps': moveToSteps,
    'move-to-cell': moveToCell,
    'add-arrow': addArrow,
    'remove-arrow': removeArrow,
    'remove-component': removeComponent,
    'set-title': setTitle,
    'add-component': addComponent,
    'set-status': setStatus,
    'set-team': setTeam,
    'set-evolution': setEvolution,
};

/** `map` is what the tree says, with what it imports. The text afterwards says exactly what is meant, or there is a refusal. */
export function editMap(tree: MapTree, map: JobValueMap, edit: PictureEdit): EditOutcome {
    try {
        return { changes: writeEdit(edit, openSource(tree, map)) };
    } catch (error) {
        if (error instanceof Refused) return { refusal: error.message };
        throw error;
    }
}

function writeEdit<Kind extends PictureEdit['kind']>(
    edit: PictureEdit & { readonly kind: Kind },
    source: FixSource,
): ReturnType<EditKind<Kind>['write']> {
    // What a page sends is data from outside: its type is a promise only.
    const kind: EditKind<Kind> | undefined = Object.hasOwn(KINDS, edit.kind) ? KINDS[edit.kind] : undefined;
    if (!kind) throw new Error(`There is no edit called ${String(edit.kind)}.`);
    const drafted = kind.write(edit as never, source);
    if (drafted.length === 0) return [];
    refuseBroken(drafted, source);
    const changes = fitLines(drafted, source);
    if (changes.some(({ start }, place) => start < (changes[place - 1]?.end ?? 0))) refuseUnsafe();
    const { tree } = source;
    const after = readTree(applyChanges(tree.text, changes), tree.uri);
    const expected = kind.expect(edit as never, writtenMapOf(tree).own, source);
    const keeps = edit.kind === 'remove-component' || keepsComments(tree, after);
    if (!keeps || !saysTheSame(expected, writtenMapOf(after).own)) refuseUnsafe();
    return changes;
}
