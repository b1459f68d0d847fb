// Where a picture leaves the preview.

import type { VNode } from 'preact';
import { onDemand } from '../on-demand.tsx';
import type { GroupProps } from '../toolbar/group.ts';

const ExportMenu = onDemand(async () => (await import('./export-menu.tsx')).ExportMenu);

/** A page that stands alone has been exported already. */
export function ExportGroup({ model: { drawn, subject }, actions }: GroupProps): VNode | null {
    return drawn && !subject?.alone ? <ExportMenu drawn={drawn} actions={actions} /> : null;
}
