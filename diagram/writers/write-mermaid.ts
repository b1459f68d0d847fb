// A map as a Mermaid flowchart: steps, layers as boxes around their components, and needs. It says which part is what and
// how things hang together; where they stand is left to whoever draws it. It draws no picture itself.

import { groupBy } from '../../language/analysis/group-by.ts';
import { buildGraph, type MapGraph } from '../../language/analysis/map-graph.ts';
import type { Difference } from '../../language/compare/difference.ts';
import type { Component, JobValueMap, Layer, Severity, Step } from '../../language/model/job-value-map.ts';
import type { Finding } from '../../language/rules/finding.ts';
import type { ThingKey } from '../layout/map-layout.ts';
import { groupFindings } from '../layout/mark-findings.ts';
import { escapeMermaid } from './escape-mermaid.ts';
import { type Change, dropGone, isGone, listChanges } from './list-changes.ts';

/** Diagrams beyond this are refused by those who draw them, by the most arrows and the longest text of the usual settings. */
const MOST_ARROWS = 500;
const LONGEST_TEXT = 50_000;

/** What is found, by the thing at which the picture shows it too. */
type Marks = ReadonlyMap<ThingKey, readonly Finding[]>;

interface Writing {
    /** With what is gone, if it is two maps in one. */
    readonly map: JobValueMap;
    /** Of what is there now. */
    readonly graph: MapGraph;
    readonly marks: Marks;
    readonly changes: ReadonlyMap<ThingKey, Change>;
    /** What a component is called in the diagram; a name of the map could be one of Mermaid's words. */
    readonly ids: ReadonlyMap<string, string>;
}

/**
 * Writes a map as a flowchart, without the fence around it. With a difference the map is two maps in one, as from
 * `uniteMaps`, and what changed is said. The same map, findings and difference give the same text.
 */
export function writeMermaid(map: JobValueMap, findings: readonly Finding[], difference?: Difference): string {
    const changes = listChanges(difference);
    const writing: Writing = {
        map,
        graph: buildGraph(difference ? dropGone(map, changes) : map),
        marks: groupFindings(map, findings),
        changes,
        ids: new Map(map.components.map(({ name }, place) => [name, `c${place + 1}`])),
    };
    const lines = [
        'flowchart TB',
        ...writeJob(writing),
        ...writeLayers(writing),
        ...writeHomeless(writing),
        ...writeCover(writing),
        ...writeNeeds(writing),
        ...CLASSES,
        ...(difference ? CLASSES_OF_CHANGES : []),
    ];
    return `${lines.join('\n')}\n`;
}

/** Whether those who draw Mermaid on the web take a diagram as large as this. */
export function isDrawable(diagram: string): boolean {
    const arrows = diagram.split('\n').filter((line) => ARROW.test(line)).length;
    return diagram.length <= LONGEST_TEXT && arrows <= MOST_ARROWS;
}

const ARROW = /^ {4}\w+ (?:-\.->|-->|==>) /u;

function writeJob(writing: Writing): string[] {
    const { steps, job, title } = writing.map;
    const nodes = steps.map((step, place) => `        ${writeStep(step, place, writing)}`);
    return writeBox('job', [job?.statement || title, ...writeSigns('map:map', writing.marks)].join(' '), nodes);
}

function writeStep({ name, title }: Step, place: number, { graph, marks, changes }: Writing): string {
    const change = changes.get(`step:${name}`);
    const isGap = !isGone(change) && graph.coverOf(name).length === 0;
    const label = writeLabel([
        `${place + 1} · ${escapeMermaid(title)}`,
        ...writeChange(change),
        ...(isGap ? ['no component'] : []),
        ...writeSigns(`step:${name}`, marks),
    ]);
    const look = findLook(change) ?? (isGap ? 'gap' : undefined);
    return `${idOfStep(place)}(["${label}"])${look ? `:::${look}` : ''}`;
}

function idOfStep(place: number): string {
    return `s${place + 1}`;
}

function writeLayers(writing: Writing): string[] {
    const { layers, components } = writing.map;
    const byLayer = groupBy(components, ({ layer }) => layer);
    return layers.flatMap((layer, place) => writeLayer(layer, place, byLayer.get(layer.name) ?? [], writing));
}

function writeLayer(layer: Layer, place: number, components: readonly Component[], writing: Writing): string[] {
    const key: ThingKey = `layer:${layer.name}`;
    const signs = [...writeChange(writing.changes.get(key)), ...writeSigns(key, writing.marks)];
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
    const { layers, components: all } = writing.map;
    const names = new Set(layers.map(({ name }) => name));
    const components = all.filter(({ layer }) => layer === undefined || !names.has(layer));
    if (components.length === 0) return [];
    const nodes = components.map((component) => `        ${writeComponent(component, 'custom', writing)}`);
    return writeBox('none', 'in no layer', nodes);
}

function writeComponent(component: Component, kind: Layer['kind'], { graph, marks, changes, ids }: Writing): string {
    const { name, title, status, evolution, external } = component;
    const change = changes.get(`component:${name}`);
    const words = [
        ...(status === 'live' ? [] : [status]),
        ...(evolution?.value === 'commodity' ? ['commodity'] : []),
        ...(external ? ['another company’s'] : []),
        ...(!isGone(change) && graph.reachOf(name).length === 0 ? ['helps no step'] : []),
    ];
    const label = writeLabel([
        escapeMermaid(title),
        ...writeChange(change),
        ...(words.length > 0 ? [words.join(', ')] : []),
        ...writeSigns(`component:${name}`, marks),
    ]);
    const isFuture = status === 'planned' || status === 'building';
    return `${ids.get(name)}["${label}"]:::${findLook(change) ?? (isFuture ? 'future' : kind)}`;
}

/** A plus and a tilde could begin something in Markdown, so they are written as numbers. */
const WORDS: Readonly<Record<Change, string>> = {
    added: '#43; new',
    removed: '− gone',
    changed: '#126; changed',
    moved: '⇄ moved here',
    before: '− stood here',
};

function writeChange(change: Change | undefined): string[] {
    return change ? [WORDS[change]] : [];
}

/** The class of what is new or gone; what else has changed looks as it is. */
function findLook(change: Change | undefined): string | undefined {
    if (change === 'added') return 'added';
    return isGone(change) ? 'removed' : undefined;
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
function writeCover({ map, graph, ids }: Writing): string[] {
    return map.steps.flatMap((step, place) =>
        graph.coverOf(step.name).map(({ name }) => `    ${idOfStep(place)} -.-> ${ids.get(name)}`),
    );
}

/** A need that no order of building can satisfy is drawn thick. */
function writeNeeds({ map, graph, changes, ids }: Writing): string[] {
    return map.arrows.map(({ from, to, label }) => {
        const line = climbs(from, to, graph) ? '==>' : '-->';
        const words = [...writeChange(changes.get(`needs:${from}->${to}`)), ...(label ? [escapeMermaid(label)] : [])];
        const text = words.length > 0 ? ` |"${writeLabel(words)}"|` : '';
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

const CLASSES_OF_CHANGES: readonly string[] = [
    '    classDef added stroke:#1a7f4b,stroke-width:3px',
    '    classDef removed stroke:#b3261e,stroke-width:2px,stroke-dasharray:2 3',
];
