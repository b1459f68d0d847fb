// What the reader may ask for: components of a team, with a status, that help with a step, or that have findings.

import type { VNode } from 'preact';
import type { PictureFilter } from '../../../protocol/picture-messages.ts';
import type { GroupProps } from './group.ts';

const STATUSES = ['planned', 'building', 'live', 'retiring'].map((name) => ({ name, title: name }));

export function FilterPopup({ model: { drawn, choices }, actions }: Omit<GroupProps, 'stage'>): VNode | null {
    if (!drawn) return null;
    const filter = choices.filter ?? {};
    const set = (some: PictureFilter) => actions.change({ filter: { ...filter, ...some } });
    const { teams, steps } = drawn.map;
    return (
        <fieldset class="popup" aria-label="Filter">
            <Choice label="Team" all="Any team" things={teams} value={filter.team} set={(team) => set({ team })} />
            <Choice
                label="Status"
                all="Any status"
                things={STATUSES}
                value={filter.status}
                set={(status) => set({ status })}
            />
            <Choice label="Step" all="Any step" things={steps} value={filter.step} set={(step) => set({ step })} />
            <label>
                <input
                    type="checkbox"
                    checked={filter.findings === true}
                    onChange={(event) => set({ findings: event.currentTarget.checked || undefined })}
                />
                With findings
            </label>
        </fieldset>
    );
}

interface ChoiceProps {
    readonly label: string;
    /** For no choice. */
    readonly all: string;
    readonly things: readonly { readonly name: string; readonly title: string }[];
    readonly value: string | undefined;
    readonly set: (name: string | undefined) => void;
}

function Choice({ label, all, things, value = '', set }: ChoiceProps): VNode | null {
    if (things.length === 0) return null;
    return (
        <label>
            {label}
            <select
                aria-label={label}
                value={value}
                onChange={({ currentTarget }) => set(currentTarget.value || undefined)}
            >
                <option value="">{all}</option>
                {things.map(({ name, title }) => (
                    <option key={name} value={name}>
                        {title}
                    </option>
                ))}
            </select>
        </label>
    );
}
