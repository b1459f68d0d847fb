// A map with the text that it was read from, and how a fact of it is noted: what it says, where it is written, and on
// which names it depends. Which facts there are, `written-facts.ts` and `chain-facts.ts` know.

import type { Component, JobValueMap, Range, Statement, Text } from '../../language/index.ts';

export interface WrittenFact {
    /** Unlike that of every other fact of the map. */
    readonly fact: string;
    /** The lines on which it is written, from 0: those of a list up to its place in it. */
    readonly first: number;
    readonly last: number;
    /** The facts that declare the names which this one speaks of; it cannot be there without them. */
    readonly names: readonly string[];
    /** It declares a layer, or says in which layer a component stands. */
    readonly ofLayer: boolean;
}

export class FactSource {
    readonly map: JobValueMap;
    private readonly lines: readonly string[];

    constructor(map: JobValueMap, text: string) {
        this.map = map;
        this.lines = text.split('\n');
    }

    note(fact: string, { start }: Range, names: readonly string[] = [], ofLayer = false): WrittenFact {
        let first = start.line;
        while (/(?:,|\.\.)\s*$/u.test(this.lines[first - 1] ?? '')) first -= 1;
        return { fact, first, last: start.line, names, ofLayer };
    }

    /** Nothing where the text is missing. */
    *noteText(fact: string, text: Text | undefined, names: readonly string[]): Generator<WrittenFact> {
        if (text) yield this.note(`${fact} ${text.text}`, text.range, names);
    }

    /** A fact whose place the model does not keep: that of a word outside of strings; where it is misspelt, its statement’s. */
    noteWord(fact: string, { range }: Pick<Statement, 'range'>, word: string, names: readonly string[]): WrittenFact {
        const within = new RegExp(`(?<![\\p{L}\\p{N}_-])${word}(?![\\p{L}\\p{N}_-])`, 'u');
        for (let line = range.start.line; line <= range.end.line; line += 1) {
            const text = (this.lines[line] ?? '').replace(/"(?:\\.|[^"\\])*"|\/\/.*/gu, (text) =>
                ' '.repeat(text.length),
            );
            const from = line === range.start.line ? range.start.character + 1 : 0;
            if (within.test(text.slice(from)))
                return this.note(fact, { start: { line, character: 0 }, end: range.end }, names);
        }
        return this.note(fact, range, names);
    }

    /** What a statement says about itself: what documents it, describes it and leads on from it. */
    *noteStatement(owner: string, statement: Statement, names: readonly string[]): Generator<WrittenFact> {
        const { range, documentation, descriptions, links } = statement;
        const above = { start: { line: range.start.line - 1, character: 0 }, end: range.start };
        if (documentation !== undefined) yield this.note(`${owner} documented ${documentation}`, above, names);
        for (const text of descriptions) {
            const line = this.lines.findIndex((each, number) => number >= range.start.line && each.includes(text));
            const place = { start: { line, character: 0 }, end: range.end };
            yield this.note(`${owner} description ${text}`, place, names);
        }
        for (const link of links) yield this.note(`${owner} link ${link.url} ${link.title}`, link.range, names);
    }

    /** A declaration, and under which title. */
    *declare(
        name: string,
        thing: Statement & { readonly title: string; readonly nameRange: Range },
        names: readonly string[] = [],
    ): Generator<WrittenFact> {
        yield this.note(name, thing.nameRange, names, name.startsWith('layer '));
        yield this.note(`${name} is called ${thing.title}`, thing.nameRange, names);
        yield* this.noteStatement(name, thing, [...names, name]);
    }

    /** A component may come from another map. */
    nameOfComponent(name: string): string {
        const from = this.map.imports.find(({ names }) => names.some((use) => use.name === name));
        return from ? `import ${name} from ${from.path?.text}` : `component ${name}`;
    }

    /** The default steps are declared nowhere. */
    namesOfStep(step: string): string[] {
        return this.map.stepsWritten ? [`step ${step}`] : [];
    }

    /** One step of an item of a list. A range needs both its ends. */
    namesOfItem({ steps, range: { start, end } }: Component['stepsItems'][number], step: string): string[] {
        const isRange = this.lines[start.line]?.slice(start.character, end.character).includes('..') === true;
        const ends = isRange ? [steps[0] ?? step, steps.at(-1) ?? step] : [];
        return [...new Set([step, ...ends])].flatMap((name) => this.namesOfStep(name));
    }
}
