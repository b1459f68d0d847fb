// Where the reader types what to look for, how many there are, and the way from one to the next.

import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Actions } from './actions.ts';
import { placeOfMatch } from './find-matches.ts';
import { Icon } from './icon.tsx';
import type { Search } from './page-model.ts';

interface Props {
    readonly search: Search;
    /** How many there are. */
    readonly count: number;
    readonly actions: Actions;
    /** Called when the reader leaves, before the box goes. */
    readonly leave: () => void;
}

export function SearchBox({ search, count, actions, leave }: Props): VNode {
    const input = useRef<HTMLInputElement>(null);
    useLayoutEffect(() => input.current?.focus(), []);
    const go = (by: number) => actions.search({ ...search, at: search.at + by });
    const press = (event: KeyboardEvent) => {
        if (event.key === 'Escape') leave();
        else if (event.key === 'Enter' && event.target === input.current) go(event.shiftKey ? -1 : 1);
        else return;
        event.preventDefault();
    };
    return (
        <search class="search" onKeyDown={press}>
            <input
                ref={input}
                type="text"
                aria-label="Search the map"
                placeholder="Search"
                value={search.query}
                onInput={({ currentTarget }) => actions.search({ query: currentTarget.value, at: 0 })}
            />
            <span class="count" role="status">
                {tellPlace(search, count)}
            </span>
            <button
                type="button"
                aria-label="Previous match"
                title="Previous match (Shift+Enter)"
                disabled={count === 0}
                onClick={() => go(-1)}
            >
                <Icon name="up" />
            </button>
            <button
                type="button"
                aria-label="Next match"
                title="Next match (Enter)"
                disabled={count === 0}
                onClick={() => go(1)}
            >
                <Icon name="down" />
            </button>
            <button type="button" aria-label="Close" title="Close (Escape)" onClick={leave}>
                <Icon name="close" />
            </button>
        </search>
    );
}

function tellPlace({ query, at }: Search, count: number): string {
    if (query.trim() === '') return '';
    return count === 0 ? 'No results' : `${placeOfMatch(at, count) + 1} of ${count}`;
}
