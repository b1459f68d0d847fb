// What damages cost a map: the facts that are lost on lines which the damage does not touch. The test asserts the goal
// for a sample; here all damages are made.

import { readdirSync, readFileSync } from 'node:fs';
import { type JobValueMap, type MapTree, readTree, writtenMapOf } from '../language/index.ts';
import { type DamageCount, measureDamages } from '../test/support/measure-damages.ts';
import { printHead } from './compare.ts';

const FOLDERS = ['examples', 'test/language/maps'];

/** Prints for each kind of damage how many there were, and how many of them lost a fact, or a layer. */
export function measureRecovery(): void {
    for (const folder of FOLDERS) {
        printHead(`Damages to the maps in ${folder} (at most 1 % lose a fact elsewhere, none a layer)`);
        const counts = [...measureDamages(readMaps(folder), readInTurn())];
        for (const [kind, count] of counts) printCount(kind, count);
        const all = counts.map(([, count]) => count).reduce(add);
        printCount('all', all);
    }
}

function readMaps(folder: string): string[] {
    const names = readdirSync(folder).filter((name) => name.endsWith('.jvm'));
    return names.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

/** Each text is read as the next version of the one before, as an editor does. */
function readInTurn(): (text: string) => JobValueMap {
    let tree: MapTree | undefined;
    return (text) => {
        tree = readTree(text, 'memory:///bench.jvm', tree);
        return writtenMapOf(tree).own;
    };
}

function add(one: DamageCount, other: DamageCount): DamageCount {
    return {
        damages: one.damages + other.damages,
        losing: one.losing + other.losing,
        ofLayer: one.ofLayer + other.ofLayer,
    };
}

function printCount(what: string, { damages, losing, ofLayer }: DamageCount): void {
    const share = ((100 * losing) / damages).toFixed(2).padStart(5);
    process.stdout.write(
        `  ${what.padEnd(34)} ${String(damages).padStart(6)}, ${share} % lose a fact, ${ofLayer} a layer\n`,
    );
}
