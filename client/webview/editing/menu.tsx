// A menu: lines to choose from, by pointer and by keyboard. What is in it, and what follows, is not known here.

import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Point } from './cells.ts';
import type { Item } from './list-items.ts';
import { placeInWindow } from './place-in-window.ts';

export interface MenuProps {
    readonly items: readonly Item[];
    /** In the window. */
    readonly at: Point;
    readonly close: () => void;
}

export function Menu({ items, at, close }: MenuProps): VNode {
    const list = useRef<HTMLDivElement>(null);
    const lines = () => [...(list.current?.querySelectorAll('button') ?? [])];
    useLayoutEffect(() => {
        placeInWindow(list.current, at);
        lines()[0]?.focus();
    }, [items]);
    // A press elsewhere closes it.
    useEffect(() => {
        const press = ({ target }: Event) => list.current?.contains(target as Node) || close();
        addEventListener('pointerdown', press, true);
        return () => removeEventListener('pointerdown', press, true);
    }, []);
    const press = (event: KeyboardEvent) => {
        const { key, target } = event;
        event.stopPropagation();
        const place = WAYS.get(key)?.(lines().indexOf(target as HTMLButtonElement), items.length);
        if (key === 'Escape' || key === 'Tab') close();
        else if (place === undefined) return;
        else lines().at(place)?.focus();
        event.preventDefault();
    };
    return (
        <div ref={list} class="menu" role="menu" aria-label="What can be changed" tabIndex={-1} onKeyDown={press}>
            {items.map(({ label, act, reason, hint }) => (
                <button
                    key={label}
                    type="button"
                    role="menuitem"
                    aria-disabled={reason !== undefined}
                    title={reason}
                    tabIndex={-1}
                    onClick={() => {
                        if (reason !== undefined) return;
                        close();
                        act();
                    }}
                >
                    {label}
                    <span>{hint}</span>
                </button>
            ))}
        </div>
    );
}

/** Where a key leads to from a line; round at the ends. */
const WAYS = new Map<string, (at: number, count: number) => number>([
    ['ArrowDown', (at, count) => (at + 1) % count],
    ['ArrowUp', (at) => at - 1],
    ['Home', () => 0],
    ['End', () => -1],
]);
