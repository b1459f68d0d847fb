// Problems of the language as findings, so that editor, command line and picture tell them like all others.

import type { JobValueMap, Thing, ThingKind } from '../model/job-value-map.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import type { Finding } from './finding.ts';

/** The problems whose subject is the name of one thing. The others are about the map as a text. */
const SUBJECT_KINDS: Partial<Record<ProblemCode, ThingKind>> = {
    'component-without-layer': 'component',
    'component-in-two-layers': 'component',
};

/** All problems of a map, in the order in which they were met. */
export function tellProblems(map: JobValueMap): Finding[] {
    return map.problems.map((problem) => ({ ...problem, about: [thingOf(problem)] }));
}

function thingOf({ code, subject }: Problem): Thing {
    const kind = SUBJECT_KINDS[code];
    return kind ? { kind, name: subject } : { kind: 'map', name: 'map' };
}
