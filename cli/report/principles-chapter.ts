// Principles by layer: what everybody who builds there has agreed on.

import { type Chapter, openChapter, type Row, table, titleOf } from './chapter.ts';
import type { ReportInput } from './report-input.ts';

/** Silent until a layer has a principle. */
export function tellPrinciples({ map }: ReportInput): Chapter | undefined {
    const rows = map.layers.flatMap((layer) =>
        layer.principles.map(({ text }, place): Row => [place === 0 ? titleOf(layer) : '', text]),
    );
    return openChapter('Principles by layer', [table(['Layer', 'Principle'], rows)]);
}
