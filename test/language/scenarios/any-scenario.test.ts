// Scenarios by chance, compared with a second, slow way of applying them that keeps plain sets and knows nothing of the
// first one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../../diagram/index.ts';
import { applyScenario, buildGraph, checkMap, computeFigures, readMap } from '../../../language/index.ts';
import { randomMapTexts } from '../../support/random-map-text.ts';

const NAMES = ['a', 'b', 'c', '__proto__', 'constructor'] as const;
const name = fc.constantFrom(...NAMES);
const names = fc.uniqueArray(name, { maxLength: 3 });

type Edit =
    | { readonly kind: 'add'; readonly name: string; readonly needs: readonly string[] }
    | { readonly kind: 'remove'; readonly name: string }
    | {
          readonly kind: 'change';
          readonly name: string;
          readonly needs: readonly string[];
          readonly drops: readonly string[];
      };

const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ kind: fc.constant('add' as const), name, needs: names }),
    fc.record({ kind: fc.constant('remove' as const), name }),
    fc.record({ kind: fc.constant('change' as const), name, needs: names, drops: names }),
);

const clause = (word: string, list: readonly string[]) => (list.length > 0 ? ` ${word} ${list.join(', ')}` : '');

function write(edit: Edit): string {
    if (edit.kind === 'remove') return `remove ${edit.name}`;
    if (edit.kind === 'add') return `add component ${edit.name} in user${clause('needs', edit.needs)}`;
    return `change ${edit.name} {${clause('needs', edit.needs)}\n${clause('drops', edit.drops)} }`;
}

interface Outcome {
    readonly components: string[];
    readonly arrows: string[];
    readonly wrong: string[];
}

/** Components and arrows as sets of words; each edit goes over all of them. */
class SlowMap {
    readonly wrong: string[] = [];
    private readonly there: Set<string>;
    private arrows: string[];

    constructor(base: readonly string[], needs: ReadonlyMap<string, readonly string[]>) {
        this.there = new Set(base);
        this.arrows = base.flatMap((from) => (needs.get(from) ?? []).map((to) => `${from} ${to}`));
    }

    apply(edit: Edit, later: readonly Edit[]): void {
        const isThere = this.there.has(edit.name);
        if (edit.kind === 'add') this.add(edit, isThere, later);
        else if (!isThere) this.miss(edit, later);
        else if (edit.kind === 'remove') this.remove(edit.name);
        else this.change(edit, later);
    }

    tell(): Outcome {
        const joined = this.arrows.filter((arrow) => arrow.split(' ').every((end) => this.there.has(end)));
        return { components: [...this.there].sort(), arrows: joined.sort(), wrong: this.wrong.sort() };
    }

    private add({ name, needs }: { name: string; needs: readonly string[] }, isThere: boolean, later: readonly Edit[]) {
        if (isThere) {
            this.wrong.push(`${name} twice`);
            return;
        }
        this.there.add(name);
        this.need(name, needs, later);
    }

    private miss(edit: Exclude<Edit, { kind: 'add' }>, later: readonly Edit[]) {
        this.wrong.push(`s->${edit.name}`);
        if (edit.kind === 'remove') return;
        const missing = (to: string) => !this.there.has(to);
        const others = [
            ...edit.needs.filter((to) => missing(to) && !isAdded(to, later)),
            ...edit.drops.filter(missing),
        ];
        for (const to of others) this.wrong.push(`${edit.name}->${to}`);
    }

    private remove(name: string) {
        this.there.delete(name);
        this.arrows = this.arrows.filter((arrow) => !arrow.split(' ').includes(name));
    }

    private change({ name, needs, drops }: Extract<Edit, { kind: 'change' }>, later: readonly Edit[]) {
        for (const to of drops) {
            if (!this.there.has(to) || !this.arrows.includes(`${name} ${to}`)) this.wrong.push(`${name}->${to}`);
            else this.arrows = this.arrows.filter((arrow) => arrow !== `${name} ${to}`);
        }
        this.need(name, needs, later);
    }

    private need(from: string, targets: readonly string[], later: readonly Edit[]) {
        for (const to of targets) {
            if (!this.there.has(to) && !isAdded(to, later)) this.wrong.push(`${from}->${to}`);
            else if (!this.arrows.includes(`${from} ${to}`)) this.arrows.push(`${from} ${to}`);
        }
    }
}

function isAdded(name: string, edits: readonly Edit[]): boolean {
    return edits.some((each) => each.kind === 'add' && each.name === name);
}

function applySlowly(base: readonly string[], needs: ReadonlyMap<string, readonly string[]>, edits: readonly Edit[]) {
    const slow = new SlowMap(base, needs);
    edits.forEach((each, index) => {
        slow.apply(each, edits.slice(index + 1));
    });
    return slow.tell();
}

describe('any scenario', () => {
    it('gives what applying its edits one by one to plain sets gives', () => {
        const maps = fc.record({
            base: fc.uniqueArray(name),
            needs: fc.array(names, { minLength: 5, maxLength: 5 }),
            edits: fc.array(edit, { maxLength: 8 }),
        });
        fc.assert(
            fc.property(maps, ({ base, needs, edits }) => {
                const known = (list: readonly string[]) => list.filter((each) => (base as string[]).includes(each));
                const needed = new Map(base.map((each, index) => [each, known(needs[index] ?? [])]));
                const components = base.map((each) => `component ${each}${clause('needs', needed.get(each) ?? [])}`);
                const text = `layer user {\n${components.join('\n')}\n}\nscenario s {\n${edits.map(write).join('\n')}\n}`;
                const map = readMap(text);
                const [scenario] = map.scenarios;
                if (!scenario) throw new Error('no scenario');
                const result = applyScenario(map, scenario);
                const outcome: Outcome = {
                    components: result.components.map((each) => each.name).sort(),
                    arrows: result.arrows.map(({ from, to }) => `${from} ${to}`).sort(),
                    wrong: [
                        ...map.unknown.map((each) => `${each.owner.name}->${each.name}`),
                        ...map.duplicates.map((each) => `${each.name} twice`),
                    ].sort(),
                };
                expect(outcome).toEqual(applySlowly(base, needed, edits));
            }),
            { numRuns: 500 },
        );
    });

    it('gives a map that can be judged, measured and drawn, and that survives JSON', () => {
        let scenarios = 0;
        fc.assert(
            fc.property(randomMapTexts(12), (text) => {
                const map = readMap(text);
                for (const scenario of map.scenarios) {
                    scenarios += 1;
                    const result = applyScenario(map, scenario);
                    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
                    computeFigures(buildGraph(result));
                    expect(renderSvg(result, { findings: checkMap(result), theme: 'light' })).toMatch(/^<svg/u);
                    const names = result.components.map((each) => each.name);
                    expect(new Set(names).size).toBe(names.length);
                    expect(
                        result.arrows.filter(({ from, to }) => !names.includes(from) || !names.includes(to)),
                    ).toEqual([]);
                }
            }),
            { numRuns: 100 },
        );
        expect(scenarios).toBeGreaterThan(10);
    });
});
