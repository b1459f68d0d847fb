// A map as a Mermaid flowchart: steps, layers as boxes around their components, and needs. It says which part is what and
// how things hang together; where they stand is left to whoever draws it. It draws no picture itself.

import { groupBy } from '../../language/analysis/group-by.ts';
import { buildGraph, type MapGraph } from '../../language/analysis/map-graph.ts';
import type { Component, JobValueMap, Layer, Severity, Step } from '../../language/model/job-value-map.ts';
import type { Finding } from '../../language/rules/finding.ts';
import type { ThingKey } from '../layout/map-layout.ts';
import { groupFindings } from '../layout/mark-findings.ts';
import { escapeMermaid } from './escape-mermaid.ts';

/** Diagrams beyond this are refused by those who draw them, by the most arrows and the longest text of the usual settings. */
const MOST_ARROWS = 500;
const LONGEST_TEXT = 50_000;

/** What is found, by the thing at which the picture shows it too. */
type Marks = ReadonlyMap<ThingKey, readonly Finding[]>;

interface Writing {
    readonly graph: MapGraph;
    readonly marks: Marks;
    /** What a component is called in the diagram; a name of the map could be one of Mermaid's words. */
    readonly ids: ReadonlyMap<string, string>;
}

/** Writes a map as a flowchart, without the fence around it. The same map and findings give the same text. */
export function writeMermaid(map: JobValueMap, findings: readonly Finding[]): string {
    const ids = new Map(map.components.map(({ name }, place) => [name, `c${place + 1}`]));
    const writing: Writing = { graph: buildGraph(map), marks: groupFindings(map, findings), ids };
    const lines = [
        'flowchart TB',
        ...writeJob(map, writing),
        ...writeLayers(writing),
        ...writeHomeless(writing),
        ...writeCover(writing),
        ...writeNeeds(writing),
        ...CLASSES,
    ];
    return `${lines.join('\n')}\n`;
}

/** Whether those who draw Mermaid on the web take a diagram as large as this. */
export function isDrawable(diagram: string): boolean {
    const arrows = diagram.split('\n').filter((line) => ARROW.test(line)).length;
    return diagram.length <= LONGEST_TEXT && arrows <= MOST_ARROWS;
}

const ARROW = /^ {4}\w+ (?:-\.->|-->|==>) /u;

function writeJob({ steps, job, title }: JobValueMap, { graph, marks }: Writing): string[] {
    const nodes = steps.map((step, place) => `        ${writeStep(step, place, graph, marks)}`);
    return writeBox('job', [job?.statement || title, ...writeSigns('map:map', marks)].join(' '), nodes);
}

function writeStep(step: Step, place: number, graph: MapGraph, marks: Marks): string {
    const isGap = graph.coverOf(step.name).length === 0;
    const label = writeLabel([
        `${place + 1} · ${escapeMermaid(step.title)}`,
        ...(isGap ? ['no component'] : []),
        ...writeSigns(`step:${step.name}`, marks),
    ]);
    return `${idOfStep(place)}(["${label}"])${isGap ? ':::gap' : ''}`;
}

function idOfStep(place: number): string {
    return `s${place + 1}`;
}

function writeLayers(writing: Writing): string[] {
    const { layers, components } = writing.graph.map;
    const byLayer = groupBy(components, ({ layer }) => layer);
    return layers.flatMap((layer, place) => writeLayer(layer, place, byLayer.get(layer.name) ?? [], writing));
}

function writeLayer(layer: Layer, place: number, components: readonly Component[], writing: Writing): string[] {
    const signs = writeSigns(`layer:${layer.name}`, writing.marks);
    const nodes = components.map((component) => `        ${writeComponent(component, layer.kind, writing)}`);
    return writeBox(`l${place + 1}`, [layer.title, ...signs].join(' '), nodes);
}

/** A box without anything in it would be drawn as a thing; it gets a word instead. */
function writeBox(id: string, title: string, nodes: readonly string[]): string[] {
    const inside = nodes.length > 0 ? nodes : [`        ${id}x["nothing yet"]:::empty`];
    return [`    subgraph ${id} ["${escapeMermaid(title)}"]`, ...inside, '    end'];
}

/** What stands in no layer that exists. */
function writeHomeless(writing: Writing): string[] {
    const { map } = writing.graph;
    const components = map.components.filter(({ name }) => writing.graph.layerOf(name) === undefined);
    if (components.length === 0) return [];
    const nodes = components.map((component) => `        ${writeComponent(component, 'custom', writing)}`);
    return writeBox('none', 'in no layer', nodes);
}

function writeComponent(component: Component, kind: Layer['kind'], { graph, marks, ids }: Writing): string {
    const { name, title, status, evolution, external } = component;
    const words = [
        ...(status === 'live' ? [] : [status]),
        ...(evolution?.value === 'commodity' ? ['commodity'] : []),
        ...(external ? ['another company’s'] : []),
        ...(graph.reachOf(name).length === 0 ? ['helps no step'] : []),
    ];
    const label = writeLabel([
        escapeMermaid(title),
        ...(words.length > 0 ? [words.join(', ')] : []),
        ...writeSigns(`component:${name}`, marks),
    ]);
    const isFuture = status === 'planned' || status === 'building';
    return `${ids.get(name)}["${label}"]:::${isFuture ? 'future' : kind}`;
}

/** Lines below each other; the one tag that all who draw Mermaid know. */
function writeLabel(lines: readonly string[]): string {
    return lines.join('<br/>');
}

const SIGNS: readonly (readonly [severity: Severity, sign: string])[] = [
    ['error', '⛔'],
    ['warning', '⚠'],
    ['information', 'ℹ'],
];

/** How many findings are about a thing, by their severity; hints have no sign, as in the picture. */
function writeSigns(key: ThingKey, marks: Marks): string[] {
    const findings = marks.get(key) ?? [];
    const signs = SIGNS.flatMap(([severity, sign]) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        if (count === 0) return [];
        return [`${sign} ${count === 1 ? severity : `${count} × ${severity}`}`];
    });
    return signs.length > 0 ? [signs.join(', ')] : [];
}

/** From each step to what helps with it. */
function writeCover({ graph, ids }: Writing): string[] {
    return graph.map.steps.flatMap((step, place) =>
        graph.coverOf(step.name).map(({ name }) => `    ${idOfStep(place)} -.-> ${ids.get(name)}`),
    );
}

/** A need that no order of building can satisfy is drawn thick. */
function writeNeeds({ graph, ids }: Writing): string[] {
    return graph.map.arrows.map(({ from, to, label }) => {
        const line = climbs(from, to, graph) ? '==>' : '-->';
        const text = label ? ` |"${escapeMermaid(label)}"|` : '';
        return `    ${ids.get(from)} ${line}${text} ${ids.get(to)}`;
    });
}

function climbs(from: string, to: string, graph: MapGraph): boolean {
    return from === to || (graph.rankOf(from) ?? 0) > (graph.rankOf(to) ?? Number.POSITIVE_INFINITY);
}

const CLASSES: readonly string[] = [
    '    classDef gap stroke:#b4772a,stroke-width:2px,stroke-dasharray:6 3',
    '    classDef user stroke:#2558a8,stroke-width:2px',
    '    classDef core stroke:#6486c0',
    '    classDef infrastructure stroke:#7a8696',
    '    classDef custom stroke:#8a78ad',
    '    classDef future stroke-dasharray:4 3',
    '    classDef empty stroke:none,fill:none',
];
