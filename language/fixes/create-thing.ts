// Writes the thing that a name leads to but that is not there, where its place follows from the map.

import { isLayer, isStep, isTeam } from '../generated/ast.ts';
import { guessKind } from '../model/build-layers.ts';
import type { Layer, UnknownReference } from '../model/job-value-map.ts';
import { EVERY_STEP } from '../model/read-steps-list.ts';
import { titleFromName } from '../model/titles.ts';
import { quote } from '../rules/wording.ts';
import { writeStatementAbove, writeStatementAtEnd, writeStatementBelow } from './edit-statements.ts';
import type { Fix, FixSource } from './fix.ts';
import { fillIn } from './fix-marks.ts';
import { type Draft, offerFix } from './offer-fix.ts';
import { findNode } from './read-block.ts';
import { writeMember } from './write-member.ts';

/** One fix, or none. What only a scenario speaks of, or another map should have, is not created. */
export function createThing(unknown: UnknownReference, source: FixSource): readonly Fix[] {
    const { kind, name, scenario } = unknown;
    if (scenario !== undefined || unknown.source) return [];
    switch (kind) {
        case 'component':
            return createComponent(unknown, source);
        case 'step':
            return offerFix(`Create the step ${quote(name)}`, writeStep(name, source), source);
        case 'layer':
            return offerFix(`Create the layer ${quote(name)}`, writeLayer(name, source), source);
        case 'team':
            return offerFix(`Create the team ${quote(name)}`, writeTeam(name, source), source);
        case 'need':
            return offerFix(`Create the need ${quote(name)}`, writeNeed(unknown, source), source);
        default:
            return [];
    }
}

/** A name and a title to be typed over. */
function entitle(name: string): string {
    return `${name} "${fillIn(titleFromName(name))}"`;
}

/** Below everything that needs it, so that no arrow points upward; what faces the user needs a step first. */
function createComponent({ name }: UnknownReference, source: FixSource): readonly Fix[] {
    const { map, graph } = source;
    const isAdded = map.scenarios.some(({ edits }) => {
        return edits.some((edit) => edit.kind === 'add' && edit.component.name === name);
    });
    const owners = map.unknown.filter((each) => each.kind === 'component' && each.name === name);
    const ranks = owners.map(({ owner }) => graph.rankOf(owner.name) ?? -1);
    const lowest = Math.max(...ranks);
    const able = map.layers.filter(({ kind, shared }, rank) => kind !== 'user' && !shared && rank >= lowest);
    const layer = able.find((each) => map.layers.indexOf(each) > lowest) ?? able[0];
    const node = isAdded ? undefined : findNode(layer?.nameRange, isLayer, source);
    if (!node || !layer) return [];
    const draft = writeMember(node, [`component ${entitle(name)}`], source, 'last');
    return offerFix(`Create the component ${quote(name)} in ${quote(layer.title)}`, draft, source);
}

/** As the last one: where it belongs among the others, only its author knows. */
function writeStep(name: string, source: FixSource): Draft {
    const last = findNode(source.map.steps.at(-1)?.nameRange, isStep, source);
    if (name === EVERY_STEP || !source.map.stepsWritten) return undefined;
    return last && [writeStatementBelow(last, [`step ${entitle(name)}`], source)];
}

function writeTeam(name: string, source: FixSource): Draft {
    const line = `team ${entitle(name)}`;
    const last = findNode(source.map.teams.at(-1)?.nameRange, isTeam, source);
    if (last) return [writeStatementBelow(last, [line], source)];
    const layer = source.tree.file.statements.find(isLayer);
    return [layer ? writeStatementAbove(layer, [line], source) : writeStatementAtEnd([line], source)];
}

/** In the first step of the component that serves it. */
function writeNeed({ name, owner }: UnknownReference, source: FixSource): Draft {
    const { map, graph } = source;
    const [first] = graph.component(owner.name)?.steps ?? [];
    const step = map.steps.find((each) => each.name === first);
    const node = map.stepsWritten ? findNode(step?.nameRange, isStep, source) : undefined;
    return node && writeMember(node, [`need ${name} "${fillIn('What is to be achieved')}"`], source, 'last');
}

/** Where its kind belongs; undefined where an arrow would point upward then, or for a second user layer. */
function writeLayer(name: string, source: FixSource): Draft {
    const { layers } = source.map;
    const own = layers.filter(({ shared }) => !shared);
    const kind = guessKind({ name });
    if (kind === 'user' && own.some((layer) => layer.kind === 'user')) return undefined;
    const below =
        kind === 'user' ? own[0] : kind === 'core' ? own.find((each) => each.kind === 'infrastructure') : undefined;
    if (!fitsAbove(name, below, source)) return undefined;
    const lines = [`layer ${entitle(name)}`];
    const anchor = findNode(below?.nameRange, isLayer, source);
    if (anchor) return [writeStatementAbove(anchor, lines, source)];
    const last = findNode(own.at(-1)?.nameRange, isLayer, source);
    return [last ? writeStatementBelow(last, lines, source) : writeStatementAtEnd(lines, source)];
}

/** Whether the components that name the layer may stand right above another one; undefined: below all. */
function fitsAbove(name: string, below: Layer | undefined, { map, graph }: FixSource): boolean {
    const rank = below ? map.layers.indexOf(below) : map.layers.length;
    const owners = map.unknown.filter((each) => each.kind === 'layer' && each.name === name);
    return owners.every(({ owner }) => {
        const above = graph.neededBy(owner.name).map(({ from }) => graph.rankOf(from) ?? -1);
        const needed = graph.needsOf(owner.name).map(({ to }) => graph.rankOf(to) ?? Number.POSITIVE_INFINITY);
        return above.every((each) => each < rank) && needed.every((each) => each >= rank);
    });
}
