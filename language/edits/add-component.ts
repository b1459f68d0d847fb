// Writes a new component at the end of a layer.

import { writeSteps } from '../fixes/drop-steps.ts';
import type { FixSource } from '../fixes/fix.ts';
import { findFreeName } from '../fixes/free-name.ts';
import { writeMember } from '../fixes/write-member.ts';
import type { Component, JobValueMap } from '../model/job-value-map.ts';
import type { EditKind } from './edit-kind.ts';
import { findOwnLayer, findSteps } from './find-things.ts';
import { nameFromTitle } from './name-from-title.ts';
import type { EditOf } from './picture-edit.ts';
import { refuse } from './refuse.ts';
import { writeText } from './write-text.ts';

export const addComponent: EditKind<'add-component'> = {
    write(edit, source) {
        if (edit.title.trim() === '') refuse('A component needs a title.');
        const { node } = findOwnLayer(edit.layer, source);
        const steps = findSteps(edit.steps, source);
        const help = steps.length === 0 ? '' : ` for ${writeSteps(steps, source)}`;
        const line = `component ${nameComponent(edit, source)} ${writeText(edit.title)}${help}`;
        return writeMember(node, [line], source, 'last');
    },
    expect: (edit, map, source) => ({ ...map, components: [...map.components, buildComponent(edit, map, source)] }),
};

/** No other component has it, nor does any line speak of one. */
function nameComponent({ title }: EditOf<'add-component'>, source: FixSource): string {
    return findFreeName(nameFromTitle(title), source.namesOf('component'));
}

function buildComponent(edit: EditOf<'add-component'>, { place }: JobValueMap, source: FixSource): Component {
    const { title, layer } = edit;
    return {
        name: nameComponent(edit, source),
        title,
        layer,
        steps: findSteps(edit.steps, source),
        stepsItems: [],
        serves: [],
        status: 'live',
        external: false,
        descriptions: [],
        links: [],
        range: place,
        nameRange: place,
    };
}
