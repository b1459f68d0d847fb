// Why something cannot be changed in the picture as it is now, in words for the reader. Pure.

import type { ThingKey } from '../../../diagram/index.ts';
import type { JobValueMap } from '../../../protocol/map-messages.ts';
import type { PageModel } from '../page-model.ts';
import { thingOf } from '../thing-key.ts';

const UNWRITTEN =
    'The text does not write its steps yet. Write the four of them there to give them titles of your own.';

/** Undefined where it can. Without a key: whether anything can. */
export function findReason({ absence, drawn, choices }: PageModel, key?: ThingKey): string | undefined {
    if (absence !== undefined || !drawn) return 'The picture is not that of the text as it is now.';
    if (drawn.changes || drawn.map.scenarios.some(({ name }) => name === choices.scenario))
        return 'A scenario is shown. Go back to the map as it is to change it.';
    return key === undefined ? undefined : findReasonOf(drawn.map, key);
}

const SEVERAL = 'It stands for several components. Show them one by one to change them.';

/** An arrow belongs to the one who needs. */
function findReasonOf({ components, layers, steps, stepsWritten }: JobValueMap, key: ThingKey): string | undefined {
    const thing = thingOf(key);
    const name = thing.kind === 'arrow' ? thing.from : thing.name;
    if (thing.kind === 'step') return stepsWritten || steps.every((each) => each.name !== name) ? undefined : UNWRITTEN;
    const things = thing.kind === 'layer' ? layers : components;
    const found = things.find((each) => each.name === name);
    if (!found) return SEVERAL;
    return found.shared && `It stands in another map, ${found.shared.path}. Change it there.`;
}
