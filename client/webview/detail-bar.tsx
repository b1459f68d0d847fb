// What is lit, in words, and what can be done with the selected thing.

import type { VNode } from 'preact';
import type { ThingKey } from '../../diagram/index.ts';
import type { Actions } from './actions.ts';
import { Icon } from './icon.tsx';
import type { Drawn } from './page-model.ts';
import { isAway, toggle } from './put-away.ts';
import { tellDrawn } from './scenario/tell-drawn.ts';
import { thingOf } from './thing-key.ts';

interface Props {
    readonly drawn: Drawn;
    readonly pointed: ThingKey | undefined;
    readonly selected: ThingKey | undefined;
    readonly actions: Actions;
    readonly zoomTo: (key: ThingKey) => void;
    /** The menu of what is selected; undefined where nothing can be changed. */
    readonly openMenu: (() => void) | undefined;
}

export function DetailBar({ drawn, pointed, selected, actions, zoomTo, openMenu }: Props): VNode | null {
    const told = [pointed, selected].flatMap((key) => (key && tellDrawn(drawn, key)) ?? [])[0];
    if (told === undefined) return null;
    return (
        <div class="detail">
            <span>{told}</span>
            {selected && (
                <Deeds drawn={drawn} selected={selected} actions={actions} zoomTo={zoomTo} openMenu={openMenu} />
            )}
        </div>
    );
}

function Deeds({
    drawn,
    selected,
    actions,
    zoomTo,
    openMenu,
}: Omit<Props, 'pointed' | 'selected'> & { readonly selected: ThingKey }): VNode {
    const away = isAway(drawn.choices, selected);
    const { focus } = findFocus(drawn, selected);
    return (
        <>
            {focus !== undefined && (
                <button
                    type="button"
                    title="Show only what it needs and what needs it (f)"
                    onClick={() => actions.change({ focus })}
                >
                    <Icon name="focus" />
                    Focus
                </button>
            )}
            {away !== undefined && (
                <button
                    type="button"
                    title="Put it away, or get it back (c)"
                    onClick={() => actions.change(toggle(drawn.choices, selected))}
                >
                    {away ? 'Expand' : 'Collapse'}
                </button>
            )}
            <button type="button" aria-label="Zoom to it" title="Zoom to it (z)" onClick={() => zoomTo(selected)}>
                <Icon name="zoom" />
            </button>
            {openMenu && (
                <button
                    type="button"
                    aria-haspopup="menu"
                    aria-label="Change it"
                    title="Change it (Shift+F10)"
                    onClick={openMenu}
                >
                    …
                </button>
            )}
        </>
    );
}

/** The choice that puts a thing into focus; nothing for what is no component of the map, or is in focus already. */
export function findFocus({ map, choices }: Drawn, key: ThingKey): { readonly focus?: string } {
    const thing = thingOf(key);
    if (thing.kind !== 'component' || thing.name === choices.focus) return {};
    return map.components.some(({ name }) => name === thing.name) ? { focus: thing.name } : {};
}
