// What a session of the fuzz test begins with, and what is typed and pasted in it.

import { readdirSync, readFileSync } from 'node:fs';
import type { Random } from './fuzz-random.ts';

const FOLDER = new URL('../../examples/', import.meta.url);

const EXAMPLES: readonly string[] = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jvm'))
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

/** Typed character by character. */
export const STATEMENTS: readonly string[] = [
    'component shelf "Shelf of titles" in core for execute needs session, history {\n    status planned\n}\n',
    'component recap for analyze..conclude needs history { status building team discovery }\n',
    'layer extra "Extra" kind custom {\n    principle "Keep it small"\n    component small needs small\n}\n',
    'step locate "Locate" {\n    phase plan\n    importance 7.5 effort 40%\n    need "Find it quickly" importance 8 satisfaction 3\n}\n',
    'team search "Search"\n',
    'scenario later {\n    add component fresh in user for define needs session\n    change player { drops rights }\n    remove recap\n}\n',
    'rule orphan off\n',
    'allow orphan "Kept until March"\n',
    'competitor other { score execute 9 "why" }\n',
    'segment pairs { size 35% effort define 71% }\n',
    'import events, ledger from "./b.jvm"\n',
    'job "Unwind at home" { executor "Viewer" market mature focus execute }\n',
    'map "A map" { description "About it" link "https://example.com" "More" }\n',
    '/** What it is for. */\n// note\n/* two\nlines */\n',
];

/** Words and marks that are put in or in place of others. */
export const WORDS: readonly string[] = [
    ...'map job step need team layer component competitor segment scenario import rule allow'.split(' '),
    ...'for in needs drops serves status planned evolution custom goal external closed kind user core all'.split(' '),
    ...'layr compnent stattus planed infra a b session __proto__ constructor toString größe 計画 שלום 2027'.split(' '),
    ...['{', '}', ',', '..', '…', '–', '"', '“', '”', '%', '8,8', '-3', '11', '1e9', '//', '/*', '*/', '\\', '.'],
];

const CHARACTERS: readonly string[] = [
    ...'abcxyz0189_- \n{}",.%/*\\'.split(''),
    ...[
        '\t',
        '\r\n',
        '\r',
        '\u0000',
        '\ud83d',
        '\ude00',
        '😀',
        '\u2028',
        '\u202e',
        '\u200b',
        '\ufeff',
        '\f',
        'e\u0301',
    ],
];

const LEFT_BEHIND = ['<<<<<<< ours\n', '=======\n', '>>>>>>> theirs\n', '||||||| base\n'];

export function pickCharacter(random: Random): string {
    return random.pick(CHARACTERS);
}

/** A map to begin with: an example, a small one, or nothing. */
export function pickMap(random: Random): string {
    const text = random.weigh([
        [3, random.pick(EXAMPLES)],
        [4, writeSmallMap(random)],
        [1, ''],
    ]);
    return random.weigh([
        [8, text],
        [2, text.replaceAll('\n', '\r\n')],
        [1, `\ufeff${text}`],
    ]);
}

/** Some lines of an example, as they are, or with what merges and word processors make of them. */
export function pickChunk(random: Random): string {
    const lines = random.pick(EXAMPLES).split('\n');
    const start = random.below(lines.length);
    const chunk = `${lines.slice(start, start + 1 + random.below(8)).join('\n')}\n`;
    return random.weigh([
        [8, chunk],
        [1, chunk.replaceAll('"', '”')],
        [1, `${random.pick(LEFT_BEHIND)}${chunk}${random.pick(LEFT_BEHIND)}`],
        [1, chunk.replaceAll('\n', '\r\n')],
    ]);
}

const IMPORTED_FROM = ['./a.jvm', './b.jvm', './deep/c.jvm', '../a.jvm', './er/d.jvm', '../more/e.jvm', './none.jvm'];

/** Layers of components that need each other, known or not, and perhaps some of another such map. */
function writeSmallMap(random: Random): string {
    const [own, other] = random.pick([
        ['c', 'd'],
        ['d', 'c'],
    ]) as [string, string];
    const name = () => `${random.chance(0.8) ? own : other}${random.below(12)}`;
    const component = (place: number) => {
        const needs = random.chance(0.7) ? ` needs ${name()}, ${name()}` : '';
        const block = random.chance(0.3) ? ' {\n        status planned\n    }' : '';
        return `    component ${own}${place} "Part ${place}" for all${needs}${block}\n`;
    };
    const layer = (kind: string, first: number) =>
        `layer ${kind} {\n${[0, 1, 2, 3].map((place) => component(first + place)).join('')}}\n`;
    const imported = [0, 1, 2].map(() => `${other}${random.below(12)}`).join(', ');
    const line = random.chance(0.5) ? `import ${imported} from "${random.pick(IMPORTED_FROM)}"\n` : '';
    return `map "Small"\n${line}${layer('user', 0)}${layer('core', 4)}${layer('infra', 8)}`;
}
