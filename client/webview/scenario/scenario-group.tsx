// Which scenario is shown on the map: a list, a slider through them in their order, and the list of what it changes.

import type { VNode } from 'preact';
import type { GroupProps } from '../toolbar/group.ts';
import { AS_IT_IS, placeOf, showAt, titleAt } from './step-scenarios.ts';

export function ScenarioGroup({ model: { drawn, compared = false }, actions }: GroupProps): VNode | null {
    const scenarios = drawn?.map.scenarios ?? [];
    if (!drawn || scenarios.length === 0) return null;
    const place = placeOf(drawn);
    const show = ({ currentTarget }: { readonly currentTarget: HTMLSelectElement | HTMLInputElement }) =>
        showAt(drawn, Number(currentTarget.value), actions);
    return (
        <div class="group">
            <select aria-label="Scenario" title="Scenario: what it changes ([ and ])" value={place} onChange={show}>
                {[AS_IT_IS, ...scenarios.map(({ title }) => title)].map((title, at) => (
                    <option key={at} value={at}>
                        {title}
                    </option>
                ))}
            </select>
            {scenarios.length > 1 && (
                <input
                    type="range"
                    aria-label="Step through the scenarios"
                    aria-valuetext={titleAt(drawn, place)}
                    title={titleAt(drawn, place)}
                    min={0}
                    max={scenarios.length}
                    value={place}
                    onInput={show}
                />
            )}
            {place > 0 && (
                <button
                    type="button"
                    title="List what the scenario changes"
                    aria-pressed={compared}
                    onClick={() => actions.compare(!compared)}
                >
                    Changes
                </button>
            )}
        </div>
    );
}
