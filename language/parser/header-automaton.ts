// What may follow what in the header of a statement, read off the grammar: a small automaton over token types. With it
// the lexer sets aside what a statement cannot use, word by word, so that the parser never loses the rest of a line.

import type { TokenType } from 'chevrotain';
import { GrammarAST } from 'langium';

/** A place in a header: the tokens that may come next, each with the place after it. */
export interface HeaderPlace {
    readonly moves: Move[];
    /** Places that are reached without a token. */
    readonly shortcuts: HeaderPlace[];
}

interface Move {
    /** The name of a token type: a keyword, a mark or a terminal. */
    readonly token: string;
    readonly to: HeaderPlace;
}

/** All places in which the header of a half-read statement may stand. */
export type HeaderPlaces = readonly HeaderPlace[];

/** The place before the first word of a statement. */
export function readHeader(rule: GrammarAST.ParserRule): HeaderPlaces {
    const start = newPlace();
    readElement(rule.definition, start);
    return withShortcuts([start]);
}

/** Where a header stands after one more token; nowhere if the token cannot stand there. */
export function advance(places: HeaderPlaces, token: TokenType): HeaderPlaces {
    const names = [token.name, ...(token.CATEGORIES ?? []).map((category) => category.name)];
    const next = places.flatMap((place) =>
        place.moves.filter((move) => names.includes(move.token)).map((move) => move.to),
    );
    return next.length === 0 ? next : withShortcuts(next);
}

function newPlace(): HeaderPlace {
    return { moves: [], shortcuts: [] };
}

function withShortcuts(places: HeaderPlaces): HeaderPlaces {
    const reached = new Set(places);
    for (const place of reached) for (const shortcut of place.shortcuts) reached.add(shortcut);
    return [...reached];
}

/** Adds what an element of the grammar reads after a place, as often as it may come; answers the place after it. */
function readElement(element: GrammarAST.AbstractElement, from: HeaderPlace): HeaderPlace {
    if (GrammarAST.isGroup(element) && startsBlock(element)) return from;
    const start = reachedFrom(from);
    const end = reachedFrom(readOnce(element, start));
    if (element.cardinality === '*' || element.cardinality === '+') end.shortcuts.push(start);
    if (element.cardinality === '*' || element.cardinality === '?') start.shortcuts.push(end);
    return end;
}

function readOnce(element: GrammarAST.AbstractElement, from: HeaderPlace): HeaderPlace {
    if (GrammarAST.isKeyword(element)) return readToken(element.value, from);
    if (GrammarAST.isAssignment(element)) return readElement(element.terminal, from);
    if (GrammarAST.isCrossReference(element)) return element.terminal ? readElement(element.terminal, from) : from;
    if (GrammarAST.isRuleCall(element)) return readCall(element, from);
    if (GrammarAST.isAlternatives(element)) return readChoice(element, from);
    if (GrammarAST.isGroup(element)) return element.elements.reduce((place, part) => readElement(part, place), from);
    return from;
}

function readToken(token: string, from: HeaderPlace): HeaderPlace {
    const to = newPlace();
    from.moves.push({ token, to });
    return to;
}

function readCall(call: GrammarAST.RuleCall, from: HeaderPlace): HeaderPlace {
    const rule = call.rule.ref;
    if (GrammarAST.isParserRule(rule)) return readElement(rule.definition, from);
    return readToken(rule?.name ?? '', from);
}

function readChoice(choice: GrammarAST.Alternatives, from: HeaderPlace): HeaderPlace {
    const end = newPlace();
    for (const option of choice.elements) readElement(option, from).shortcuts.push(end);
    return end;
}

/** A place of its own that is reached from another, so that a repetition cannot leak into what stands around it. */
function reachedFrom(from: HeaderPlace): HeaderPlace {
    const place = newPlace();
    from.shortcuts.push(place);
    return place;
}

function startsBlock(group: GrammarAST.Group): boolean {
    const [first] = group.elements;
    return GrammarAST.isKeyword(first) && first.value === '{';
}
