// Makes many fixes at once that are right each for itself, as far as they are right together, too.

import type { TextChange } from '../format/text-change.ts';
import type { MapTree } from '../read-tree.ts';
import type { Finding } from '../rules/finding.ts';
import type { Fix } from './fix.ts';
import { joinFixes } from './join-fixes.ts';
import { keepProblemsDown } from './keeps-reading.ts';

/** A fix, and all that it puts right. */
export interface Remedy {
    readonly fix: Fix;
    readonly findings: readonly Finding[];
}

/** So often a text is read to find out which of its fixes do not go together; what is left then is not made. */
const MOST_TRIALS = 24;

/** The changes of all fixes that can be made together, in the order of the text. */
export function joinRemedies(remedies: readonly Remedy[], tree: MapTree): readonly TextChange[] {
    return joinFixes(new Joiner(tree).add([], remedies).map(({ fix }) => fix));
}

class Joiner {
    private readonly tree: MapTree;
    private trials = MOST_TRIALS;

    constructor(tree: MapTree) {
        this.tree = tree;
    }

    /** Those that go together with the ones that are made already, and these. */
    add(made: readonly Remedy[], more: readonly Remedy[]): readonly Remedy[] {
        if (more.length === 0 || this.trials === 0) return made;
        this.trials -= 1;
        const all = [...made, ...more];
        if (this.goTogether(all)) return all;
        if (more.length === 1) return made;
        const half = more.length >>> 1;
        return this.add(this.add(made, more.slice(0, half)), more.slice(half));
    }

    private goTogether(remedies: readonly Remedy[]): boolean {
        const changes = joinFixes(remedies.map(({ fix }) => fix));
        const isMade = new Set(changes);
        const made = remedies.filter(({ fix }) => fix.changes.every((change) => isMade.has(change)));
        const mended = made.flatMap(({ findings }) => findings.filter(({ repair }) => repair !== undefined));
        return keepProblemsDown(changes, mended.length, this.tree);
    }
}
