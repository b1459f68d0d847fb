// A scenario as a function from model to model: the map as it would be. Rules, figures and picture work on the result as
// on any map; what the scenario wrote has its place in the scenario's block.

import type {
    Allowance,
    Duplicate,
    Import,
    JobValueMap,
    UnknownKind,
    UnknownReference,
} from '../model/job-value-map.ts';
import type { Problem } from '../model/problem.ts';
import type { Scenario } from '../model/scenario.ts';
import { isOfScenario } from './is-of-scenario.ts';
import { leaveBehind } from './leave-behind.ts';
import { stageScenario } from './settle-scenarios.ts';
import type { Stage } from './stage.ts';

/**
 * What comes of a map when all edits of one of its scenarios are applied, in the order written. Total: an edit that
 * cannot be applied is passed over. What cannot be applied, and what the scenario writes wrongly, is among the unknown
 * names, duplicates and problems of the result; what is wrong with other scenarios, or with what is gone, is not.
 */
export function applyScenario(map: JobValueMap, scenario: Scenario): JobValueMap {
    const stage = stageScenario(map, scenario);
    const isHere = (note: { readonly scenario?: string }) => isOfScenario(note, scenario.name);
    return leaveBehind({
        ...map,
        applied: scenario.name,
        components: stage.listComponents(),
        arrows: stage.listArrows(),
        repeatedArrows: stage.listRepeated(),
        imports: map.imports.map((written) => withoutRemoved(written, stage)),
        allowances: [...map.allowances.filter((each) => isStillAllowed(each, stage)), ...stage.listAllowances()],
        unknown: map.unknown.filter((each) => isHere(each) && isStillUnknown(each, stage)),
        duplicates: map.duplicates.filter((each) => isHere(each) && isStillTwice(each, stage)),
        problems: map.problems.filter((each) => isHere(each) && isStillAProblem(each, stage)),
    });
}

/** What a scenario takes away deliberately is no idle import. */
function withoutRemoved(written: Import, stage: Stage): Import {
    return { ...written, names: written.names.filter(({ name }) => !isGone(name, stage)) };
}

/** Whether the map has a component of this name, and the scenario removed it. */
function isGone(name: string, stage: Stage): boolean {
    return stage.base.components.has(name) && !stage.isOfBase(name);
}

/** Steps that the scenario uncovers are told of the map, not of what comes of the scenario. */
function isStillAllowed({ code, owner }: Allowance, stage: Stage): boolean {
    return code !== 'scenario-uncovers' && !(owner.kind === 'component' && isGone(owner.name, stage));
}

/** The attributes of a component whose names may lead nowhere. */
const ATTRIBUTE_OF: Partial<Record<UnknownKind, string>> = {
    step: 'steps',
    layer: 'layer',
    team: 'team',
    need: 'serves',
    status: 'status',
    evolution: 'evolution',
};

/** What the map itself says of a component counts no longer where the scenario removes it, or says something else. */
function isStillUnknown({ scenario, owner, kind }: UnknownReference, stage: Stage): boolean {
    if (scenario !== undefined || owner.kind !== 'component') return true;
    const attribute = ATTRIBUTE_OF[kind];
    const isReplaced = attribute !== undefined && stage.replaced.get(owner.name)?.has(attribute) === true;
    return !isGone(owner.name, stage) && !isReplaced;
}

function isStillTwice({ scenario, kind, name, owner }: Duplicate, stage: Stage): boolean {
    if (scenario !== undefined) return true;
    const component = kind === 'component' ? name : owner?.kind === 'component' ? owner.name : undefined;
    return component === undefined || !isGone(component, stage);
}

function isStillAProblem({ code, subject, scenario }: Problem, stage: Stage): boolean {
    const isPlaced = stage.replaced.get(subject)?.has('layer') === true;
    switch (code) {
        case 'component-without-layer':
            return scenario === undefined ? !isGone(subject, stage) && !isPlaced : isUnplaced(subject, stage);
        case 'component-in-two-layers':
            return !isGone(subject, stage) && !isPlaced;
        default:
            return true;
    }
}

function isUnplaced(name: string, stage: Stage): boolean {
    const component = stage.find(name);
    return component !== undefined && component.layer === undefined;
}
