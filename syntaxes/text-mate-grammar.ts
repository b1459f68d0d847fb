// The colours of a map before the language server has answered, and where there is none, as on a web page: a TextMate
// grammar. It paints line by line and knows no blocks. A name is taken together with the keyword before it, so a name
// that is spelled like a keyword is not painted as one.

import type { GrammarAST } from 'langium';
import { EVOLUTIONS, LAYER_KINDS, MARKETS, PHASES, SEVERITIES, STATUSES } from '../language/model/job-value-map.ts';
import { type Keyword, type KeywordRole, readKeywordRoles } from './keyword-roles.ts';

/** A pattern of a TextMate grammar, as far as it is used here. */
export interface Pattern {
    readonly name?: string;
    readonly match?: string;
    readonly begin?: string;
    readonly end?: string;
    readonly include?: string;
    readonly applyEndPatternLast?: 1;
    readonly captures?: Captures;
    readonly beginCaptures?: Captures;
    readonly endCaptures?: Captures;
    readonly patterns?: readonly Pattern[];
}

type Captures = Readonly<Record<string, Pattern>>;

// The pieces of the patterns, in the dialect of Oniguruma.
const INSIDE = '[\\p{L}\\p{M}\\p{N}_-]';
const NAME = `(?>[\\p{L}\\p{N}_]${INSIDE}*)`;
const BLANKS = '[ \\t]*';
const NUMBER = '-?\\d+(?:[.,]\\d+)?';
const JOINT = '(?:\\.\\.+|[…–—])';
/** Closed, else to the end of the line, but for a `{` that opens a block there. */
const STRING = '"(?:(?:\\\\.|[^"\\\\])*"|.*?(?=\\s*\\{?\\s*$))';

const VALUES = [...PHASES, ...MARKETS, ...LAYER_KINDS, ...STATUSES, ...EVOLUTIONS, ...SEVERITIES, 'off', 'all'];

export function buildTextMateGrammar(grammar: GrammarAST.Grammar): object {
    const keywords = readKeywordRoles(grammar);
    const families = groupByPaint(keywords);
    const place = standsInPlace(keywords);
    const paint = (paintOne: (family: Family) => Pattern, ...roles: readonly KeywordRole[]) => ({
        patterns: families.filter(({ role }) => roles.includes(role)).map(paintOne),
    });
    return {
        name: 'Job-Value Map',
        scopeName: 'source.jvm',
        patterns: [
            { include: '#comment' },
            { include: '#conflict' },
            { include: '#string' },
            { include: '#list' },
            { include: '#amount' },
            { include: '#code' },
            { include: '#value' },
            { include: '#name' },
            { include: '#keyword' },
            { include: '#block' },
        ],
        repository: {
            comment: { patterns: COMMENTS },
            conflict: { name: 'invalid.illegal.merge-conflict.jvm', match: '^(?:<{7}|={7}|>{7}|\\|{7})(?=\\s|$).*' },
            string: { patterns: STRINGS },
            list: paint((family) => paintList(family, place), 'names', 'steps', 'values'),
            amount: paint(paintAmount, 'amount', 'step-amount'),
            code: paint(paintCode, 'code'),
            value: paint(paintValue, 'value'),
            name: paint((family) => paintName(family, place), 'name'),
            keyword: paint(({ scope, words }) => ({ name: scope, match: words }), 'plain'),
            block: { name: 'punctuation.section.block.jvm', match: '[{}]' },
            item: { patterns: [{ name: 'constant.language.jvm', match: whole('all') }, reference()] },
            word: { patterns: [{ name: 'constant.language.jvm', match: whole(VALUES.join('|')) }] },
        },
    };
}

const COMMENTS: readonly Pattern[] = [
    { name: 'comment.line.double-slash.jvm', match: '//.*$' },
    { name: 'comment.block.documentation.jvm', begin: '/\\*\\*(?!/)', end: '\\*/' },
    { name: 'comment.block.jvm', begin: '/\\*', end: '\\*/' },
];

/** The marks of word processors come as they are meant; what is wrong with them is for a finding to say. */
const STRINGS: readonly Pattern[] = [
    {
        name: 'string.quoted.double.jvm',
        match: STRING,
        captures: { 0: { patterns: [{ name: 'constant.character.escape.jvm', match: '\\\\["\\\\n]' }] } },
    },
    { name: 'string.quoted.other.jvm', match: '“[^”“"]*[”“"]|„[^“”"]*[“”"]|‟[^”"]*[”"]|«[^»"]*[»"]|»[^«"]*[«"]' },
    { name: 'string.quoted.other.jvm', match: '[“”„‟«»].*?(?=\\s*\\{?\\s*$)' },
];

/** Keywords that are painted alike. */
interface Family {
    readonly role: KeywordRole;
    readonly statement: boolean;
    readonly scope: string;
    /** Matches each of them as a whole word. */
    readonly words: string;
}

