// Gives a component, a layer or a step another title. Its name, by which other lines speak of it, stays.

import type { FixSource } from '../fixes/fix.ts';
import { endOfTitle } from '../fixes/list-items.ts';
import { findNode, type spanOfNode, spanOfText } from '../fixes/read-block.ts';
import type { TextChange } from '../format/text-change.ts';
import { isKindClause, isStep, type Layer as LayerNode } from '../generated/ast.ts';
import { guessKind } from '../model/build-layers.ts';
import type { Layer, Step } from '../model/job-value-map.ts';
import { quote } from '../rules/wording.ts';
import type { EditKind } from './edit-kind.ts';
import { findOwnComponent, findOwnLayer } from './find-things.ts';
import { refuse, refuseGone, refuseUnnamed } from './refuse.ts';
import { writeText } from './write-text.ts';

export const setTitle: EditKind<'set-title'> = {
    write({ of, name, title }, source) {
        if (title.trim() === '') refuse('A title needs at least one letter or sign.');
        if (of === 'component') {
            const { component, node } = findOwnComponent(name, source);
            return component.title === title ? [] : [writeTitle(node, title)];
        }
        if (of === 'step') return titleStep(name, title, source);
        const { layer, node } = findOwnLayer(name, source);
        return layer.title === title ? [] : titleLayer(layer, node, title);
    },
    expect({ of, name, title }, map) {
        const rename = <Titled extends { readonly name: string }>(things: readonly Titled[]) =>
            things.map((each) => (each.name === name ? { ...each, title } : each));
        if (of === 'component') return { ...map, components: rename(map.components) };
        return of === 'step' ? { ...map, steps: rename(map.steps) } : { ...map, layers: rename(map.layers) };
    },
};

/** In place of the title that is there, else behind the name. */
function writeTitle(node: Parameters<typeof spanOfNode>[0], title: string): TextChange {
    const written = spanOfText(node, 'title');
    const end = endOfTitle(node);
    return written ? { ...written, newText: writeText(title) } : { start: end, end, newText: ` ${writeText(title)}` };
}

function titleStep(name: string, title: string, source: FixSource): readonly TextChange[] {
    const step: Step = source.map.steps.find((each) => each.name === name) ?? refuseGone('step', name);
    if (!source.map.stepsWritten) {
        refuse(
            `${quote(step.title)} is one of the four steps that a map has when it writes none. Write ‘step ${name} "…"’ and the other three to give them titles of your own.`,
        );
    }
    if (name.startsWith('#')) refuseUnnamed(step.title);
    const node = findNode(step.nameRange, isStep, source) ?? refuseGone('step', name);
    return step.title === title ? [] : [writeTitle(node, title)];
}

/** Its kind is written, too, where it followed from the old title or would follow from the new one. */
function titleLayer({ name, kind }: Layer, node: LayerNode, title: string): readonly TextChange[] {
    const written = writeTitle(node, title);
    const isSaid = node.attributes.some(isKindClause);
    if (isSaid || guessKind({ name, title }) === kind) return [written];
    return [{ ...written, newText: `${written.newText} kind ${kind}` }];
}
