// Allows a finding where it stands. It is silent at once, and the reason that is left open is asked for by a hint.

import type { AstNode } from 'langium';
import type { TextChange } from '../format/text-change.ts';
import { type Allow, isJob, isMapHeader, type MapHeader } from '../generated/ast.ts';
import type { Thing } from '../model/job-value-map.ts';
import type { Finding } from '../rules/finding.ts';
import { RULE_CODES } from '../rules/rule-codes.ts';
import { writeStatementAtTop } from './edit-statements.ts';
import type { Fix, FixSource } from './fix.ts';
import { fillIn } from './fix-marks.ts';
import { removeClause } from './list-items.ts';
import { CLEAR, type Draft, offerFix } from './offer-fix.ts';
import { findNode, isHolder, placeOfThing, spanOfNode, spanOfText } from './read-block.ts';
import { removeStatements } from './remove-statements.ts';
import { writeMember } from './write-member.ts';

/** What fixes of this kind do to a map is for its author to decide: they are offered after all others. */
export const ALLOWANCES = 'allowances';

const CODES: ReadonlySet<string> = new Set(RULE_CODES);

/** In the first thing that the finding is about and that has a place in this text. Problems of the text have none. */
export function allowFinding({ code, subject, about }: Finding, source: FixSource): readonly Fix[] {
    // An idle allowance of idle allowances would be followed by the next one.
    if (!CODES.has(code) || (code === 'unused-allow' && subject.endsWith(`.${code}`))) return [];
    const line = `allow ${code} "${fillIn('')}"`;
    const thing = about.find((each) => isWholeMap(each, source) || placeOfThing(each, source));
    if (!thing) return [];
    const draft = isWholeMap(thing, source) ? writeInMap(line, source) : writeInThing(thing, line, source);
    return offerFix(`Allow ‘${code}’ here, and say why`, draft, source, { kind: ALLOWANCES });
}

/** The default steps stand in no text, so the map speaks for them. */
function isWholeMap({ kind }: Thing, { map }: FixSource): boolean {
    return kind === 'map' || (kind === 'job' && !map.job) || (kind === 'step' && !map.stepsWritten);
}

function writeInThing(thing: Thing, line: string, source: FixSource): Draft {
    const place = placeOfThing(thing, source);
    const node = findNode(place, thing.kind === 'job' ? isJob : isStatement, source);
    return node && writeMember(node, [line], source);
}

function isStatement(node: unknown): node is AstNode {
    return isHolder(node);
}

function writeInMap(line: string, source: FixSource): Draft {
    const { statements } = source.tree.file;
    const header = statements.find((each): each is MapHeader => isMapHeader(each));
    if (header) return writeMember(header, [line], source);
    return [writeStatementAtTop([`map { ${line} }`], source)];
}

/** Takes an allowance away, and a `map` that says nothing else. */
export function removeAllowance(node: Allow, source: FixSource): readonly TextChange[] {
    const { $container } = node;
    const isAll = isMapHeader($container) && $container.title === undefined && $container.attributes.length === 1;
    return isAll ? removeStatements([$container], source) : [removeClause(node, source)];
}

/** Puts the cursor into the reason, which is written first where it is missing. */
export function openReason(node: Allow, source: FixSource): readonly Fix[] {
    const title = 'Write the reason';
    const reason = spanOfText(node, 'reason');
    const end = spanOfNode(node).end;
    if (!reason) return offerFix(title, [{ start: end, end, newText: ` "${fillIn('')}"` }], source, CLEAR);
    const select = { start: reason.start + 1, end: reason.end - 1 };
    return select.end < select.start ? [] : [{ title, changes: [], select, isPreferred: true }];
}
