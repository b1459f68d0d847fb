// The lens of teams: who owns which components. A colour helps to find them, a code of two letters says which team it is.

import type { JobValueMap, Team } from '../../language/model/job-value-map.ts';
import type { CapPattern, ThingKey, Tone } from '../layout/map-layout.ts';
import type { Explanation, Lens, Remark } from './lens.ts';

export const teams: Lens = {
    name: 'teams',
    title: 'Teams',
    about: 'Who owns which components.',
    nothing: 'No component names a team.',
    isUseful: ({ components }) => components.some(({ team }) => team?.known),
    look: (map) => {
        const badges = giveBadges(map.teams);
        const counts = new Map<string | undefined, number>();
        const remarks = new Map<ThingKey, Remark>();
        for (const { name, team } of map.components) {
            const badge = badges.get(team?.name ?? '');
            const owner = badge && team?.name;
            counts.set(owner, (counts.get(owner) ?? 0) + 1);
            remarks.set(`component:${name}`, badge ?? NO_TEAM);
        }
        return { remarks, legend: explain(map, badges, counts), replaces: [] };
    },
};

const NO_TEAM: Remark = { cap: 'hollow', spoken: 'no team' };

type Badge = Required<Remark>;

const HUES = ['team-1', 'team-2', 'team-3', 'team-4', 'team-5', 'team-6', 'team-7', 'team-8'] as const;
/** Where there are more teams than hues, these come round again with another pattern; the code still tells them apart. */
const PATTERNS: readonly CapPattern[] = ['solid', 'dashed', 'dotted'];

/** By the name of the team: its colour, its pattern and its code. */
function giveBadges(teams: readonly Team[]): ReadonlyMap<string, Badge> {
    const codes = giveCodes(teams.map(({ title }) => title));
    return new Map(
        teams.map(({ name, title }, place) => {
            const tone: Tone = HUES[place % HUES.length] ?? 'team-1';
            const cap = PATTERNS[Math.floor(place / HUES.length) % PATTERNS.length] ?? 'solid';
            return [name, { tone, cap, words: codes[place] ?? '', spoken: `team ${title}` }];
        }),
    );
}

/**
 * A code for each title, all different: the initials of its first two words, else its first letter and another one of
 * it, else its first letter and a number. What comes later in the text changes no code before it.
 */
export function giveCodes(titles: readonly string[]): string[] {
    const taken = new Set<string>();
    return titles.map((title) => {
        const code = candidatesFor(title).find((candidate) => !taken.has(candidate)) ?? number(title, taken);
        taken.add(code);
        return code;
    });
}

function candidatesFor(title: string): string[] {
    const words = title.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const [first = '', ...rest] = lettersOf(title);
    const initial = lettersOf(words[1] ?? '')[0];
    return (initial ? [initial, ...rest] : rest).map((letter) => `${first}${letter}`.toLocaleUpperCase('en'));
}

function lettersOf(text: string): string[] {
    return text.match(/[\p{L}\p{N}]\p{M}*/gu) ?? [];
}

function number(title: string, taken: ReadonlySet<string>): string {
    const first = (lettersOf(title)[0] ?? 'T').toLocaleUpperCase('en');
    let count = 1;
    while (taken.has(`${first}${count}`)) count++;
    return `${first}${count}`;
}

function explain(
    { teams }: JobValueMap,
    badges: ReadonlyMap<string, Badge>,
    counts: ReadonlyMap<string | undefined, number>,
): Explanation[] {
    const lines = teams.flatMap(({ name, title }): Explanation[] => {
        const badge = badges.get(name);
        if (!badge) return [];
        return [{ tones: [badge.tone], cap: badge.cap, words: `${badge.words}  ${title} (${counts.get(name) ?? 0})` }];
    });
    const unowned = counts.get(undefined);
    return unowned ? [...lines, { tones: ['none'], cap: 'hollow', words: `no team (${unowned})` }] : lines;
}
