// Opens and closes what helps to find things: search and outline.

import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import type { GroupProps } from './group.ts';

export function FindGroup({ model: { search, outlined = false }, actions }: GroupProps): VNode {
    return (
        <div class="group">
            <button
                type="button"
                aria-label="Search"
                title="Search (/)"
                aria-expanded={search !== undefined}
                onClick={() => actions.search(search ? undefined : { query: '', at: 0 })}
            >
                <Icon name="search" />
            </button>
            <button
                type="button"
                aria-label="Outline"
                title="Outline: the map as text"
                aria-pressed={outlined}
                onClick={() => actions.outline(!outlined)}
            >
                <Icon name="outline" />
            </button>
        </div>
    );
}
