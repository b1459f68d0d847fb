// Loads what writes pictures into files when somebody wants one.

import type { Actions } from '../actions.ts';
import type { Drawn } from '../page-model.ts';

/** As `exportPicture`. */
export async function loadExport(drawn: Drawn, id: string, actions: Actions): Promise<void> {
    const { exportPicture } = await import('./export-picture.ts');
    exportPicture(drawn, id, actions);
}
