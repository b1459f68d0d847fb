// A menu: lines to choose from, of which some lead to further lines. It works by pointer and by keyboard, and gives the focus
// back. What is in it, and what follows, is not known here.

import type { RefObject, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Point } from './cells.ts';
import type { Item } from './list-items.ts';

export interface MenuProps {
    readonly label: string;
    readonly items: readonly Item[];
    /** In the window. */
    readonly at: Point;
    readonly close: () => void;
}

/** Longer lists can be searched, and of very long ones only so many lines are shown. */
const LONG = 12;
const MOST_SHOWN = 200;

export function Menu({ label, items, at, close }: MenuProps): VNode {
    const list = useRef<HTMLDivElement>(null);
    const [path, setPath] = useState<readonly Item[]>([]);
    const [sought, setSought] = useState('');
    const inner = path.at(-1);
    const lines = inner?.items ?? items;
    const found = lines.filter((item) => item.label.toLowerCase().includes(sought.trim().toLowerCase()));

    useLayoutEffect(() => placeInWindow(list, at));
    useLayoutEffect(() => list.current?.querySelector<HTMLElement>('input, [role^=menuitem]')?.focus(), [path]);
    useClosing(list, close);

    const go = (next: readonly Item[]) => {
        setSought('');
        setPath(next);
    };
    const back = () => (inner ? go(path.slice(0, -1)) : close());
    const take = (item: Item) => {
        if (item.reason !== undefined) return;
        if (item.items) return go([...path, item]);
        close();
        item.act?.();
    };
    const press = (event: KeyboardEvent) => {
        const act = findAct(event, list.current, back, close);
        event.stopPropagation();
        if (!act) return;
        event.preventDefault();
        act();
    };

    return (
        <div
            ref={list}
            class="menu"
            role="menu"
            aria-label={inner?.label ?? label}
            tabIndex={-1}
            onKeyDown={press}
            onContextMenu={(event) => event.preventDefault()}
        >
            {inner && <Line item={{ label: `‹ ${inner.label}` }} take={back} />}
            {lines.length > LONG && (
                <input
                    aria-label={`Search: ${inner?.label ?? label}`}
                    placeholder="Search"
                    value={sought}
                    onInput={(event) => setSought(event.currentTarget.value)}
                />
            )}
            {found.slice(0, MOST_SHOWN).map((item, place) => (
                <Line key={`${place} ${item.label}`} item={item} take={() => take(item)} />
            ))}
            {found.length === 0 && <p>Nothing is called so.</p>}
        </div>
    );
}

function Line({ item, take }: { readonly item: Item; readonly take: () => void }): VNode {
    const { label, checked, radio, reason, items, hint } = item;
    const state = checked === undefined ? '' : radio ? 'radio' : 'checkbox';
    return (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role of a state takes it.
        <button
            type="button"
            role={`menuitem${state}` as 'menuitem'}
            aria-checked={checked}
            aria-disabled={reason !== undefined}
            aria-haspopup={items && 'menu'}
            title={reason}
            tabIndex={-1}
            onClick={take}
        >
            <span class="check">{checked ? '✓' : ''}</span>
            <span class="label">{label}</span>
            <span class="hint">{items ? '›' : hint}</span>
        </button>
    );
}

/** What a key does; letters go into the search. */
function findAct({ key, target }: KeyboardEvent, list: HTMLElement | null, back: () => void, close: () => void) {
    const lines = [...(list?.querySelectorAll<HTMLElement>('input, [role^=menuitem]') ?? [])];
    const at = lines.indexOf(target as HTMLElement);
    const isWriting = target instanceof HTMLInputElement;
    const focus = (place: number) => () => lines.at(place % lines.length)?.focus();
    const acts = new Map<string, () => void>([
        ['ArrowDown', focus(at + 1)],
        ['ArrowUp', focus(at - 1)],
        ['Escape', back],
        ['Tab', close],
    ]);
    if (isWriting) acts.set('Enter', () => lines[at + 1]?.click());
    else {
        const open = () => (target as HTMLElement).ariaHasPopup && (target as HTMLElement).click();
        acts.set('ArrowRight', open).set('ArrowLeft', back).set('Home', focus(0)).set('End', focus(-1));
    }
    return acts.get(key);
}

/** Wholly in sight, and where it was asked for if it can be. */
function placeInWindow(list: RefObject<HTMLElement | null>, { x, y }: Point): void {
    const menu = list.current;
    if (!menu) return;
    menu.style.left = `${Math.max(0, Math.min(x, innerWidth - menu.offsetWidth - 4))}px`;
    menu.style.top = `${Math.max(0, Math.min(y, innerHeight - menu.offsetHeight - 4))}px`;
}

/** Closes at a press elsewhere, and gives the focus back to what had it. */
function useClosing(list: RefObject<HTMLElement | null>, close: () => void): void {
    useEffect(() => {
        const press = (event: Event) => {
            if (!list.current?.contains(event.target as Node)) close();
        };
        addEventListener('pointerdown', press, true);
        addEventListener('blur', close);
        return () => {
            removeEventListener('pointerdown', press, true);
            removeEventListener('blur', close);
        };
    }, []);
}
