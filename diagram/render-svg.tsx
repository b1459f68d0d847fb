// A map as the text of an SVG file that needs nothing else: no page, no font, no network.

import type { JobValueMap } from '../language/model/job-value-map.ts';
import type { Finding } from '../language/rules/finding.ts';
import { layoutMap } from './layout/layout-map.ts';
import type { Look } from './layout/look.ts';
import type { MapLayout, Paper } from './layout/map-layout.ts';
import { MapPicture } from './map-picture.tsx';
import { styleFor, type Theme } from './theme/theme.ts';
import { writeXml } from './write-xml.ts';

export interface RenderOptions {
    readonly findings: readonly Finding[];
    readonly theme: Theme;
    readonly paper?: Partial<Paper>;
    readonly look?: Look;
    /** A list of families as in CSS, for those who know which font is there; else one of the usual. */
    readonly font?: string | undefined;
}

/** Draws a map as well-formed XML. The same map, findings and theme always give the same bytes. */
export function renderSvg(map: JobValueMap, { findings, paper, look, theme, font }: RenderOptions): string {
    const lens = look?.lens;
    return renderLayout(layoutMap(map, findings, paper, look), { theme, lens, font });
}

/** The same of a map that is laid out already. */
export function renderLayout(
    layout: MapLayout,
    { theme, lens, font }: Pick<RenderOptions, 'theme' | 'font'> & Pick<Look, 'lens'>,
): string {
    const differs = layout.texts.some(({ role }) => role === 'difference');
    return `${writeXml(<MapPicture layout={layout} style={styleFor(theme, lens, differs, font)} />)}\n`;
}
