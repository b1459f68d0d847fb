// The fixes that several rules have in common because a step lacks help, or a component a step.

import type { Step } from '../model/job-value-map.ts';
import { EVERY_STEP } from '../model/read-steps-list.ts';
import { quote } from '../rules/wording.ts';
import { findComponent } from './edit-component.ts';
import type { Fix, FixSource } from './fix.ts';
import { addStep } from './list-items.ts';
import { findUserLayer, writeComponent } from './new-component.ts';
import { offerFix } from './offer-fix.ts';

/** A step that a list of steps can name. */
export function canBeNamed({ name }: { readonly name: string }): boolean {
    return !name.startsWith('#') && name !== EVERY_STEP;
}

/** A new component in the user layer; `block` is what its block says, braces included. */
export function offerNewHelp(step: string, source: FixSource, block = ''): readonly Fix[] {
    const layer = findUserLayer(source);
    if (!layer || !canBeNamed({ name: step })) return [];
    const title = `Add a ${block === '' ? '' : 'planned '}component for it to ${quote(layer.title)}`;
    return offerFix(title, writeComponent(layer, `for ${step}${block}`, source), source);
}

/** Lets a component of the user layer help with a step. */
export function offerStep(component: string, step: Step, title: string, source: FixSource): readonly Fix[] {
    const node = canBeNamed(step) ? findComponent(component, source) : undefined;
    return offerFix(title, node && addStep(node, step.name, source), source);
}
