// Completion in a broken file offers what it offers in a whole one: the labels at places of whole maps, asked again after
// another line before or behind them is damaged.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver/node';
import { findPlace } from '../../server/completion/find-place.ts';
import { completion } from '../../server/features/completion.ts';
import { DAMAGE_KINDS, type Damage, damageText } from '../support/damage-text.ts';
import { MAP_URI, openTexts } from './ask-feature.ts';

const TEXTS = ['examples', 'test/language/maps'].flatMap((folder) =>
    readdirSync(folder)
        .filter((name) => name.endsWith('.jvm'))
        .sort()
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

/** Where a person asks: at the first word of a line, and where a word stands that another one takes. */
const ASKED =
    /^\s*(?=\p{L})|(?<=\s(?:in|for|needs|team|serves|status|kind|phase|score|effort|change|drops) )(?=\p{L})/gmu;

/** How many damages of each kind are made in a text. */
const DAMAGES = 1;

/** Where a line without its brace could still go on, words are offered that a whole one has no use for. */
const HEADER_WORDS: ReadonlySet<string> = new Set(['in', 'for', 'needs', 'kind']);

async function labelsAt(text: string, offset: number): Promise<string[]> {
    const surroundings = openTexts({ [MAP_URI]: text });
    const before = text.slice(0, offset).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const items = await completion.answer({ textDocument: { uri: MAP_URI }, position }, surroundings);
    return ((items ?? []) as CompletionItem[]).map(({ label }) => label);
}

/** Some damages of each kind, without those after which the text ends. */
function chooseDamages(text: string): Damage[] {
    const damages = [...damageText(text, text.length)];
    return DAMAGE_KINDS.filter((kind) => !kind.startsWith('the file ends'))
        .flatMap((kind) => {
            const ofKind = damages.filter((damage) => damage.kind === kind);
            return Array.from(
                { length: DAMAGES },
                (_, place) => ofKind[Math.floor(((place + 0.5) * ofKind.length) / DAMAGES)],
            );
        })
        .filter((damage) => damage !== undefined);
}

interface Asked {
    readonly offset: number;
    readonly line: number;
}

function findAsked(text: string): Asked[] {
    let line = 0;
    let counted = 0;
    return [...text.matchAll(ASKED)].map(({ 0: blanks, index }) => {
        const offset = index + blanks.length;
        line += text.slice(counted, offset).split('\n').length - 1;
        counted = offset;
        return { offset, line };
    });
}

/** Places around the damage: the nearest two before it and behind it, and one far behind. */
function choosePlaces(text: string, asked: readonly Asked[], damage: Damage): Asked[] {
    const before = asked.filter(({ line }) => line < damage.first);
    const after = asked.filter(({ line }) => line > damage.last);
    const chosen = [before.at(-1), before.at(-2), after[0], after[1], after[Math.floor(after.length / 2)]];
    const present = [...new Set(chosen)].filter((place) => place !== undefined);
    return present.filter(({ offset }) => !dependsOn(text, offset, damage));
}

/** Whether the damage takes the first word from the statement that the place stands in, or from one around it. */
function dependsOn(text: string, offset: number, { first, last, text: damaged }: Damage): boolean {
    const place = findPlace(text, offset);
    const headers = place?.blocks.map(({ header }) => (header?.startLine ?? 0) - 1) ?? [];
    const statement = place?.argument?.statement[0]?.startLine ?? 0;
    const firstWord = (lines: string, line: number) => /^\s*\S*/u.exec(lines.split('\n')[line] ?? '')?.[0];
    const lost = (line: number) => line >= first && line <= last && firstWord(text, line) !== firstWord(damaged, line);
    return headers.some(lost) || lost(statement - 1) || (statement - 1 >= first && statement - 1 <= last);
}

/** What is offered at a place of the whole text and not in the damaged one, and the other way round. */
async function compare(text: string, { offset, line }: Asked, damage: Damage): Promise<string[]> {
    const grown = damage.text.length - text.length;
    const whole = await labelsAt(text, offset);
    const broken = await labelsAt(damage.text, line > damage.last ? offset + grown : offset);
    const linesOf = (lines: string) =>
        lines
            .split('\n')
            .slice(damage.first, damage.last + 1)
            .join('\n');
    const isTouched = (label: string) => `${linesOf(text)}\n${linesOf(damage.text)}`.includes(label);
    const lost = whole.filter((label) => !broken.includes(label) && !isTouched(label));
    const more = broken.filter((label) => !whole.includes(label) && !isTouched(label) && !HEADER_WORDS.has(label));
    return [...lost.map((label) => `-${label}`), ...more.map((label) => `+${label}`)];
}

describe('around a damage nothing else is offered than in the whole map', () => {
    test.each(TEXTS.map((text, number) => [/^map "(.*?)"/mu.exec(text)?.[1] ?? String(number), text] as const))(
        '“%s”',
        async (_, text) => {
            const asked = findAsked(text);
            const differences: string[] = [];
            let compared = 0;
            for (const damage of chooseDamages(text)) {
                for (const place of choosePlaces(text, asked, damage)) {
                    const difference = await compare(text, place, damage);
                    const where = `${damage.kind} in line ${damage.first + 1}, asked in line ${place.line + 1}`;
                    if (difference.length > 0) differences.push(`${where}: ${difference.join(' ')}`);
                    compared += 1;
                }
            }
            expect(differences).toEqual([]);
            expect(compared).toBeGreaterThan(20);
        },
        120_000,
    );
});

test('what has no name is not offered', async () => {
    const text = 'layer user {\n    component\n    component b needs \n}';
    expect(await labelsAt(text, text.indexOf('needs ') + 6)).toEqual([]);
});
