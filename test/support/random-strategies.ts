// Texts of maps that a rule may have something to say about: layers in any order, circles, arrows upward, scores around the
// thresholds, every status. Unlike `random-map-text.ts` it does not vary how a text is written, but what it says.

import fc from 'fast-check';

type Generate = <Value>(choices: readonly Value[]) => Value;

/** The thing is there in most maps, in some, or in none: a facet that a map does not use. */
type Chance = readonly boolean[];

const MOSTLY: Chance = [true, true, true, false];
const SELDOM: Chance = [true, false, false, false, false, false];
const NEVER: Chance = [false];

const STEPS = ['s1', 's2', 's3', 's4', 's5'];
const COMPONENTS = Array.from({ length: 16 }, (_, index) => `c${index + 1}`);
const TEAMS = ['red', 'green', 'blue', 'grey', 'pink'];
/** Who owns what: anybody, hardly anybody but one team, and teams that do not exist. */
const OWNERS = [TEAMS, ['red', 'red', 'red', 'red', 'green'], [...TEAMS, 'nobody']];
const LAYERS = ['user', 'core', 'infrastructure', 'roof', 'front', 'middle', 'ground'];
const KINDS = new Map([
    ['front', ' kind user'],
    ['middle', ' kind core'],
    ['ground', ' kind infrastructure'],
]);
const PHASES = ['understand', 'plan', 'execute', 'assess', 'revise', 'conclude'];
const TITLES = ['Route', 'Store', 'S3 bucket', 'Amazonia', 'CDN-edge', 'Rebooking help', 'Google  Cloud', 'Ledger'];
const TEXTS = [
    ...['Determine the route to take', 'Minimize the time to book', 'REDUCE doubt', 'Know which store is open'],
    ...[
        'Tell the others at once',
        'Booking',
        'Find',
        'Estimate the price, with rebooking help',
        'recognise a routed one',
    ],
];
/** Some pairs of these lie exactly on a threshold, and some only after rounding. */
const TEN = [
    '8.2',
    '4.4',
    '8.3',
    '1.6',
    '9.3',
    '8.6',
    '7',
    '6.99',
    '6.996',
    '9.1',
    '7.1',
    '5',
    '9',
    '10',
    '0',
    '11',
    '8,8',
];
const PERCENT = ['50%', '49.99%', '49.996%', '25%', '24.99%', '24.996%', '63%', '80%', '10%', '100%', '0%', '120%'];

class Sketch {
    private readonly pick: Generate;
    private readonly count: (most: number) => number;

    constructor(pick: Generate, count: (most: number) => number) {
        this.pick = pick;
        this.count = count;
    }

    private chance(): Chance {
        return this.pick([MOSTLY, MOSTLY, SELDOM, NEVER]);
    }

    private maybe(chance: Chance, write: () => string): string[] {
        return this.pick(chance) ? [write()] : [];
    }

    private list(names: readonly string[], most: number): string {
        return [this.pick(names), ...Array.from({ length: this.count(most - 1) }, () => this.pick(names))].join(', ');
    }

    /** Most of them in their order, so that the map has rows that nothing but a second look would call strange. */
    private rows(): string[] {
        const usual = this.pick([true, true, false]);
        const rows = LAYERS.filter(() => this.pick([true, true, false]));
        return usual ? rows.filter((row) => !['front', 'middle'].includes(row)) : rows.sort(() => this.pick([-1, 1]));
    }

    write(): string {
        const layers = this.rows();
        const steps = this.pick([true, true, true, false]) ? STEPS.slice(0, this.count(5)) : [];
        return [
            ...this.maybe(MOSTLY, () => this.job(steps)),
            ...this.steps(steps),
            ...this.pick([[], TEAMS.slice(0, 2), TEAMS]).map((team) => `team ${team}`),
            ...this.layers(layers),
            ...this.components(layers, steps),
            ...this.competitors(steps),
            ...this.scenario(layers, steps),
        ].join('\n');
    }

    private job(steps: readonly string[]): string {
        return [
            'job "J" {',
            ...this.maybe(MOSTLY, () => 'executor "E"'),
            ...this.maybe(MOSTLY, () => `market ${this.pick(['early', 'maturing', 'mature', 'stale'])}`),
            ...this.maybe(MOSTLY, () => `focus ${this.list([...steps, 'define', 'execute'], 2)}`),
            '}',
        ].join('\n');
    }

    private steps(steps: readonly string[]): string[] {
        const [phase, figures, score, goal] = [this.chance(), this.chance(), this.chance(), this.pick([SELDOM, NEVER])];
        const needs = this.pick([0, 0, 2, 6, 12]);
        return steps.map((step) =>
            [
                `step ${step} {`,
                ...this.maybe(phase, () => `phase ${this.list(PHASES, 3)}`),
                ...this.maybe(figures, () => `importance ${this.pick(TEN)}`),
                ...this.maybe(figures, () => `effort ${this.pick(PERCENT)}`),
                ...this.maybe(score, () => `score ${this.pick(TEN)}`),
                ...this.maybe(goal, () => 'goal "G"'),
                ...this.maybe(SELDOM, () => 'implicit'),
                ...Array.from({ length: this.count(needs) }, (_, place) => this.need(`${step}n${place}`)),
                '}',
            ].join('\n'),
        );
    }

