// Maps of any size that look like real ones: three layers, 2.5 needs a component, four steps. The same each time.

const STEPS = ['define', 'execute', 'analyze', 'conclude'];

/** The text of a map with a number of components. */
export function writeSyntheticMap(components: number): string {
    const random = makeRandom(components);
    const user = Math.round(components * 0.4);
    const core = Math.round(components * 0.75);
    const lines = ['map "Synthetic"', ...STEPS.map(writeStep)];
    for (let index = 0; index < components; index += 1) {
        if (index === 0) lines.push('layer user "User" {');
        if (index === user) lines.push('}', 'layer core "Core" {');
        if (index === core) lines.push('}', 'layer infra "Infrastructure" {');
        const below = index < user ? [user, core] : index < core ? [core, components] : [components, components];
        lines.push(...writeComponent(index, index < user, chooseNeeds(random, below[0] ?? 0, below[1] ?? 0)));
    }
    return `${lines.join('\n')}\n}\nteam one "Team one"\nteam two "Team two"\n`;
}

function writeStep(name: string): string {
    return `step ${name} { importance 7.5 effort 40% }`;
}

function writeComponent(index: number, covers: boolean, needs: readonly string[]): string[] {
    const steps = covers ? ` for ${STEPS[index % STEPS.length]}` : '';
    const list = needs.length > 0 ? ` needs ${needs.join(', ')}` : '';
    return [
        `    component part-${index} "Component number ${index}"${steps}${list} {`,
        `        team ${index % 2 === 0 ? 'one' : 'two'}`,
        `        goal "Reach the goal of number ${index}"`,
        '    }',
    ];
}

/** Two to five targets, all of one region of the map, so that a component reaches few others as in real maps. */
function chooseNeeds(random: () => number, from: number, to: number): string[] {
    const needs = new Set<string>();
    const count = to > from ? 2 + Math.floor(random() * 4) : 0;
    for (let need = 0; need < count; need += 1) needs.add(`part-${from + Math.floor(random() * (to - from))}`);
    return [...needs];
}

/** A small linear congruential generator, so that every run measures the same map. */
function makeRandom(seed: number): () => number {
    let state = seed;
    return () => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        return state / 2_147_483_648;
    };
}
