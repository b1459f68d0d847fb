// Which things of two maps are the same, kind by kind: what has kept its name, and what was renamed. A renamed thing is
// known by its title, by what it holds, or by its place and its arrows.

import type { Component, JobValueMap, Layer, Step, Team } from '../model/job-value-map.ts';
import { ComponentSignatures } from './component-signatures.ts';
import { pairNeeds } from './pair-needs.ts';
import { type Pairs, pairByName, pairBySignature } from './pair-things.ts';

/** The kinds of things that keep their identity under another name. */
export const PAIRED_KINDS = [
    'step',
    'need',
    'layer',
    'component',
    'team',
    'competitor',
    'segment',
    'scenario',
] as const;
export type PairedKind = (typeof PAIRED_KINDS)[number];

/** The pairs of each kind. */
export type MapPairs = Readonly<Record<PairedKind, Pairs>>;

/** Each round may know things by others that the round before found; chains of renames are seldom long. */
const MOST_ROUNDS = 30;

/** Pairs the things of two maps, in time linear in their size. */
export function pairMaps(old: JobValueMap, now: JobValueMap): MapPairs {
    const pairs: MapPairs = {
        step: pairByName(old.steps, now.steps),
        need: new Map(),
        layer: pairByName(old.layers, now.layers),
        component: pairByName(old.components, now.components),
        team: pairByName(old.teams, now.teams),
        competitor: pairByName(old.competitors, now.competitors),
        segment: pairByName(old.segments, now.segments),
        scenario: pairByName(old.scenarios, now.scenarios),
    };
    pairByTitle(old, now, pairs);
    const signatures = new ComponentSignatures(old, now, pairs);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        if (!pairByContents(old, now, pairs, signatures)) break;
    }
    pairNeeds(old, now, pairs);
    return pairs;
}

function pairByTitle(old: JobValueMap, now: JobValueMap, pairs: MapPairs): void {
    pairBySignature(old.steps, now.steps, pairs.step, titleOf);
    pairBySignature(old.layers.filter(isOwn), now.layers.filter(isOwn), pairs.layer, titleOf);
    pairBySignature(old.teams, now.teams, pairs.team, titleOf);
    pairBySignature(old.competitors, now.competitors, pairs.competitor, titleOf);
    pairBySignature(old.segments, now.segments, pairs.segment, titleOf);
    pairBySignature(old.scenarios, now.scenarios, pairs.scenario, titleOf);
}

/** Says whether there is a new pair. */
function pairByContents(old: JobValueMap, now: JobValueMap, pairs: MapPairs, signatures: ComponentSignatures): boolean {
    const components = [old.components.filter(isOwn), now.components.filter(isOwn)] as const;
    const layers = [old.layers.filter(isOwn), now.layers.filter(isOwn)] as const;
    const inLayer = signatures.listMembers(({ layer }) => (layer === undefined ? [] : [layer]));
    const ofTeam = signatures.listMembers(({ team }) => (team?.known ? [team.name] : []));
    const ofStep = signatures.listMembers(({ steps }) => steps);
    return [
        pairBySignature(...components, pairs.component, ...signatures.byTitleAndNeeds()),
        pairBySignature(...components, pairs.component, titleOfNamed, titleOfNamed),
        pairBySignature(...components, pairs.component, ...signatures.byPlaceAndArrows()),
        pairBySignature<Layer>(...layers, pairs.layer, ...inLayer),
        pairBySignature<Team>(old.teams, now.teams, pairs.team, ...ofTeam),
        pairBySignature<Step>(old.steps, now.steps, pairs.step, needsOf),
        pairBySignature<Step>(old.steps, now.steps, pairs.step, ...ofStep),
    ].some(Boolean);
}

interface Titled {
    readonly name: string;
    readonly title: string;
}

/** What has no name in the text has no title of its own either. */
function titleOf({ name, title }: Titled): string | undefined {
    return name.startsWith('#') ? undefined : title;
}

function titleOfNamed(component: Component): string | undefined {
    return titleOf(component);
}

function needsOf({ needs }: Step): string | undefined {
    return needs.length === 0 ? undefined : JSON.stringify(needs.map(({ text }) => text).sort());
}

/** What comes from another map is called as it is there. */
function isOwn({ shared }: Pick<Component, 'shared'>): boolean {
    return shared === undefined;
}
