// What is read alike in many statements: words from a list, strings, links, documentation, attributes that count once.

import type { AstNode } from 'langium';
import type { Allow, Description, Link as LinkNode, Word } from '../generated/ast.ts';
import { offsetOf } from '../parser/passage.ts';
import { RULE_CODES } from '../rules/rule-codes.ts';
import type { Attributes } from './attributes.ts';
import { type Building, MAP, noteMissing, noteProblem, noteUnknown, present } from './building.ts';
import { beginsLine } from './documentation.ts';
import type { Choice, Link, Statement, Text, Thing, UnknownKind } from './job-value-map.ts';
import { rangeOf, rangeOfProperty } from './ranges.ts';

/** Every code that `rule` and `allow` may speak of. Problems of the language may be neither switched off nor allowed. */
export const KNOWN_CODES: ReadonlySet<string> = new Set<string>(RULE_CODES);

/** What every statement has, whatever its kind. Allowances in its block are noted as its own. */
export function readStatement(building: Building, node: AstNode, attributes: Attributes, owner: Thing): Statement {
    for (const allow of attributes.all('Allow')) readAllow(building, allow, owner);
    return {
        range: rangeOf(node),
        descriptions: attributes.all('Description').flatMap((description) => readDescription(building, description)),
        links: attributes.all('Link').flatMap((link) => readLink(building, link)),
        ...present('documentation', readDocumentation(building, node)),
    };
}

/** Reads a string attribute; notes when its text is missing. */
export function readText(
    building: Building,
    node: (AstNode & { readonly text?: string }) | undefined,
    example: string,
): Text | undefined {
    if (!node) return undefined;
    if (node.text !== undefined) return { text: node.text, range: rangeOfProperty(node, 'text') };
    noteMissing(building, node, `Here a text in quotation marks is missing, such as "${example}".`);
    return undefined;
}

/** Reads one of a list of words; a wrong one is noted and counts as not written. */
export function readChoice<Value extends string>(
    building: Building,
    word: Word | undefined,
    values: readonly Value[],
    kind: UnknownKind,
    owner: Thing,
): Choice<Value> | undefined {
    if (word?.value === undefined) return undefined;
    const range = rangeOf(word);
    const value = values.find((each) => each === word.value);
    if (value !== undefined) return { value, range };
    noteUnknown(building, kind, word.value, range, owner);
    return undefined;
}

/** Notes a list whose commas do not stand between two items. */
export function checkCommas(
    building: Building,
    node: AstNode & { readonly commas: readonly string[] },
    items: number,
    what: string,
): void {
    if (items === 0 && node.commas.length === 0) noteMissing(building, node, `Here ${what} is missing.`);
    if (node.commas.length < Math.max(items, 1)) return;
    const end = rangeOf(node).end;
    const range = { start: { ...end, character: Math.max(0, end.character - 1) }, end };
    noteProblem(building, 'syntax-error', MAP.name, `After this comma ${what} is missing.`, range);
}

function readAllow(building: Building, node: Allow, owner: Thing): void {
    const code = node.code?.value;
    if (!node.code || code === undefined) {
        noteMissing(building, node, 'Here the code of a finding is missing, such as orphan.');
        return;
    }
    const codeRange = rangeOf(node.code);
    if (!KNOWN_CODES.has(code)) noteUnknown(building, 'rule', code, codeRange, owner);
    const reason =
        node.reason === undefined ? undefined : { text: node.reason, range: rangeOfProperty(node, 'reason') };
    building.allowances.push({ code, codeRange, owner, range: rangeOf(node), ...present('reason', reason) });
}

function readDescription(building: Building, node: Description): string[] {
    const text = readText(building, node, 'What a reader should know');
    return text ? [text.text] : [];
}

function readLink(building: Building, node: LinkNode): Link[] {
    if (node.url === undefined) {
        noteMissing(building, node, 'Here an address in quotation marks is missing, such as "https://example.com".');
        return [];
    }
    return [{ url: node.url, range: rangeOf(node), ...present('title', node.title) }];
}

/** The documentation right above a statement that begins its line. */
export function readDocumentation({ documentation, text }: Building, node: AstNode): string | undefined {
    if (documentation.size === 0) return undefined;
    const found = documentation.get(rangeOf(node).start.line);
    return found !== undefined && beginsLine(text, offsetOf(node.$cstNode)) ? found : undefined;
}
