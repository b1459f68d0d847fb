// All figures of a map as plain data: what `jvmap report --format json` writes. The keys are a contract, told in
// `docs/figures.md`; the figures themselves are computed in the other files of this folder.

import type { MapGraph } from '../analysis/map-graph.ts';
import type { OpportunityBand } from '../analysis/opportunity.ts';
import { roundToTwoDecimals } from '../analysis/round.ts';
import { effortOf, importanceOf, priorityOf } from '../analysis/step-scores.ts';
import type { Amount, Phase } from '../model/job-value-map.ts';
import type { Finding } from '../rules/finding.ts';
import { findAllocation, type StepAllocation } from './allocation.ts';
import { type Chain, findChains } from './chain.ts';
import { findCompetition, findWeightedGap, readScores, type StepCompetition } from './competition.ts';
import { type Coverage, findCoverage } from './coverage.ts';
import { findDependence } from './dependence.ts';
import { findNeedCoverage, findServants, type NeedCoverage } from './need-coverage.ts';
import { listNeeds, rankNeeds } from './need-figures.ts';
import { findPhaseShares, type PhaseShare } from './phase-share.ts';
import { rankByEffort, rankByOpportunity, rankByPriority } from './rank-steps.ts';
import { findReaches, type Reach } from './reach-figures.ts';
import { findDifferences } from './scenario-difference.ts';
import { findStruggles, readEfforts } from './segment-struggle.ts';
import { shareOf } from './share.ts';
import { findStepOpportunity, type StepOpportunity } from './step-opportunity.ts';
import { findTeamLoads } from './team-load.ts';

/** By the names of the map, any of which may be a word such as `__proto__`: read only own properties. */
type ByName<Value> = Readonly<Record<string, Value>>;

/** Every number has at most two decimals; a figure that cannot be computed is null. */
export interface MapFigures {
    readonly coverage: Coverage;
    readonly needCoverage: NeedCoverage;
    readonly misallocation: number | null;
    readonly weightedGap: number | null;
    readonly phases: Readonly<Record<Phase, PhaseShare>>;
    readonly rankings: Rankings;
    readonly steps: ByName<StepData>;
    readonly needs: ByName<NeedData>;
    readonly components: ByName<ComponentData>;
    readonly teams: ByName<TeamData>;
    readonly competitors: ByName<CompetitorData>;
    readonly segments: ByName<SegmentData>;
    /** Empty on a map to which a scenario is applied. */
    readonly scenarios: ByName<ScenarioData>;
}

/** Names, the first on top. What has not the figure is left out. */
interface Rankings {
    readonly stepsByPriority: readonly string[];
    readonly stepsByEffort: readonly string[];
    readonly stepsByOpportunity: readonly string[];
    readonly needsByOpportunity: readonly string[];
}

interface StepData extends StepAllocation {
    readonly importance: number | null;
    readonly effort: number | null;
    readonly priority: number | null;
    readonly coveredBy: readonly string[];
    readonly opportunity: StepOpportunity | null;
    readonly chain: {
        readonly size: number;
        readonly live: number;
        readonly liveShare: number | null;
        readonly weakest: readonly string[];
    };
    readonly competition: Omit<StepCompetition, 'leaders'> & { readonly leaders: readonly string[] };
}

interface NeedData {
    readonly step: string;
    readonly importance: number | null;
    readonly satisfaction: number | null;
    readonly effort: number | null;
    readonly opportunity: number | null;
    readonly band: OpportunityBand | null;
    readonly overserved: boolean;
    readonly servedBy: readonly string[];
}

interface ComponentData {
    readonly reach: Reach;
    /** Directly or over others. */
    readonly dependents: number;
    readonly leverage: { readonly users: number; readonly of: number; readonly share: number | null };
}

interface TeamData {
    readonly components: number;
    readonly steps: number;
    readonly layers: number;
    readonly out: number;
    readonly in: number;
}

interface CompetitorData {
    readonly scores: ByName<number>;
}

interface SegmentData {
    readonly size: number | null;
    readonly struggle: number | null;
    readonly potential: number | null;
    readonly efforts: ByName<number>;
}

interface ScenarioData {
    readonly before: Coverage;
    readonly after: Coverage;
    readonly resolved: readonly FindingName[];
    readonly introduced: readonly FindingName[];
}

type FindingName = Pick<Finding, 'code' | 'subject'>;

