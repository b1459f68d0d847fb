// All formats of `jvmap render`, in the order in which they are told.

import { extname } from 'node:path';
import { STDIN } from '../read-text.ts';
import { HTML } from './format-html.ts';
import { JSON_FORMAT } from './format-json.ts';
import { MARKDOWN } from './format-markdown.ts';
import { PNG } from './format-png.ts';
import { SVG } from './format-svg.ts';
import type { PictureFormat } from './picture.ts';

export const PICTURE_FORMATS: readonly PictureFormat[] = [SVG, PNG, HTML, MARKDOWN, JSON_FORMAT];

/** The format that is asked for by its name, else the one that the ending of the file says; undefined where none is. */
export function findFormat(out: string, name: string | undefined): PictureFormat | undefined {
    if (name !== undefined) return PICTURE_FORMATS.find((format) => format.name === name);
    if (out === STDIN) return SVG;
    const ending = extname(out).toLowerCase();
    return PICTURE_FORMATS.find(({ endings }) => endings.includes(ending));
}
