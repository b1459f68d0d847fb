// What the colours tell: one lens at a time, or none.

import type { VNode } from 'preact';
import { LENSES } from '../../../diagram/on-page.ts';
import type { GroupProps } from './group.ts';

export function LensGroup({ model: { drawn, choices }, actions }: GroupProps): VNode | null {
    if (!drawn) return null;
    const look = ({ currentTarget: { value } }: { readonly currentTarget: HTMLSelectElement }) => {
        actions.change({ lens: value === '' ? undefined : value });
        const lens = LENSES.find(({ name }) => name === value);
        actions.tell(lens?.about ?? 'No lens: colours tell the layers.');
    };
    return (
        <div class="group">
            <select aria-label="Lens" title="Lens: what the colours tell" value={choices.lens ?? ''} onChange={look}>
                <option value="">No lens</option>
                {LENSES.map(({ name, title, isUseful }) => (
                    <option
                        key={name}
                        value={name}
                        disabled={name !== choices.lens && !isUseful(drawn.map, drawn.findings)}
                    >
                        {title}
                    </option>
                ))}
            </select>
        </div>
    );
}