/** Total: any map gives figures, also one with circles, without steps or without a single number. */
export function computeFigures(graph: MapGraph): MapFigures {
    const { map } = graph;
    const allocation = findAllocation(graph);
    return {
        coverage: findCoverage(graph),
        needCoverage: findNeedCoverage(graph),
        misallocation: allocation.misallocation,
        weightedGap: findWeightedGap(map),
        phases: Object.fromEntries(findPhaseShares(graph)) as Record<Phase, PhaseShare>,
        rankings: {
            stepsByPriority: namesOf(rankByPriority(map)),
            stepsByEffort: namesOf(rankByEffort(map)),
            stepsByOpportunity: namesOf(rankByOpportunity(map)),
            needsByOpportunity: rankNeeds(map).map(({ need }) => need.name),
        },
        steps: tellSteps(graph, allocation.steps),
        needs: tellNeeds(graph),
        components: tellComponents(graph),
        teams: tellTeams(graph),
        competitors: byName(map.competitors, (competitor) => ({ scores: Object.fromEntries(readScores(competitor)) })),
        segments: tellSegments(graph),
        scenarios: tellScenarios(graph),
    };
}

function tellSteps(graph: MapGraph, allocation: ReadonlyMap<string, StepAllocation>): ByName<StepData> {
    const chains = findChains(graph);
    const competition = findCompetition(graph.map);
    return byName(graph.map.steps, (step) => {
        const { us = null, best = null, leaders = [], gap = null } = competition.get(step.name) ?? {};
        return {
            importance: importanceOf(step) ?? null,
            effort: effortOf(step) ?? null,
            priority: priorityOf(step) ?? null,
            coveredBy: namesOf(graph.coverOf(step.name)),
            opportunity: findStepOpportunity(step) ?? null,
            chain: tellChain(chains.get(step.name)),
            competition: { us, best, leaders: namesOf(leaders), gap },
            componentShare: allocation.get(step.name)?.componentShare ?? null,
            priorityShare: allocation.get(step.name)?.priorityShare ?? null,
        };
    });
}

function tellChain(chain: Chain | undefined): StepData['chain'] {
    const { members = [], live = 0, liveShare = null, weakest = [] } = chain ?? {};
    return { size: members.length, live, liveShare, weakest: namesOf(weakest) };
}

function tellNeeds({ map }: MapGraph): ByName<NeedData> {
    const servants = findServants(map);
    return Object.fromEntries(
        listNeeds(map).map(({ need, opportunity, band, overserved }) => [
            need.name,
            {
                step: need.step,
                importance: readFigure(need.importance),
                satisfaction: readFigure(need.satisfaction),
                effort: readFigure(need.effort),
                opportunity,
                band,
                overserved,
                servedBy: namesOf(servants.get(need.name) ?? []),
            },
        ]),
    );
}

function tellComponents(graph: MapGraph): ByName<ComponentData> {
    const reaches = findReaches(graph);
    const dependence = findDependence(graph);
    const of = graph.map.components.filter(({ name }) => graph.isUser(name)).length;
    return byName(graph.map.components, ({ name }) => {
        const { dependents = 0, userDependents: users = 0 } = dependence.get(name) ?? {};
        const reach = reaches.get(name) ?? { steps: [], share: null, weightedShare: null };
        return { reach, dependents, leverage: { users, of, share: shareOf(users, of) } };
    });
}

function tellTeams(graph: MapGraph): ByName<TeamData> {
    const loads = [...findTeamLoads(graph)];
    return Object.fromEntries(
        loads.map(([team, { components, steps, layers, out, in: into }]) => [
            team,
            { components: components.length, steps: steps.length, layers: layers.length, out, in: into },
        ]),
    );
}

function tellSegments({ map }: MapGraph): ByName<SegmentData> {
    return Object.fromEntries(
        findStruggles(map).map(({ segment, size, struggle, potential }) => [
            segment.name,
            { size, struggle, potential, efforts: Object.fromEntries(readEfforts(segment)) },
        ]),
    );
}

function tellScenarios(graph: MapGraph): ByName<ScenarioData> {
    return Object.fromEntries(
        findDifferences(graph).map(({ scenario, before, after, difference: { findings } }) => {
            const resolved = findings.resolved.map(nameFinding);
            return [scenario.name, { before, after, resolved, introduced: findings.introduced.map(nameFinding) }];
        }),
    );
}

function nameFinding({ code, subject }: FindingName): FindingName {
    return { code, subject };
}

function byName<Item extends Titled, Value>(items: readonly Item[], tell: (item: Item) => Value): ByName<Value> {
    return Object.fromEntries(items.map((item) => [item.name, tell(item)]));
}

interface Titled {
    readonly name: string;
}

function namesOf(things: readonly Titled[]): string[] {
    return things.map(({ name }) => name);
}

function readFigure(amount: Amount | undefined): number | null {
    return amount?.value === undefined ? null : roundToTwoDecimals(amount.value);
}
