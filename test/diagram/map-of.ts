// Builds models by hand, without any text: tests of the picture say only what matters to them.

import type {
    Component,
    Evolution,
    Job,
    JobValueMap,
    Layer,
    LayerKind,
    Phase,
    Range,
    Status,
    Step,
} from '../../language/index.ts';

export interface StepSpec {
    readonly name: string;
    readonly title?: string;
    readonly phases?: readonly Phase[];
    readonly importance?: number;
    readonly effort?: number;
    readonly implicit?: boolean;
    /** Pairs of importance and effort. */
    readonly needs?: readonly (readonly [importance: number | undefined, effort: number | undefined])[];
}

export interface LayerSpec {
    readonly name: string;
    readonly kind?: LayerKind;
    readonly title?: string;
    readonly principles?: readonly string[];
    readonly closed?: boolean;
}

export interface ComponentSpec {
    readonly name: string;
    readonly title?: string;
    readonly layer?: string;
    readonly steps?: readonly string[];
    /** Names of components, each with a label of its arrow if it has one: `'history'` or `['history', 'where it was']`. */
    readonly needs?: readonly (string | readonly [to: string, label: string])[];
    readonly status?: Status;
    readonly evolution?: Evolution;
    readonly external?: boolean;
}

export interface MapSpec {
    readonly title?: string;
    readonly job?: Partial<Pick<Job, 'statement' | 'repeats' | 'focus'>> & { executor?: string; beneficiary?: string };
    /** Names, or more of a step. */
    readonly steps?: readonly (string | StepSpec)[];
    readonly layers?: readonly LayerSpec[];
    readonly components?: readonly ComponentSpec[];
}

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const STATEMENT = { range: NOWHERE, descriptions: [], links: [] };

export function mapOf(spec: MapSpec): JobValueMap {
    const components = spec.components ?? [];
    const arrows = components.flatMap(({ name, needs = [] }) =>
        needs.map((need) => {
            const [to, label] = typeof need === 'string' ? [need, undefined] : need;
            return { from: name, to, range: NOWHERE, ...(label === undefined ? {} : { label }) };
        }),
    );
    return {
        ...STATEMENT,
        uri: 'untitled:map.jvm',
        title: spec.title ?? 'A map',
        place: NOWHERE,
        ...(spec.job ? { job: jobOf(spec.job) } : {}),
        steps: (spec.steps ?? []).map((step) => stepOf(typeof step === 'string' ? { name: step } : step)),
        stepsWritten: true,
        layers: (spec.layers ?? []).map(layerOf),
        components: components.map(componentOf),
        arrows,
        repeatedArrows: [],
        teams: [],
        competitors: [],
        segments: [],
        scenarios: [],
        imports: [],
        ruleSettings: [],
        allowances: [],
        unknown: [],
        duplicates: [],
        problems: [],
    };
}

function jobOf(job: NonNullable<MapSpec['job']>): Job {
    return {
        ...STATEMENT,
        statement: job.statement ?? '',
        statementRange: NOWHERE,
        focus: job.focus ?? [],
        repeats: job.repeats ?? false,
        ...(job.executor ? { executor: { text: job.executor, range: NOWHERE } } : {}),
        ...(job.beneficiary ? { beneficiary: { text: job.beneficiary, range: NOWHERE } } : {}),
    };
}

function named(spec: { readonly name: string; readonly title?: string }) {
    return { ...STATEMENT, name: spec.name, title: spec.title ?? spec.name, nameRange: NOWHERE };
}

function amountOf(value: number | undefined, key: 'importance' | 'effort') {
    if (value === undefined) return {};
    const scale = key === 'importance' ? ('ten' as const) : ('percent' as const);
    return { [key]: { written: `${value}`, scale, value, range: NOWHERE } };
}

function stepOf(spec: StepSpec): Step {
    return {
        ...named(spec),
        phases: (spec.phases ?? []).map((value) => ({ value, range: NOWHERE })),
        implicit: spec.implicit ?? false,
        ...amountOf(spec.importance, 'importance'),
        ...amountOf(spec.effort, 'effort'),
        needs: (spec.needs ?? []).map(([importance, effort], place) => ({
            ...named({ name: `${spec.name}.${place + 1}` }),
            named: false,
            step: spec.name,
            text: 'A need',
            textRange: NOWHERE,
            ...amountOf(importance, 'importance'),
            ...amountOf(effort, 'effort'),
        })),
    };
}

function layerOf(spec: LayerSpec): Layer {
    return {
        ...named(spec),
        kind: spec.kind ?? 'custom',
        principles: (spec.principles ?? []).map((text) => ({ text, range: NOWHERE })),
        closed: spec.closed ?? false,
    };
}

function componentOf(spec: ComponentSpec): Component {
    return {
        ...named(spec),
        ...(spec.layer === undefined ? {} : { layer: spec.layer }),
        steps: spec.steps ?? [],
        stepsItems: (spec.steps ?? []).map((step) => ({ steps: [step], range: NOWHERE })),
        serves: [],
        status: spec.status ?? 'live',
        external: spec.external ?? false,
        ...(spec.evolution ? { evolution: { value: spec.evolution, range: NOWHERE } } : {}),
    };
}
