// The finding that most rules tell: about one thing, or one arrow, at its name in the text.

import type { Arrow, Named, ThingKind } from '../model/job-value-map.ts';
import type { RuleFinding } from './rule.ts';

/** Where a finding differs from the usual one. */
type Details = Partial<Pick<RuleFinding, 'subject' | 'range' | 'related' | 'about'>>;

/** About one thing, underlined at its name, unless the details say otherwise. */
export function tellOf(
    kind: ThingKind,
    { name, nameRange }: Pick<Named, 'name' | 'nameRange'>,
    message: string,
    details: Details = {},
): RuleFinding {
    return { subject: name, message, range: nameRange, related: [], about: [{ kind, name }], ...details };
}

/** About an arrow, underlined where the one who needs names its target; both ends may allow it. */
export function tellOfArrow(arrow: Arrow, message: string, related: RuleFinding['related'] = []): RuleFinding {
    return {
        subject: `${arrow.from}->${arrow.to}`,
        message,
        range: arrow.range,
        related,
        about: [
            { kind: 'component', name: arrow.from },
            { kind: 'component', name: arrow.to },
        ],
    };
}
