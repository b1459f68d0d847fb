// The button that opens what the reader may ask for.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { onDemand } from '../on-demand.tsx';
import type { GroupProps } from './group.ts';

const FilterPopup = onDemand(async () => (await import('./filter-popup.tsx')).FilterPopup);

export function FilterGroup({ model, actions }: GroupProps): VNode | null {
    const [open, setOpen] = useState(false);
    if (!model.drawn) return null;
    const close = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        setOpen(false);
        (event.currentTarget as Element).querySelector('button')?.focus();
    };
    return (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the button in it opened.
        <div class="group" onKeyDown={close}>
            <button
                type="button"
                aria-label="Filter"
                title="Filter"
                aria-expanded={open}
                onClick={() => setOpen(!open)}
            >
                <Icon name="filter" />
            </button>
            {open && <FilterPopup model={model} actions={actions} />}
        </div>
    );
}
