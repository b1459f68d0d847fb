// Makes of the picture what its reader asks for, as it is seen: through its lens, with its scenario, as far as it is
// unfolded. It is laid out as a file is, not for this panel. Where it goes is the business of the editor.

import { isLensName, renderLayout } from '../../../diagram/index.ts';
import { EXPORTS } from '../../../protocol/export-messages.ts';
import type { Actions } from '../actions.ts';
import type { Drawn } from '../page-model.ts';
import { layoutOf } from '../show-map.ts';
import { paintPng } from './paint-png.ts';

/** `id` is one of `EXPORTS`; another one is ignored. */
export function exportPicture(drawn: Drawn, id: string, { post, tell }: Pick<Actions, 'post' | 'tell'>): void {
    const choice = EXPORTS.find((each) => each.id === id);
    if (!choice) return;
    const { kind, theme = 'light' } = choice;
    if (kind === 'html' || kind === 'print')
        post({ type: 'save-page', choices: drawn.choices, print: kind === 'print' });
    else if (kind === 'markdown' || kind === 'mermaid') post({ type: 'copy', as: kind });
    else if (kind === 'svg') post({ type: 'save', format: 'svg', data: drawSvg(drawn, theme) });
    else {
        paintPng(drawSvg(drawn, theme)).then(
            (data) => post({ type: 'save', format: 'png', data }),
            (error: unknown) => tell(`The picture cannot be painted: ${String(error)}. An SVG can be exported.`),
        );
    }
}

function drawSvg(drawn: Drawn, theme: 'light' | 'dark'): string {
    const { lens } = drawn.choices;
    const layout = layoutOf({ ...drawn, paper: undefined });
    return renderLayout(layout, { theme, ...(lens !== undefined && isLensName(lens) && { lens }) });
}
