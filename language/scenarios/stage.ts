// Where the edits of one scenario are applied, one after the other. It keeps only what they touch, so that a scenario
// costs what it says and not what its map holds. It judges nothing: what cannot be applied is kept away from it.

import type { Allowance, Arrow, Component, JobValueMap } from '../model/job-value-map.ts';
import type { ComponentAddition, ComponentChange } from '../model/scenario.ts';
import { type BaseIndex, indexBase } from './base-index.ts';

/** Something that holds while its component is there: until the component is removed once more. */
interface Bound<Item> {
    readonly item: Item;
    /** The component, and how often it had been removed. */
    readonly name: string;
    readonly removals: number;
}

export class Stage {
    readonly base: BaseIndex;
    /** The components that edits touched, as they are now; undefined where one is gone. */
    readonly touched = new Map<string, Component | undefined>();
    /** The attributes that edits replaced, by component. */
    readonly replaced = new Map<string, Set<string>>();
    private readonly additions = new Set<string>();
    private readonly removals = new Map<string, number>();
    /** Of components whose arrows were touched: the arrows that leave them, by target. */
    private readonly needs = new Map<string, Map<string, Bound<Arrow>>>();
    private readonly written: Bound<Arrow>[] = [];
    private readonly repeated: Bound<Arrow>[] = [];
    private readonly allowed: Bound<Allowance>[] = [];

    constructor(map: JobValueMap) {
        this.base = indexBase(map);
    }

    /** A component as it is now. */
    find(name: string): Component | undefined {
        return this.touched.has(name) ? this.touched.get(name) : this.base.components.get(name);
    }

    /** Whether it is the component of the map, changed or not. */
    isOfBase(name: string): boolean {
        return this.base.components.has(name) && this.countRemovals(name) === 0;
    }

    /** Whether one component needs the other, which may come later. */
    hasArrow(from: string, to: string): boolean {
        const known = this.arrowsOf(from).get(to);
        return known !== undefined && this.holds(known);
    }

    add({ component, arrows, allowances }: ComponentAddition): void {
        const { name } = component;
        this.touched.set(name, component);
        this.additions.add(name);
        this.needs.set(name, new Map());
        this.bind(name, arrows, allowances);
    }

    remove(name: string): void {
        this.touched.set(name, undefined);
        this.additions.delete(name);
        this.needs.set(name, new Map());
        this.replaced.delete(name);
        this.removals.set(name, this.countRemovals(name) + 1);
    }

    change({ name, replaced, arrows, drops, allowances }: ComponentChange): void {
        const component = this.find(name);
        if (!component) return;
        this.touched.set(name, { ...component, ...replaced });
        this.replaced.set(name, new Set([...(this.replaced.get(name) ?? []), ...Object.keys(replaced)]));
        for (const drop of drops) this.arrowsOf(name).delete(drop.name);
        this.bind(name, arrows, allowances);
    }

    /** All components: those of the map in their order, then those that were added. */
    listComponents(): Component[] {
        const ofBase = this.base.map.components.filter(({ name }) => this.isOfBase(name));
        return [...ofBase.map(({ name }) => name), ...this.additions].flatMap((name) => this.find(name) ?? []);
    }

    /** The components that one needs now. */
    listTargets(name: string): Component[] {
        const targets = [...this.arrowsOf(name).keys()].filter((to) => this.hasArrow(name, to));
        return targets.flatMap((to) => this.find(to) ?? []);
    }

    /** All arrows whose two ends are there: those of the map in their order, then those that were added. */
    listArrows(): Arrow[] {
        const ofBase = this.base.map.arrows.filter((arrow) => this.keeps(arrow));
        const added = this.written.filter(({ item }) => this.arrowsOf(item.from).get(item.to)?.item === item);
        return [...ofBase, ...added.map(({ item }) => item)].filter(({ from, to }) => this.joins(from, to));
    }

    /** The repeated arrows, as far as those that they repeat are there. */
    listRepeated(): Arrow[] {
        const ofBase = this.base.map.repeatedArrows.filter(({ from, to }) => this.isOfBase(from) && this.isOfBase(to));
        const added = this.repeated.filter((bound) => this.holds(bound)).map(({ item }) => item);
        return [...ofBase, ...added].filter(({ from, to }) => this.joins(from, to));
    }

    /** What the edits allow, as far as what they allow it for is still there. */
    listAllowances(): Allowance[] {
        return this.allowed
            .filter(({ name, removals }) => removals === this.countRemovals(name))
            .map(({ item }) => item);
    }

    private holds({ name, removals }: Bound<unknown>): boolean {
        return removals === this.countRemovals(name);
    }

    private bind(name: string, arrows: readonly Arrow[], allowances: readonly Allowance[]): void {
        for (const arrow of arrows) this.addArrow(arrow);
        for (const allowance of allowances) this.allowed.push(this.bindTo(name, allowance));
    }

    private bindTo<Item>(name: string, item: Item): Bound<Item> {
        return { item, name, removals: this.countRemovals(name) };
    }

    private addArrow(arrow: Arrow): void {
        const { from, to } = arrow;
        if (this.hasArrow(from, to)) {
            this.repeated.push(this.bindTo(from, arrow));
            return;
        }
        const bound = this.bindTo(to, arrow);
        this.arrowsOf(from).set(to, bound);
        this.written.push(bound);
    }

    /** Whether an arrow of the map is untouched, or was left in its place. */
    private keeps(arrow: Arrow): boolean {
        const touched = this.needs.get(arrow.from);
        return !touched || touched.get(arrow.to)?.item === arrow;
    }

    private joins(from: string, to: string): boolean {
        return this.find(from) !== undefined && this.find(to) !== undefined && this.isNeeded(from, to);
    }

    private isNeeded(from: string, to: string): boolean {
        return this.needs.has(from) ? this.hasArrow(from, to) : this.countRemovals(to) === 0;
    }

    private countRemovals(name: string): number {
        return this.removals.get(name) ?? 0;
    }

    private arrowsOf(from: string): Map<string, Bound<Arrow>> {
        const known = this.needs.get(from);
        if (known) return known;
        const arrows = this.base.needs.get(from) ?? [];
        const own = new Map(arrows.map((item) => [item.to, { item, name: item.to, removals: 0 }]));
        this.needs.set(from, own);
        return own;
    }
}
