// What is not shown at the moment, why, and the way back: a reader must never take a part for the whole.

import type { VNode } from 'preact';
import type { Actions } from './actions.ts';
import type { Drawn } from './page-model.ts';
import { showMap } from './show-map.ts';

interface Notice {
    readonly key: string;
    readonly words: string;
    readonly back: string;
    readonly undo: () => void;
}

export function Notices({ drawn, actions }: { readonly drawn: Drawn; readonly actions: Actions }): VNode {
    return (
        <div class="notices" role="status">
            {findNotices(drawn, actions).map(({ key, words, back, undo }) => (
                <p key={key} class="notice">
                    {words}
                    <button type="button" onClick={undo}>
                        {back}
                    </button>
                </p>
            ))}
        </div>
    );
}

function findNotices(drawn: Drawn, { change }: Actions): Notice[] {
    const { map, choices } = drawn;
    const { layout, asked } = showMap(drawn);
    const notices: Notice[] = [];
    if (drawn.note !== undefined) {
        const undo = () => change({ scenario: undefined });
        notices.push({ key: 'scenario', words: drawn.note, back: 'As it is', undo });
    }
    const focused = map.components.find(({ name }) => name === choices.focus);
    if (focused) {
        const undo = () => change({ focus: undefined });
        notices.push({ key: 'focus', words: `Focused on ‘${focused.title}’`, back: 'Show all', undo });
    }
    if (asked) {
        const words = `${asked.size} of ${layout.components.length} components match the filter`;
        notices.push({ key: 'filter', words, back: 'Clear', undo: () => change({ filter: undefined }) });
    }
    const collapsed = countKnown(map.layers, choices.collapsedLayers) + countKnown(map.steps, choices.collapsedSteps);
    if (collapsed > 0) {
        const undo = () => change({ collapsedLayers: undefined, collapsedSteps: undefined });
        notices.push({ key: 'collapsed', words: `${collapsed} collapsed`, back: 'Expand all', undo });
    }
    if (layout.blocks) {
        const words = `Overview of ${layout.components.length} components: select one to see its arrows`;
        notices.push({ key: 'overview', words, back: 'Draw all arrows', undo: () => change({ allArrows: true }) });
    } else if (choices.allArrows) {
        const undo = () => change({ allArrows: undefined });
        notices.push({ key: 'overview', words: 'All arrows are drawn', back: 'Back to the overview', undo });
    }
    return notices;
}

function countKnown(things: readonly { readonly name: string }[], names: readonly string[] = []): number {
    return things.filter(({ name }) => names.includes(name)).length;
}
