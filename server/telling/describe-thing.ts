// What there is to tell about a thing of the map, whatever its kind. The figures come from the language; nothing is
// judged here.

import {
    type Component,
    countOf,
    findStruggles,
    findTeamLoads,
    type JobValueMap,
    type MapGraph,
    type Named,
    type NamedKind,
    type NamePlace,
    type Position,
    type Scenario,
    type ScenarioEdit,
    type Segment,
    type StepAmount,
} from '../../language/index.ts';
import { holdsPosition } from '../maps/positions.ts';
import { listTitles, tellAddition, tellComponent, titlesByName } from './describe-component.ts';
import { tellNeed, tellStep, writeFigure } from './describe-step.ts';
import { type Description, type Fact, listFacts } from './description.ts';

/** A thing with the way to tell of it. */
interface Describable {
    readonly kind: NamedKind;
    readonly thing: Named;
    facts(): Fact[];
}

/** The thing that a name means; undefined for a name that means nothing, or a thing of another map. */
export function describeName({ kind, name, scenario, range }: NamePlace, graph: MapGraph): Description | undefined {
    const things = scenario === undefined ? listThings(graph) : listAdditions(graph.map, range.start);
    const found = things.find((each) => each.kind === kind && each.thing.name === name);
    return found && describe(found);
}

/** The thing whose statement begins at a place: for those that have no name, or whose title is pointed at. */
export function describeStatement(start: Position, graph: MapGraph): Description | undefined {
    const found = [...listThings(graph), ...listAdditions(graph.map, start)].find(({ thing }) => {
        const { line, character } = thing.range.start;
        return line === start.line && character === start.character;
    });
    return found && describe(found);
}

function describe({ kind, thing, facts }: Describable): Description {
    const { title, name, documentation, descriptions } = thing;
    const paragraphs = [...(documentation ? [documentation] : []), ...descriptions];
    return { title, kind, name: name.startsWith('#') ? undefined : name, facts: facts(), paragraphs };
}

function listThings(graph: MapGraph): Describable[] {
    const { map } = graph;
    const list = <Thing extends Named>(kind: NamedKind, things: readonly Thing[], tell: (thing: Thing) => Fact[]) =>
        things.map((thing): Describable => ({ kind, thing, facts: () => tell(thing) }));
    return [
        ...list('step', map.stepsWritten ? map.steps : map.steps.map(hidePlace), (step) => tellStep(step, graph)),
        ...list(
            'need',
            map.steps.flatMap(({ needs }) => needs),
            (need) => tellNeed(need, map),
        ),
        ...list('layer', map.layers, (layer) => tellLayer(layer, map)),
        ...list('component', map.components, (component) => tellComponent(component, graph)),
        ...list('team', map.teams, ({ name }) => tellTeam(name, graph)),
        ...list('competitor', map.competitors, ({ scores }) => tellAmounts(scores, map)),
        ...list('segment', map.segments, (segment) => tellSegment(segment, map)),
        ...list('scenario', map.scenarios, (scenario) => tellEdits(scenario, map)),
    ];
}

/** The default steps stand nowhere in the text; their place is that of the map. */
function hidePlace<Thing extends Named>(thing: Thing): Thing {
    const nowhere = { line: -1, character: -1 };
    return { ...thing, range: { start: nowhere, end: nowhere } };
}

/** What the scenario adds in whose block a place stands. */
function listAdditions(map: JobValueMap, place: Position): Describable[] {
    const around = map.scenarios.filter(({ range }) => holdsPosition(range, place));
    return around.flatMap((scenario) => scenario.edits.flatMap((edit) => listAddition(edit, scenario, map)));
}

function listAddition(edit: ScenarioEdit, scenario: Scenario, map: JobValueMap): Describable[] {
    if (edit.kind !== 'add') return [];
    const thing: Component = edit.component;
    const needed = edit.arrows.map((arrow) => arrow.to);
    const facts = () => [{ label: 'Added by', text: scenario.title }, ...tellAddition(thing, needed, map)];
    return [{ kind: 'component', thing, facts }];
}

function tellLayer({ name, kind, principles, closed }: JobValueMap['layers'][number], map: JobValueMap): Fact[] {
    return listFacts({
        Kind: kind,
        Components: String(map.components.filter(({ layer }) => layer === name).length),
        Principles: principles.map(({ text }) => text).join('; '),
        Closed: closed ? 'no arrow may bypass it' : undefined,
    });
}

function tellTeam(name: string, graph: MapGraph): Fact[] {
    const { components = [], steps = [], layers = [], out = 0, in: into = 0 } = findTeamLoads(graph).get(name) ?? {};
    if (components.length === 0) return listFacts({ Owns: 'nothing yet' });
    const own = `${countOf(components.length, 'component')} in ${countOf(layers.length, 'layer')}`;
    return listFacts({
        Owns: listTitles(components.map(({ title }) => title)),
        Load: `${own}, for ${steps.length} of ${countOf(graph.map.steps.length, 'step')}`,
        'Other teams': out + into > 0 ? `${countOf(out, 'arrow')} to their components, ${into} from them` : undefined,
    });
}

function tellSegment(segment: Segment, map: JobValueMap): Fact[] {
    const own = findStruggles(map).find((each) => each.segment === segment);
    const struggle = writeFigure(own?.struggle);
    const potential = writeFigure(own?.potential);
    return [
        ...listFacts({
            Size: segment.size && `${segment.size.written} of all users`,
            Struggle: struggle && `${struggle} % of them find the job difficult, weighted by importance`,
            Potential: potential && `${potential} of 100 (struggle × size)`,
        }),
        ...tellAmounts(segment.efforts, map),
    ];
}

function tellAmounts(amounts: readonly StepAmount[], map: JobValueMap): Fact[] {
    const titles = titlesByName(map.steps);
    return amounts.map(({ step, amount, reason }) => ({
        label: 'On',
        text: `${titles.get(step) ?? step}: ${amount.written}${reason ? ` (${reason})` : ''}`,
    }));
}

const EDIT_LABELS = { add: 'Adds', remove: 'Removes', change: 'Changes' } as const;

function tellEdits({ edits }: Scenario, map: JobValueMap): Fact[] {
    const titles = titlesByName(map.components);
    return edits.map((edit) => ({
        label: EDIT_LABELS[edit.kind],
        text: edit.kind === 'add' ? edit.component.title : (titles.get(edit.name) ?? edit.name),
    }));
}
