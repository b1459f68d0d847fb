// The small buttons at the heads of steps and layers that put them away. They lie over the picture and move with it; the
// keyboard does the same with a key, so they are no stops of their own.

import type { VNode } from 'preact';
import type { MapLayout, ThingKey } from '../../diagram/index.ts';
import type { PictureChoices } from '../../protocol/picture-messages.ts';
import type { Actions } from './actions.ts';
import { Icon } from './icon.tsx';
import { isAway, toggle } from './put-away.ts';

interface Props {
    readonly layout: MapLayout;
    readonly choices: PictureChoices;
    readonly actions: Actions;
}

/** How wide the head of a layer is, and a button. */
const HEAD = 146;
const SIZE = 18;

export function Toggles({ layout, choices, actions }: Props): VNode {
    const draw = (key: ThingKey, title: string, x: number, y: number) => {
        const away = isAway(choices, key) === true;
        const words = `${away ? 'Expand' : 'Collapse'} ${title}`;
        return (
            <button
                key={key}
                type="button"
                class="toggle"
                tabIndex={-1}
                aria-label={words}
                aria-expanded={!away}
                title={`${words} (c)`}
                style={{ left: `${x}px`, top: `${y}px` }}
                onClick={(event) => {
                    event.stopPropagation();
                    actions.change(toggle(choices, key));
                }}
            >
                <Icon name={away ? 'right' : 'down'} />
            </button>
        );
    };
    return (
        <div class="toggles">
            {layout.columns.map(({ step, title, head: { x, y, width, height } }) =>
                step === undefined ? null : draw(`step:${step}`, title, x + width - SIZE - 5, y + height - SIZE - 7),
            )}
            {layout.rows.map(({ layer, title, x, y }) =>
                layer === undefined ? null : draw(`layer:${layer}`, title, x + HEAD - SIZE, y + 6),
            )}
        </div>
    );
}