    private need(name: string): string {
        return [
            `need ${this.pick([name, ''])} "${this.pick(TEXTS)}"`,
            ...this.maybe(MOSTLY, () => ` importance ${this.pick(TEN)}`),
            ...this.maybe(MOSTLY, () => ` satisfaction ${this.pick(TEN)}`),
            ...this.maybe(SELDOM, () => ` effort ${this.pick(PERCENT)}`),
        ].join('');
    }

    private layers(layers: readonly string[]): string[] {
        const principle = this.pick([MOSTLY, SELDOM, NEVER]);
        return layers.map((layer) =>
            [
                `layer ${layer}${KINDS.get(layer) ?? ''} {`,
                ...this.maybe(principle, () => 'principle "P"'),
                ...this.maybe(SELDOM, () => 'closed'),
                '}',
            ].join('\n'),
        );
    }

    private components(layers: readonly string[], steps: readonly string[]): string[] {
        const all = COMPONENTS.slice(0, this.count(COMPONENTS.length));
        const crowded = this.pick(SELDOM);
        const facets = { team: crowded ? MOSTLY : this.chance(), goal: this.chance(), serves: this.chance() };
        const columns = [...steps, ...this.pick([[], ['all', 'all'], ['nowhere']]), 'define'];
        const [owners, wanted] = crowded ? [TEAMS, ['user']] : [this.pick(OWNERS), layers];
        return all.map((name) => {
            const layer = this.pick([...wanted, ...wanted, ...wanted, 'nowhere']);
            return [
                `component ${name} "${this.pick([...TITLES, `Part ${name}`])}" in ${layer} {`,
                ...this.maybe(layer === 'user' ? MOSTLY : SELDOM, () => `for ${this.list(columns, 3)}`),
                ...this.maybe(MOSTLY, () => `needs ${this.list(all, 3)}`),
                ...this.maybe(facets.team, () => `team ${this.pick(owners)}`),
                ...this.maybe(facets.goal, () => 'goal "G"'),
                ...this.maybe(facets.serves, () => `serves ${this.list(['s1n0', 's2n1', 's1.1', 'nothing'], 2)}`),
                ...this.maybe(SELDOM, () => `status ${this.pick(['planned', 'building', 'retiring', 'gone'])}`),
                ...this.maybe(SELDOM, () => `evolution ${this.pick(['commodity', 'custom', 'rare'])}`),
                '}',
            ].join('\n');
        });
    }

    /** Some of its edits cannot be applied: what they speak of is not there, or not any more. */
    private scenario(layers: readonly string[], steps: readonly string[]): string[] {
        if (!this.pick(MOSTLY)) return [];
        const names = [...COMPONENTS.slice(0, 8), 'added'];
        const edits = Array.from({ length: this.count(5) }, () =>
            this.pick([
                () => `remove ${this.list(names, 2)}`,
                () => `add component added in ${this.pick([...layers, 'nowhere'])} for ${this.pick([...steps, 'all'])}`,
                () => `change ${this.pick(names)} { for ${this.list([...steps, 'all'], 2)} }`,
                () => `change ${this.pick(names)} { in ${this.pick([...layers, 'nowhere'])} status retiring }`,
                () => `change ${this.pick(names)} { status live team ${this.pick(TEAMS)} goal "G" }`,
                () => `change ${this.pick(names)} { needs ${this.list(names, 2)} drops ${this.list(names, 2)} }`,
                () =>
                    `change ${this.pick(names)} { serves ${this.pick(['s1n0', 's2n1', 'nothing'])} evolution custom }`,
            ])(),
        );
        return [['scenario s {', ...edits, '}'].join('\n')];
    }

    private competitors(steps: readonly string[]): string[] {
        const rivals = ['Rival', 'Other route'].slice(0, this.count(2));
        return rivals.map((rival, place) =>
            [
                `competitor r${place} "${rival}" {`,
                ...steps.flatMap((step) => this.maybe(MOSTLY, () => `score ${step} ${this.pick(TEN)}`)),
                '}',
            ].join('\n'),
        );
    }
}

/** Texts of maps with up to sixteen components and five steps. */
export function randomStrategies(): fc.Arbitrary<string> {
    return fc.gen().map((generate) =>
        new Sketch(
            (choices) => generate(fc.constantFrom, ...choices) as (typeof choices)[number],
            (most) => generate(fc.nat, most),
        ).write(),
    );
}
