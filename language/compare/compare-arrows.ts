// Which arrows two maps differ in. What that means for reach is told by `compare-reach.ts`.

import { keyOf } from '../analysis/arrow-keys.ts';
import type { Arrow, JobValueMap } from '../model/job-value-map.ts';
import type { ArrowChange, ArrowEnds } from './change.ts';
import { namer } from './facts.ts';
import type { Versions } from './versions.ts';

/** Arrows that leave components of this map; what shared ones need is told by their own map. */
export function compareArrows({ old, renamed, now }: Versions): ArrowChange[] {
    const [writtenBefore, writtenAfter] = [ownArrows(old), ownArrows(now)];
    const ends = { old: endsIn(old), now: endsIn(now) };
    const before = new Map(ownArrows(renamed).map((arrow, index) => [keyOf(arrow), writtenBefore[index] as Arrow]));
    const after = new Map(writtenAfter.map((arrow) => [keyOf(arrow), arrow]));
    const changes = [...after].flatMap(([key, arrow]): ArrowChange[] => {
        const known = before.get(key);
        if (!known) return [{ kind: 'added', before: null, after: ends.now(arrow) }];
        if (known.label === arrow.label) return [];
        return [{ kind: 'changed', before: ends.old(known), after: ends.now(arrow) }];
    });
    const gone = [...before].filter(([key]) => !after.has(key));
    return [
        ...changes,
        ...gone.map(([, arrow]): ArrowChange => ({ kind: 'removed', before: ends.old(arrow), after: null })),
    ];
}

function ownArrows({ arrows, components, applied }: JobValueMap): readonly Arrow[] {
    const shared = new Set(components.filter((each) => each.shared && applied === undefined).map(({ name }) => name));
    return shared.size === 0 ? arrows : arrows.filter(({ from }) => !shared.has(from));
}

function endsIn({ components }: JobValueMap): (arrow: Arrow) => ArrowEnds {
    const thing = namer(components);
    return ({ from, to, label = null }) => ({ from: thing(from), to: thing(to), label });
}
