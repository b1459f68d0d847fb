// What may follow what in the header of a statement, read off the grammar: a small automaton over token types. With it
// the lexer sets aside what a statement cannot use, word by word, so that the parser never loses the rest of a line.

import type { TokenType } from 'chevrotain';
import { GrammarAST } from 'langium';

/** A place in a header: the tokens that may come next, each with the place after it. */
interface Place {
    readonly number: number;
    readonly moves: Move[];
    /** Places that are reached without a token. */
    readonly shortcuts: Place[];
}

interface Move {
    /** The name of a token type: a keyword, a mark or a terminal. */
    readonly token: string;
    readonly to: Place;
    /** It reads a word of a fixed list, and no name. */
    readonly value: boolean;
}

/** Where the header of a half-read statement stands. Each step is worked out once, when it is first taken. */
export class HeaderState {
    private readonly places: ReadonlySet<Place>;
    /** All states of the header by their places, so that a list of any length needs only a few. */
    private readonly known: Map<string, HeaderState>;
    private readonly steps = new Map<TokenType, HeaderState | undefined>();

    constructor(places: ReadonlySet<Place>, known: Map<string, HeaderState>) {
        this.places = places;
        this.known = known;
    }

    /** Where the header stands after one more token; undefined if the token cannot stand there. */
    after(token: TokenType): HeaderState | undefined {
        if (!this.steps.has(token)) this.steps.set(token, this.step(token));
        return this.steps.get(token);
    }

    /** Whether a word that comes next is one of a fixed list, so that it cannot be a name. */
    get takesValue(): boolean {
        return [...this.places].some((place) => place.moves.some((move) => move.value));
    }

    private step(token: TokenType): HeaderState | undefined {
        const moves = [...this.places].flatMap((place) => place.moves).filter((move) => move.token === token.name);
        return moves.length === 0
            ? undefined
            : reach(
                  moves.map((move) => move.to),
                  this.known,
              );
    }
}

/** What a header is: the state before its first word, and the names of all tokens that it may hold. */
export interface Header {
    readonly start: HeaderState;
    readonly tokens: ReadonlySet<string>;
}

/** Reads the header of a statement off its rule. */
export function readHeader(rule: GrammarAST.ParserRule): Header {
    const start = newPlace();
    readElement(rule.definition, start);
    const places = new Set([start]);
    const tokens = new Set<string>();
    for (const place of places) {
        for (const shortcut of place.shortcuts) places.add(shortcut);
        for (const { token, to } of place.moves) {
            tokens.add(token);
            places.add(to);
        }
    }
    return { start: reach([start], new Map()), tokens };
}

/** The state that has some places and all that they reach without a token. */
function reach(places: readonly Place[], known: Map<string, HeaderState>): HeaderState {
    const reached = new Set(places);
    for (const place of reached) for (const shortcut of place.shortcuts) reached.add(shortcut);
    const key = [...reached]
        .map((place) => place.number)
        .sort((one, other) => one - other)
        .join(' ');
    const state = known.get(key) ?? new HeaderState(reached, known);
    known.set(key, state);
    return state;
}

let places = 0;

function newPlace(): Place {
    places += 1;
    return { number: places, moves: [], shortcuts: [] };
}

/** Adds what an element of the grammar reads after a place, as often as it may come; answers the place after it. */
function readElement(element: GrammarAST.AbstractElement, from: Place): Place {
    if (GrammarAST.isGroup(element) && startsBlock(element)) return from;
    const start = reachedFrom(from);
    const end = reachedFrom(readOnce(element, start));
    if (element.cardinality === '*' || element.cardinality === '+') end.shortcuts.push(start);
    if (element.cardinality === '*' || element.cardinality === '?') start.shortcuts.push(end);
    return end;
}

function readOnce(element: GrammarAST.AbstractElement, from: Place): Place {
    if (GrammarAST.isKeyword(element)) return readToken(element.value, from);
    if (GrammarAST.isAssignment(element)) return readElement(element.terminal, from);
    if (GrammarAST.isCrossReference(element)) return element.terminal ? readElement(element.terminal, from) : from;
    if (GrammarAST.isRuleCall(element)) return readCall(element, from);
    if (GrammarAST.isAlternatives(element)) return readChoice(element, from);
    if (GrammarAST.isGroup(element)) return element.elements.reduce((place, part) => readElement(part, place), from);
    return from;
}

function readToken(token: string, from: Place, value = false): Place {
    const to = newPlace();
    from.moves.push({ token, to, value });
    return to;
}

function readCall(call: GrammarAST.RuleCall, from: Place): Place {
    const rule = call.rule.ref;
    if (rule?.name === 'Word') return readToken('ID', from, true);
    if (GrammarAST.isParserRule(rule)) return readElement(rule.definition, from);
    return readToken(rule?.name ?? '', from);
}

function readChoice(choice: GrammarAST.Alternatives, from: Place): Place {
    const end = newPlace();
    for (const option of choice.elements) readElement(option, from).shortcuts.push(end);
    return end;
}

/** A place of its own that is reached from another, so that a repetition cannot leak into what stands around it. */
function reachedFrom(from: Place): Place {
    const place = newPlace();
    from.shortcuts.push(place);
    return place;
}

function startsBlock(group: GrammarAST.Group): boolean {
    const [first] = group.elements;
    return GrammarAST.isKeyword(first) && first.value === '{';
}
