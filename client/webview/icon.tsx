// The small pictures on buttons: lines on a grid of 16, in the colour of the text around them.

import type { VNode } from 'preact';

const PATHS = {
    search: 'M11 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM10 10l4 4',
    zoom: 'M11 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM10 10l4 4M5.2 7h3.6M7 5.2v3.6',
    filter: 'M2 4h12M4.5 8h7M7 12h2',
    outline: 'M2 3.5h8M5 8h9M5 12.5h9',
    plus: 'M8 3v10M3 8h10',
    minus: 'M3 8h10',
    fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
    focus: 'M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2',
    close: 'M4 4l8 8M12 4l-8 8',
    up: 'M3.5 10L8 5.5l4.5 4.5',
    down: 'M3.5 6L8 10.5 12.5 6',
    right: 'M6 3.5L10.5 8 6 12.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): VNode {
    return (
        <svg class="icon" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
            <path d={PATHS[name]} />
        </svg>
    );
}
