// Maps as a team is likely to write them, from a number: some steps with their figures, a broad user layer, a core that
// shares its infrastructure, titles of one to four words. Shared by tests and the benchmark.

const WORDS = ['Trip', 'Household', 'Ticket', 'Live', 'Price', 'Claim', 'Family', 'Night', 'Route', 'Payment', 'Seat'];
const THINGS = [
    ...['planner', 'search', 'history', 'store', 'service', 'registry', 'event log', 'calculator', 'index', 'map'],
    ...['notification hub', 'calendar', 'catalogue', 'rules', 'forecast', 'profile', 'gateway', 'ledger', 'exchange'],
];
const STEPS = ['Understand what is needed', 'Choose', 'Get ready', 'Go through with it', 'Follow up', 'Put it right'];
const PRINCIPLES = ['Plain words everywhere', 'Works without a network', 'Nothing is asked twice'];

type Random = () => number;

/** The text of a map of that many components; another seed gives another map, the same one always the same. */
export function writeLikelyMap(components: number, seed: number): string {
    const random = makeRandom(seed);
    const steps = STEPS.slice(0, 4 + Math.floor(random() * 3));
    const [user, core] = [Math.round(components * (0.28 + random() * 0.12)), Math.round(components * 0.68)];
    const nameAt = (from: number, to: number) => `c${from + Math.floor(random() ** 1.6 * (to - from))}`;
    const lines = steps.map((title, place) => writeStep(title, place, random));
    for (let index = 0; index < components; index += 1) {
        if (index === 0) lines.push(`layer user "User" {\n    principle "${pick(PRINCIPLES, random)}"`);
        if (index === user) lines.push(`}\nlayer core "Core" {\n    principle "${pick(PRINCIPLES, random)}"`);
        if (index === core) lines.push('}\nlayer infra "Infrastructure" {');
        const next = index < user ? [user, core] : index < core ? [core, components] : [components, components];
        const needs = writeNeeds(() => nameAt(next[0] ?? 0, next[1] ?? 0), next[0] === components, random);
        const covers = index < user ? ` for ${writeSteps(steps.length, random)}` : '';
        lines.push(`    component c${index} "${writeTitle(random)}"${covers}${needs}`);
    }
    return `map "A likely map"\n${lines.join('\n')}\n}\n`;
}

function writeStep(title: string, place: number, random: Random): string {
    const figures = `importance ${(5 + random() * 5).toFixed(1)} effort ${Math.round(20 + random() * 60)}%`;
    return `step s${place} "${title}" { phase execute ${figures} }`;
}

/** Mostly one step, else two that follow each other, sometimes two apart. */
function writeSteps(count: number, random: Random): string {
    const first = Math.floor(random() * count);
    const kind = random();
    if (kind < 0.65 || first === count - 1) return `s${first}`;
    return kind < 0.9 ? `s${first}..s${first + 1}` : `s${first}, s${count - 1}`;
}

function writeNeeds(choose: () => string, none: boolean, random: Random): string {
    if (none) return '';
    const needs = new Set(Array.from({ length: 1 + Math.floor(random() * 2.4) }, choose));
    return ` needs ${[...needs].join(', ')}`;
}

function writeTitle(random: Random): string {
    const title = `${pick(WORDS, random)} ${pick(THINGS, random)}`;
    return random() < 0.15 ? `${title} for everybody` : title;
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
    return items[Math.floor(random() * items.length)];
}

/** A small linear congruential generator; its first numbers differ little from seed to seed and are thrown away. */
function makeRandom(seed: number): Random {
    let state = seed * 7919 + 17;
    const next = () => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        return state / 2_147_483_648;
    };
    for (let skipped = 0; skipped < 5; skipped += 1) next();
    return next;
}
