// The difference of two maps, in the words of the strategy: of two versions of a map, or of a map and what comes of one
// of its scenarios. It compares models and knows no text; how a difference is told stands in `tell-difference.ts`.

import { buildGraph } from '../analysis/map-graph.ts';
import type { JobValueMap, Named } from '../model/job-value-map.ts';
import { startOfScenario } from '../scenarios/start-of-scenario.ts';
import type { Change, MapDifference, Subject } from './change.ts';
import { compareArrows } from './compare-arrows.ts';
import { compareCoverage, compareReach, summariseMap } from './compare-coverage.ts';
import { compareFindings } from './compare-findings.ts';
import { compareItems, type Item } from './compare-items.ts';
import { compareOrders } from './compare-orders.ts';
import { compareScenarios } from './compare-scenarios.ts';
import { listComponents, listLayers, listTeams } from './list-chain.ts';
import { listAllowances, listImports, listJob, listMap, listRules } from './list-map.ts';
import { listCompetitors, listEfforts, listScores, listSegments } from './list-parties.ts';
import { listNeeds, listSteps } from './list-steps.ts';
import { type MapPairs, pairMaps } from './map-pairs.ts';
import type { Pairs } from './pair-things.ts';
import { renameThings } from './rename-things.ts';
import type { Graphs, Versions } from './versions.ts';

/**
 * What differs from the old map to the new one; from new to old it is the mirror image. In time linear in both maps.
 * Where the new map is what comes of a scenario, the old one is read as the map that this scenario starts from.
 */
export function compareMaps(before: JobValueMap, now: JobValueMap): MapDifference {
    const pair = pairVersions(before, now);
    const { map, job, steps, orders, coverage, ...others } = compareThings(pair);
    return {
        before: summariseMap(pair.graphs.old),
        after: summariseMap(pair.graphs.now),
        ...{ map, job, steps, orders, coverage },
        findings: compareFindings(pair.versions, pair.graphs),
        ...others,
    };
}

/** Two maps side by side, with what is the same in both. */
export interface VersionPair {
    readonly versions: Versions;
    readonly graphs: Graphs;
    readonly pairs: MapPairs;
}

export function pairVersions(before: JobValueMap, now: JobValueMap): VersionPair {
    const [old, current] = [startOf(before, now.applied), startOf(now, before.applied)];
    const pairs = pairMaps(old, current);
    const versions: Versions = { old, renamed: renameThings(old, pairs), now: current };
    return { versions, graphs: { old: buildGraph(old), now: buildGraph(current) }, pairs };
}

/** What differs in what the maps say; nothing is judged for it. */
export type ThingDifferences = Omit<MapDifference, 'before' | 'after' | 'findings'>;

export function compareThings({ versions, graphs, pairs }: VersionPair): ThingDifferences {
    return {
        map: compare('map', listMap, versions),
        job: compare('job', listJob, versions),
        steps: compare('step', listSteps, versions),
        orders: compareOrders(versions),
        coverage: compareCoverage(versions, graphs),
        layers: compare('layer', listLayers, versions),
        components: compare('component', listComponents, versions),
        arrows: compareArrows(versions),
        reach: compareReach(versions, graphs),
        needs: compare('need', listNeeds, versions),
        teams: compare('team', listTeams, versions),
        ...compareParties(versions, pairs),
        ...compareSettings(versions),
    };
}

function compare(subject: Subject, list: (map: JobValueMap) => Item[], { old, renamed, now }: Versions): Change[] {
    return compareItems(subject, { written: list(old), renamed: list(renamed) }, list(now));
}

function compareParties(versions: Versions, pairs: MapPairs): Pick<MapDifference, 'competitors' | 'segments'> {
    const competitors = compareBoth(versions, pairs.competitor);
    const segments = compareBoth(versions, pairs.segment);
    return {
        competitors: [...competitors('competitor', listCompetitors), ...competitors('score', listScores)],
        segments: [...segments('segment', listSegments), ...segments('struggle', listEfforts)],
    };
}

/** Compares lists that depend on which things both maps have. */
function compareBoth({ old, renamed, now }: Versions, pairs: Pairs) {
    const isKnown = ({ name }: Named) => pairs.has(name);
    const names = new Set(pairs.values());
    const isStill = ({ name }: Named) => names.has(name);
    return (subject: Subject, list: (map: JobValueMap, isInBoth: (thing: Named) => boolean) => Item[]): Change[] => {
        const items = { written: list(old, isKnown), renamed: list(renamed, isStill) };
        return compareItems(subject, items, list(now, isStill));
    };
}

/** What comes of a scenario has the scenarios and the settings of its map. */
function compareSettings(versions: Versions): Pick<MapDifference, 'scenarios' | 'imports' | 'rules' | 'allowances'> {
    const isResult = versions.now.applied !== undefined;
    return {
        scenarios: isResult ? [] : compareScenarios(versions),
        imports: isResult ? [] : compare('import', listImports, versions),
        rules: compare('rule', listRules, versions),
        allowances: compare('allowance', listAllowances, versions),
    };
}

function startOf(map: JobValueMap, applied: string | undefined): JobValueMap {
    return applied === undefined || map.applied !== undefined ? map : startOfScenario(map, applied);
}
