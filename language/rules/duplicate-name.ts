// `duplicate-name`: a name declared a second time, or an attribute given a second time. The first one counts.

import type { Duplicate, Thing } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { lineOf, quote } from './wording.ts';

export const duplicateName: Rule = {
    code: 'duplicate-name',
    severity: 'error',
    why: 'A name that means two things makes every use of it ambiguous, so only the first one is on the map.',
    advice: 'Give the second one a name of its own, or remove it.',
    check: ({ map }) => map.duplicates.map(tell),
};

function tell(duplicate: Duplicate): RuleFinding {
    const about = thingOf(duplicate);
    return {
        subject: duplicate.kind === 'attribute' ? `${about.name}.${duplicate.name}` : about.name,
        message: describe(duplicate),
        range: duplicate.range,
        related: [{ message: 'This is the first one, which counts.', range: duplicate.first }],
        about: [about],
    };
}

function thingOf({ kind, name, owner }: Duplicate): Thing {
    if (kind === 'attribute') return owner ?? { kind: 'map', name: 'map' };
    return { kind, name: kind === 'map' || kind === 'job' ? 'map' : name };
}

function describe({ kind, name, first }: Duplicate): string {
    const line = lineOf(first);
    if (kind === 'attribute') return `${quote(name)} is already given in line ${line}. The second one is ignored.`;
    const used =
        kind === 'map' || kind === 'job' ? `The ${kind} is already described` : `${quote(name)} is already used`;
    return `${used} in line ${line}. The second one is ignored.`;
}
