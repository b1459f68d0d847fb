// A fix: changes to a text after which a finding is gone. What a fix of a rule does stands in the file of that rule.

import type { MapGraph } from '../analysis/map-graph.ts';
import type { TextChange } from '../format/text-change.ts';
import type { JobValueMap, Range } from '../model/job-value-map.ts';
import type { TextSpan } from '../parser/arrangement.ts';
import type { MapTree } from '../read-tree.ts';
import type { NamedKind, NamePlace } from '../references/name-places.ts';
import type { Finding } from '../rules/finding.ts';
import { quote } from '../rules/wording.ts';

export interface Fix {
    /** Told to the editor: “Replace ‘laye’ by ‘layer’”. */
    readonly title: string;
    /** In the order of the text; they do not overlap. */
    readonly changes: readonly TextChange[];
    /** It is clearly what was meant, so nobody needs to look at it first. At most one fix of a finding is. */
    readonly isPreferred: boolean;
    /** What fixes of its kind put right, as in “Fix all: misspelt words”; absent where each is a matter of its own. */
    readonly kind?: string;
    /** What is left to be filled in: its place in the text once the changes are made, empty or to be typed over. */
    readonly select?: TextSpan;
}

/** What a fix is worked out from: a map with the text that says it. */
export interface FixSource {
    readonly text: string;
    readonly tree: MapTree;
    readonly map: JobValueMap;
    readonly graph: MapGraph;
    /** In the order of the text. */
    readonly namePlaces: readonly NamePlace[];
    /** All names of a kind that stand in the text, those that lead nowhere included. */
    namesOf(kind: NamedKind): ReadonlySet<string>;
    /** In offsets. */
    spanOf(range: Range): TextSpan;
}

/** The fixes of one finding, the likeliest first; none where nobody could know what was meant. */
export type FindFixes = (finding: Finding, source: FixSource) => readonly Fix[];

/** What every fix that writes one thing in place of another is called. */
export function titleOfReplacing(old: string, written: string): string {
    return `Replace ${quote(old)} by ${quote(written)}`;
}
