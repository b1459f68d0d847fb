// Goes through the edits of scenarios in the order written and finds out which of them can be applied. What cannot is
// noted at its place and left out, so that whoever applies a scenario meets no surprise.

import { append } from '../analysis/group-by.ts';
import type {
    Absence,
    Arrow,
    Duplicate,
    JobValueMap,
    NameUse,
    Range,
    Thing,
    UnknownReference,
} from '../model/job-value-map.ts';
import type {
    ComponentAddition,
    ComponentChange,
    ComponentRemoval,
    Scenario,
    ScenarioEdit,
} from '../model/scenario.ts';
import { Stage } from './stage.ts';

/** What is wrong with the edits of scenarios. */
interface Obstacles {
    readonly unknown: UnknownReference[];
    readonly duplicates: Duplicate[];
}

/** The map with those edits that can be applied, and with what is wrong with the others. The same map if none is wrong. */
export function settleScenarios(map: JobValueMap): JobValueMap {
    const obstacles: Obstacles = { unknown: [], duplicates: [] };
    const scenarios = map.scenarios.map((scenario) => new Run(map, scenario, obstacles).settle());
    if (obstacles.unknown.length + obstacles.duplicates.length === 0) return map;
    return {
        ...map,
        scenarios,
        unknown: [...map.unknown, ...obstacles.unknown],
        duplicates: [...map.duplicates, ...obstacles.duplicates],
    };
}

/** The components and arrows of the map after all edits of a scenario; those that cannot be applied are passed over. */
export function stageScenario(map: JobValueMap, scenario: Scenario): Stage {
    const run = new Run(map, scenario, { unknown: [], duplicates: [] });
    run.settle();
    return run.stage;
}

/** One scenario, edit by edit. */
class Run {
    readonly stage: Stage;
    private readonly scenario: Scenario;
    private readonly obstacles: Obstacles;
    private readonly owner: Thing;
    /** Where components were removed, and where others will be added. */
    private readonly removed = new Map<string, Range>();
    private readonly coming: Map<string, Range[]>;

    constructor(map: JobValueMap, scenario: Scenario, obstacles: Obstacles) {
        this.stage = new Stage(map);
        this.scenario = scenario;
        this.obstacles = obstacles;
        this.owner = { kind: 'scenario', name: scenario.name };
        this.coming = listAdditions(scenario);
    }

    settle(): Scenario {
        return { ...this.scenario, edits: this.scenario.edits.flatMap((edit) => this.take(edit)) };
    }

    private take(edit: ScenarioEdit): ScenarioEdit[] {
        switch (edit.kind) {
            case 'add':
                return this.takeAddition(edit);
            case 'remove':
                return this.takeRemoval(edit);
            case 'change':
                return this.takeChange(edit);
        }
    }

    private takeAddition(edit: ComponentAddition): ScenarioEdit[] {
        const { name, nameRange } = edit.component;
        this.coming.get(name)?.shift();
        const first = this.stage.find(name)?.nameRange ?? this.stage.base.imported.get(name);
        if (first && !this.removed.has(name)) return this.noteDuplicate(name, nameRange, first);
        this.removed.delete(name);
        const arrows = edit.arrows.filter(({ to, range }) => to === name || this.leadsTo(name, to, range));
        const settled = { ...edit, arrows };
        this.stage.add(settled);
        return [settled];
    }

    private noteDuplicate(name: string, range: Range, first: Range): [] {
        this.obstacles.duplicates.push({ kind: 'component', name, scenario: this.scenario.name, range, first });
        return [];
    }

    private takeRemoval(edit: ComponentRemoval): ScenarioEdit[] {
        if (!this.isThere(edit, this.owner)) return [];
        this.removed.set(edit.name, edit.range);
        this.stage.remove(edit.name);
        return [edit];
    }

    private takeChange(edit: ComponentChange): ScenarioEdit[] {
        const { name } = edit;
        const isThere = this.isThere(edit, this.owner);
        const drops = this.filterDrops(edit, isThere);
        const arrows: Arrow[] = edit.arrows.filter(({ to, range }) => this.leadsTo(name, to, range));
        if (!isThere) return [];
        const settled = { ...edit, arrows, drops };
        this.stage.change(settled);
        return [settled];
    }

    /** Of an arrow that is dropped twice only the first time counts. */
    private filterDrops({ name, drops }: ComponentChange, isThere: boolean): NameUse[] {
        const owner: Thing = { kind: 'component', name };
        const dropped = new Set<string>();
        return drops.filter((drop) => {
            if (!this.isThere(drop, owner) || !isThere) return false;
            const isNeeded = !dropped.has(drop.name) && this.stage.hasArrow(name, drop.name);
            dropped.add(drop.name);
            if (!isNeeded) this.noteUnknown(drop, owner, { why: 'not needed' });
            return isNeeded;
        });
    }

    /** Whether a component is there now; notes it where it is not. */
    private isThere(use: NameUse, owner: Thing): boolean {
        if (this.stage.find(use.name)) return true;
        this.noteUnknown(use, owner, this.explainAbsence(use.name));
        return false;
    }

    /** Whether an arrow leads to a component that is there, or that will be: the order of declarations is free. */
    private leadsTo(from: string, name: string, range: Range): boolean {
        if (this.stage.find(name) || this.nextAddition(name)) return true;
        this.noteUnknown({ name, range }, { kind: 'component', name: from }, this.explainAbsence(name));
        return false;
    }

    private explainAbsence(name: string): Absence | undefined {
        const removed = this.removed.get(name);
        if (removed) return { why: 'removed', range: removed };
        const coming = this.nextAddition(name);
        return coming && { why: 'added later', range: coming };
    }

    private nextAddition(name: string): Range | undefined {
        return this.coming.get(name)?.[0];
    }

    private noteUnknown({ name, range }: NameUse, owner: Thing, absence: Absence | undefined): void {
        const scenario = this.scenario.name;
        this.obstacles.unknown.push({ kind: 'component', name, range, owner, scenario, ...(absence && { absence }) });
    }
}

/** The places where each name is added, in the order written. */
function listAdditions({ edits }: Scenario): Map<string, Range[]> {
    const additions = new Map<string, Range[]>();
    for (const edit of edits) {
        if (edit.kind !== 'add') continue;
        const { name, nameRange } = edit.component;
        append(additions, name, nameRange);
    }
    return additions;
}
