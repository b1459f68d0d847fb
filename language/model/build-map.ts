// From the syntax tree to the model. Total: any tree gives a model, and nothing here throws; what cannot be used
// becomes a problem at its place.

import type { AstNode } from 'langium';
import {
    isCompetitor,
    isComponent,
    isImport,
    isJob,
    isLayer,
    isMapHeader,
    isRuleSetting,
    isScenario,
    isSegment,
    isStep,
    isTeam,
    type MapFile,
    type Team as TeamNode,
} from '../generated/ast.ts';
import type { MapTree } from '../read-tree.ts';
import { Attributes } from './attributes.ts';
import { buildLayer } from './build-layers.ts';
import { buildCompetitor, buildSegment } from './build-parties.ts';
import { buildScenario } from './build-scenarios.ts';
import { buildImport, buildJob, buildRuleSettings } from './build-settings.ts';
import { buildSteps } from './build-steps.ts';
import { type Building, MAP, present, startNotes } from './building.ts';
import { NameList, readNamed } from './declare.ts';
import { buildDefaultSteps } from './default-steps.ts';
import { collectDocumentation } from './documentation.ts';
import type { Arrow, Component, Import, JobValueMap, Layer, Range, Statement, Team, Thing } from './job-value-map.ts';
import { buildKnownComponent } from './known-components.ts';
import { rangeOf, rangeOfKeyword, rangeOfProperty } from './ranges.ts';
import { readStatement } from './read-attributes.ts';
import { noteSyntaxProblems } from './syntax-problems.ts';
import { titleFromUri } from './titles.ts';

/** The model of a tree. */
export function buildMap(tree: MapTree): JobValueMap {
    const { file } = tree;
    const { statements } = file;
    const building = startBuilding(tree);
    noteSyntaxProblems(building, tree);
    const place = placeOfMap(file);
    const stepNodes = statements.filter(isStep);
    const steps = stepNodes.length > 0 ? buildSteps(building, stepNodes) : buildDefaultSteps(place);
    const inside: Building = { ...building, columns: new Map(steps.map((step, column) => [step.name, column])) };
    return {
        uri: tree.uri,
        ...readHeader(inside, tree),
        place,
        ...present(
            'job',
            takeOnce(inside, 'job', statements.filter(isJob), (node) => buildJob(inside, node)),
        ),
        steps,
        stepsWritten: stepNodes.length > 0,
        ...buildChain(inside, file),
        teams: buildAll(inside, 'team', statements.filter(isTeam), (node, name) => buildTeam(inside, node, name)),
        competitors: buildAll(inside, 'competitor', statements.filter(isCompetitor), (node, name) =>
            buildCompetitor(inside, node, name),
        ),
        segments: buildAll(inside, 'segment', statements.filter(isSegment), (node, name) =>
            buildSegment(inside, node, name),
        ),
        ruleSettings: buildRuleSettings(inside, statements.filter(isRuleSetting)),
        allowances: building.allowances,
        unknown: building.unknown,
        duplicates: building.duplicates,
        problems: building.problems,
    };
}

function buildTeam(building: Building, node: TeamNode, name: string): Team {
    const owner: Thing = { kind: 'team', name };
    return readNamed(building, node, new Attributes(building, node, owner), owner);
}

function startBuilding({ text, names, comments, lifted, problems }: MapTree): Building {
    return {
        ...startNotes(),
        columns: new Map(),
        layers: new Set(),
        names,
        documentation: collectDocumentation(text, comments),
        text,
        lifted,
        strays: new Set(problems.map(({ offset }) => offset)),
    };
}

/** Where a finding about the whole map is shown. */
function placeOfMap(file: MapFile): Range {
    const header = file.statements.find(isMapHeader);
    if (header) return rangeOfProperty(header, 'title');
    const first = file.statements[0];
    return first ? rangeOfKeyword(first) : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
}

