// Moves a component to another layer, to other steps, or both at once: by the name of the layer where it is written
// with `in`, else by moving its lines.

import { moveInto } from '../fixes/edit-statements.ts';
import { fitLines } from '../fixes/fit-lines.ts';
import type { FixSource } from '../fixes/fix.ts';
import { endOfTitle, removeClause, writeInHeader } from '../fixes/list-items.ts';
import { spanOfNode } from '../fixes/read-block.ts';
import type { TextChange } from '../format/text-change.ts';
import { isInClause, isLayer } from '../generated/ast.ts';
import type { EditKind } from './edit-kind.ts';
import { findOwnComponent, findOwnLayer, findSteps, type OwnComponent } from './find-things.ts';
import { changeComponent, withoutUnknown } from './model-changes.ts';
import { writeStepsOf } from './write-steps.ts';

export const moveToLayer: EditKind<'move-to-layer'> = {
    write({ component, layer }, source) {
        const own = findOwnComponent(component, source);
        return own.component.layer === layer ? [] : writeLayer(own, layer, source, []);
    },
    expect: ({ component, layer }, map) =>
        withoutUnknown('layer', component, changeComponent(component, { layer }, map)),
};

export const moveToSteps: EditKind<'move-to-steps'> = {
    write: ({ component, steps }, source) =>
        writeSteps(findOwnComponent(component, source), findSteps(steps, source), source),
    expect: ({ component, steps }, map, source) => changeComponent(component, { steps: findSteps(steps, source) }, map),
};

export const moveToCell: EditKind<'move-to-cell'> = {
    write({ component, layer, steps }, source) {
        const own = findOwnComponent(component, source);
        const also = writeSteps(own, findSteps(steps, source), source);
        return own.component.layer === layer ? also : writeLayer(own, layer, source, also);
    },
    expect(edit, map, source) {
        const steps = moveToSteps.expect({ ...edit, kind: 'move-to-steps' }, map, source);
        return moveToLayer.expect({ ...edit, kind: 'move-to-layer' }, steps, source);
    },
};

function writeSteps(own: OwnComponent, steps: readonly string[], source: FixSource): readonly TextChange[] {
    const isSame = steps.join() === own.component.steps.join();
    return isSame ? [] : writeStepsOf(own, steps, source);
}

/** `also`: what else is changed in the text of the component. */
function writeLayer(
    { node }: OwnComponent,
    name: string,
    source: FixSource,
    also: readonly TextChange[],
): readonly TextChange[] {
    const layer = findOwnLayer(name, source);
    const clause = node.attributes.find(isInClause);
    if (!isLayer(node.$container)) {
        const place = clause
            ? { ...spanOfNode(clause), newText: `in ${name}` }
            : writeInHeader(endOfTitle(node), `in ${name}`, source);
        return [place, ...also];
    }
    // The block around it counts; once it is moved, the clause would say something else.
    const own = fitLines([...also, ...(clause ? [removeClause(clause, source)] : [])], source);
    const { start, end } = spanOfNode(node);
    const inside = own.filter((change) => start <= change.start && change.end <= end);
    return moveInto(node, layer.node, source, inside);
}
