// The fix that writes one line with something to fill in into the block of a thing.

import type { ThingKind } from '../model/job-value-map.ts';
import type { Fix, FixSource } from './fix.ts';
import { withoutMarks } from './fix-marks.ts';
import { offerFix } from './offer-fix.ts';
import { findNode, isHolder, placeOfThing } from './read-block.ts';
import { writeMember } from './write-member.ts';

/** Named after the word that the line begins with. */
export function offerLine(kind: ThingKind, name: string, line: string, source: FixSource): readonly Fix[] {
    const node = findNode(placeOfThing({ kind, name }, source), isHolder, source);
    const [word = ''] = withoutMarks(line).split(' ');
    return offerFix(`Add a ${word} to fill in`, node && writeMember(node, [line], source), source, {
        isPreferred: true,
    });
}