function readHeader(building: Building, { file, uri }: MapTree): Statement & Pick<JobValueMap, 'title'> {
    const title = titleFromUri(uri);
    const header = takeOnce(building, 'map', file.statements.filter(isMapHeader), (node) => ({
        ...readStatement(building, node, new Attributes(building, node, MAP), MAP),
        title: node.title?.trim() ? node.title : title,
    }));
    return header ?? { title, range: rangeOfAll(file), descriptions: [], links: [] };
}

/** From the first statement to the last; the start of the text where there is none. */
function rangeOfAll({ statements }: MapFile): Range {
    return { start: rangeOf(statements[0]).start, end: rangeOf(statements.at(-1)).end };
}

/** A statement that a map has once: each further one is noted and ignored. */
function takeOnce<Node extends MapFile['statements'][number], Built>(
    building: Building,
    kind: 'map' | 'job',
    nodes: readonly Node[],
    build: (node: Node) => Built,
): Built | undefined {
    const [first, ...others] = nodes;
    if (!first) return undefined;
    for (const other of others) {
        building.duplicates.push({ kind, name: kind, range: rangeOfKeyword(other), first: rangeOfKeyword(first) });
    }
    return build(first);
}

function buildAll<Node extends Parameters<NameList['take']>[1], Built>(
    building: Building,
    kind: NameList['kind'],
    nodes: readonly Node[],
    build: (node: Node, name: string) => Built,
): Built[] {
    const names = new NameList(kind);
    return nodes.flatMap((node) => {
        const name = names.take(building, node);
        return name === undefined ? [] : [build(node, name)];
    });
}

type Chain = Pick<JobValueMap, 'imports' | 'layers' | 'components' | 'arrows' | 'repeatedArrows' | 'scenarios'>;

/** The value chain: layers, what stands in them or is imported, the arrows between, and the scenarios that edit it. */
function buildChain(building: Building, file: MapFile): Chain {
    const layerNames = new NameList('layer');
    const layers = new Map<AstNode, Layer>();
    for (const node of file.statements.filter(isLayer)) {
        const layer = buildLayer(building, node, layerNames);
        if (layer) layers.set(node, layer);
    }
    const inside: Building = { ...building, layers: new Set([...layers.values()].map((layer) => layer.name)) };
    const names = new NameList('component');
    const imports: Import[] = [];
    const components: Component[] = [];
    const written: Arrow[] = [];
    for (const { node, layer } of streamNamed(file, layers)) {
        if (isImport(node)) {
            imports.push(buildImport(inside, node, names));
            continue;
        }
        const name = names.take(inside, node);
        if (name === undefined) continue;
        const built = buildKnownComponent(inside, node, name, layer);
        components.push(built.component);
        for (const arrow of built.arrows) written.push(arrow);
    }
    const scenarios = buildAll(inside, 'scenario', file.statements.filter(isScenario), (node, name) =>
        buildScenario(inside, node, name, names),
    );
    return { imports, layers: [...layers.values()], components, ...splitArrows(written), scenarios };
}

/** Imports and components in the order of the text; the components of a layer declared twice stand in the first one. */
function* streamNamed(file: MapFile, layers: ReadonlyMap<AstNode, Layer>) {
    for (const statement of file.statements) {
        if (isImport(statement) || isComponent(statement)) yield { node: statement, layer: undefined };
        if (!isLayer(statement)) continue;
        const layer = layers.get(statement)?.name ?? statement.name;
        for (const node of statement.attributes.filter(isComponent)) yield { node, layer };
    }
}

/** Each pair of components counts once. */
function splitArrows(written: readonly Arrow[]): Pick<JobValueMap, 'arrows' | 'repeatedArrows'> {
    const arrows: Arrow[] = [];
    const repeatedArrows: Arrow[] = [];
    const seen = new Set<string>();
    for (const arrow of written) {
        // No name holds a blank, so the pair is unmistakable.
        const pair = `${arrow.from} ${arrow.to}`;
        (seen.has(pair) ? repeatedArrows : arrows).push(arrow);
        seen.add(pair);
    }
    return { arrows, repeatedArrows };
}