/** A word that is both is a statement where its line begins with it, and an attribute everywhere else. */
function groupByPaint(keywords: readonly Keyword[]): readonly Family[] {
    const families: Family[] = [];
    for (const role of new Set(keywords.map((keyword) => keyword.role))) {
        const alike = keywords.filter((keyword) => keyword.role === role);
        const both = alike.filter(({ statement, attribute }) => statement && attribute);
        families.push(
            ...makeFamily(role, true, both, '^'),
            ...makeFamily(
                role,
                true,
                alike.filter(({ statement, attribute }) => statement && !attribute),
            ),
            ...makeFamily(
                role,
                false,
                alike.filter(({ statement, attribute }) => !statement || attribute),
            ),
        );
    }
    return families;
}

function makeFamily(role: KeywordRole, statement: boolean, keywords: readonly Keyword[], start = ''): Family[] {
    if (keywords.length === 0) return [];
    const scope = `keyword.${statement ? 'control' : 'other'}.jvm`;
    return [{ role, statement, scope, words: start + whole(keywords.map(({ word }) => word).join('|')) }];
}

/** One of the words, and not as a part of another one: `in` is no keyword in `in-time`. */
function whole(words: string): string {
    return `(?<!${INSIDE})(?:${words})(?!${INSIDE})`;
}

function reference(): Pattern {
    return { name: 'variable.other.jvm', match: NAME };
}

/**
 * What keeps a keyword from being taken for a name: a plain word or a number behind it, as in `component for execute`.
 * Before anything else it is a name: `component goal "Goal"`, `component goal needs history`.
 */
function standsInPlace(keywords: readonly Keyword[]): string {
    const any = `(?:${keywords.map(({ word }) => word).join('|')})(?!${INSIDE})`;
    return `${any}[ \\t]+(?!${any})(?:[\\p{L}\\p{N}_]|-\\d)`;
}

function paintName(family: Family, place: string): Pattern {
    const name = family.statement ? 'entity.name.type.jvm' : 'variable.other.jvm';
    return {
        match: `(${family.words})(?:[ \\t]+(?!${place})(${NAME}))?`,
        captures: { 1: { name: family.scope }, 2: { name } },
    };
}

function paintValue(family: Family): Pattern {
    return {
        match: `(${family.words})(?:[ \\t]+(${whole(VALUES.join('|'))}))?`,
        captures: { 1: { name: family.scope }, 2: { name: 'constant.language.jvm' } },
    };
}

/** A rule's code, and where a severity follows, that too. */
function paintCode(family: Family): Pattern {
    return {
        match: `(${family.words})(?:[ \\t]+(${NAME}))?(?:[ \\t]+(${whole(['off', ...SEVERITIES].join('|'))}))?`,
        captures: {
            1: { name: family.scope },
            2: { name: 'variable.other.jvm' },
            3: { name: 'constant.language.jvm' },
        },
    };
}

function paintAmount(family: Family): Pattern {
    const step = family.role === 'step-amount' ? `(?:[ \\t]+(${NAME})(?=[ \\t]+${NUMBER}))?` : '()';
    return {
        match: `(${family.words})${step}(?:[ \\t]+(${NUMBER})(${BLANKS}%)?)?`,
        captures: {
            1: { name: family.scope },
            2: { name: 'variable.other.jvm' },
            3: { name: 'constant.numeric.jvm' },
            4: { name: 'keyword.other.unit.jvm' },
        },
    };
}

/** Names after commas, each perhaps with a text; after a comma or a `..` at its end the list goes on in the next line. */
function paintList(family: Family, place: string): Pattern {
    const item = `(?!${place})(${NAME}(?:${BLANKS}${JOINT}${BLANKS}${NAME})?)(?:${BLANKS}(${STRING}))?`;
    const painted = { 1: { patterns: [itemOf(family.role)] }, 2: { patterns: [{ include: '#string' }] } };
    return {
        begin: `(${family.words})${BLANKS}`,
        beginCaptures: { 1: { name: family.scope } },
        end: `${item}(?!${BLANKS}(?:,|${JOINT}))|(?=${place})|(?=[^\\s,.…–—"/\\p{L}\\p{M}\\p{N}_])|(?<![\\s,.…–—])${BLANKS}$`,
        endCaptures: painted,
        applyEndPatternLast: 1,
        patterns: [
            { include: '#comment' },
            {
                match: `${item}${BLANKS}(,)${BLANKS}`,
                captures: { ...painted, 3: { name: 'punctuation.separator.jvm' } },
            },
            { match: `(?!${place})(${NAME})${BLANKS}${JOINT}${BLANKS}$`, captures: painted },
            { match: `(?:,|${JOINT})${BLANKS}`, name: 'punctuation.separator.jvm' },
        ],
    };
}

function itemOf(role: KeywordRole): Pattern {
    if (role === 'values') return { include: '#word' };
    return role === 'steps' ? { include: '#item' } : reference();
}
