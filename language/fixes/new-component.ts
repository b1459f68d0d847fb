// Writes a component that is still to be given a title into the layer where it belongs.

import { isLayer } from '../generated/ast.ts';
import type { Layer } from '../model/job-value-map.ts';
import type { FixSource } from './fix.ts';
import { fillIn } from './fix-marks.ts';
import { findFreeName } from './free-name.ts';
import type { Draft } from './offer-fix.ts';
import { findNode } from './read-block.ts';
import { writeMember } from './write-member.ts';

/** A name for it that nothing has yet. */
export function nameNewComponent({ namesOf }: FixSource): string {
    return findFreeName('new-component', namesOf('component'));
}

/** Its title, to be typed over. */
export const NEW_TITLE = `"${fillIn('New component')}"`;

/** Writes it at the end of a layer; `clauses` are what its header says behind the title. */
export function writeComponent(
    layer: Layer,
    clauses: string,
    source: FixSource,
    name = nameNewComponent(source),
): Draft {
    const node = layer.shared ? undefined : findNode(layer.nameRange, isLayer, source);
    return node && writeMember(node, [`component ${name} ${NEW_TITLE} ${clauses}`], source, 'last');
}

/** The layer that the user meets; undefined where the map has none of its own. */
export function findUserLayer({ map }: FixSource): Layer | undefined {
    return map.layers.find(({ kind, shared }) => kind === 'user' && !shared);
}
