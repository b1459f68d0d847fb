// Texts of maps as many hands would write them: any white space, comments and line breaks wherever the language allows
// them, blocks on one line and on many, names that are keywords elsewhere. Nearly all of them can be read.

import fc from 'fast-check';

/** Where white space may stand in a text that is still to be spaced. No text of a map holds these characters. */
const BLANK = '\ue001';
const MAY_BREAK = '\ue002';
const MAY_BE_NOTHING = '\ue003';
const BETWEEN = '\ue004';
const INSIDE = '\ue005';
const GAPS = /[\ue001-\ue005]/gu;

const NAMES = [
    ...['a', 'b', 'c', 'x', 'größe', 'у2', '計画', 'in-time', '__proto__', '2027', '8'],
    ...['for', 'needs', 'status', 'team', 'in', 'component', 'goal', 'live', 'importance', 'effort', 'kind', 'size'],
] as const;

const TEXTS = [
    ...['""', '"T"', '"Two words"', '"a \\" b"', '"\\\\"', '"{ // no }"', '"/* no */"', '“typed elsewhere”', '"  x  "'],
    ...['"שלום"', '"計画 🚲"', '"e\u0301"', `"${'long '.repeat(17)}"`, `"${'計'.repeat(60)}"`, '"needs a, b"'],
] as const;

const name = fc.constantFrom<string>(...NAMES);
const text = fc.constantFrom<string>(...TEXTS);
const ten = fc.constantFrom('8', '7.5', '0', '10', '8,8', '11');
const percent = fc
    .tuple(fc.constantFrom('57', '0', '100', '7.5', '130', '5,5', '-3'), fc.constantFrom('', '%', `${MAY_BE_NOTHING}%`))
    .map((parts) => parts.join(''));

/** Words on one line, each of which may also be left out. */
function line(...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> {
    const words = parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part));
    return fc.tuple(...words).map((written) => written.filter((word) => word !== '').join(BLANK));
}

function maybe(part: fc.Arbitrary<string>): fc.Arbitrary<string> {
    return fc.oneof(part, fc.constant(''));
}

function list(item: fc.Arbitrary<string>): fc.Arbitrary<string> {
    return fc
        .array(item, { minLength: 1, maxLength: 4 })
        .map((items) => items.join(`${MAY_BE_NOTHING},${MAY_BE_NOTHING}`));
}

/** Goes on in the next line, or not. */
function onward(...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> {
    return line(...parts).map((written) => (written === '' ? '' : MAY_BREAK + written));
}

const steps = list(
    fc.oneof(
        name,
        fc.constant('all'),
        fc.tuple(name, name).map((ends) => ends.join(`${MAY_BE_NOTHING}..${MAY_BE_NOTHING}`)),
    ),
);
const targets = list(fc.tuple(name, maybe(onward(text))).map((parts) => parts.join('')));
const title = maybe(onward(text));

const COMMON = [
    line('description', text),
    line('link', text, maybe(text)),
    line('allow', fc.constantFrom('orphan', 'cycle'), text),
];

function block(members: readonly fc.Arbitrary<string>[], most = 4): fc.Arbitrary<string> {
    return fc
        .array(fc.oneof(...members), { maxLength: most })
        .map((lines) => `${MAY_BREAK}{${[...lines].map((each) => `${INSIDE}${each}`).join(BETWEEN)}${INSIDE}}`);
}

function statement(head: fc.Arbitrary<string>, members: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
    return fc.tuple(head, maybe(block([...members, ...COMMON]))).map((parts) => parts.join(''));
}

function named(word: string, ...more: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
    return fc.tuple(line(word, name), title, ...more).map((parts) => parts.join(''));
}

const figures = [line('importance', ten), line('satisfaction', ten), line('effort', percent)];
const need = statement(
    fc
        .tuple(line('need', maybe(name), text), fc.array(fc.oneof(...figures), { maxLength: 3 }))
        .map(([head, own]) => [head, ...own].join(MAY_BREAK)),
    [...figures, line('evidence', text)],
);
const clause = fc.oneof(line('in', name), line('for', steps), line('needs', targets));
const clauses = fc.array(clause, { maxLength: 3 }).map((own) => own.map((each) => MAY_BREAK + each).join(''));
const COMPONENT = [
    ...[clause, line('serves', list(name)), line('team', name), line('goal', text), fc.constant('external')],
    line('status', fc.constantFrom('live', 'planned', 'planed')),
    line('evolution', fc.constantFrom('custom', 'genesis')),
];
const component = statement(named('component', clauses), COMPONENT);
const scenario = statement(named('scenario'), [
    statement(named(`add${BLANK}component`, clauses), COMPONENT),
    line('remove', targets),
    statement(line('change', name), [...COMPONENT, line('drops', targets)]),
]);

const STATEMENTS = [
    statement(line('map', text), []),
    line('import', list(name), 'from', text),
    line('rule', fc.constantFrom('orphan', 'team-load'), 'warning', maybe(line('limit', fc.constantFrom('3', '9')))),
    statement(line('job', text), [line('executor', text), line('focus', steps), fc.constant('repeats')]),
    statement(named('step'), [
        ...[line('phase', list(fc.constantFrom('plan', 'execute'))), ...figures.slice(0, 1), line('effort', percent)],
        ...[line('score', ten, maybe(text)), fc.constant('implicit'), need],
    ]),
    statement(named('team'), []),
    statement(named('layer', maybe(onward('kind', fc.constantFrom('core', 'user')))), [
        ...[line('principle', text), fc.constant('closed'), component, component],
    ]),
    component,
    statement(named('competitor'), [line('score', name, ten, maybe(text))]),
    statement(named('segment'), [line('size', percent), line('effort', name, percent, maybe(text))]),
    scenario,
];

/** What may stand in a gap, and the usual more often. `¶` is a line end. */
const SPACES: Readonly<Record<string, readonly string[]>> = {
    [BLANK]: [' ', ' ', ' ', ' ', ' ', ' ', '  ', '\t', '\u00a0', '/* c */', ' /* c */ /** d */ '],
    [MAY_BREAK]: [
        ...[' ', ' ', ' ', ' ', ' ', ' ', ' ', '   ', ' /* c */ ', '¶', '¶    ', '¶\t\t', '¶¶  ', ' // c  ¶'],
        ...['¶// c¶  // d¶', ' /* c */¶', '¶  /* c¶    d  ¶ e */ ', '¶¶/** d */¶'],
    ],
    [MAY_BE_NOTHING]: ['', '', '', '', ' ', ' ', ' ', '  ', '\t', '/* c */'],
    [BETWEEN]: [
        ...['¶', '¶', '¶', '¶    ', '¶', '¶\t', '  ¶', '¶¶', '¶ ¶¶¶', ' // c¶', '¶// c ¶', '¶  /* c */ ', '/* c */¶¶'],
        ...[
            '¶/** d */¶',
            '¶    /**¶     * d¶     * e¶     */¶',
            '¶\t/* c¶\t   d¶ e */¶',
            '¶/** d */¶// c¶',
            '/* c */',
            ' ',
        ],
    ],
    [INSIDE]: [
        ...['', ' ', ' ', ' ', '¶', '¶', '¶    ', '¶¶¶', '// c¶', ' // c¶¶', '/* c */', ' /** d */ ', '¶/** d */¶'],
        ...['¶  // c¶', '¶\t/* c¶\td */¶'],
    ],
};

/** Spaces that leave blocks on their lines, so that both kinds of blocks come up. */
const CALM_SPACES: Readonly<Record<string, readonly string[]>> = {
    [BLANK]: [' '],
    [MAY_BREAK]: [' '],
    [MAY_BE_NOTHING]: ['', ' '],
    [BETWEEN]: ['¶', ' '],
    [INSIDE]: ['', ' ', '  '],
};

interface Spacing {
    readonly calm: boolean;
    readonly lineEnd: string;
    readonly picks: readonly number[];
}

function fillGaps(unspaced: string, { calm, lineEnd, picks }: Spacing): string {
    let gap = 0;
    return unspaced.replace(GAPS, (mark) => {
        const choices = (calm ? CALM_SPACES : SPACES)[mark] ?? [];
        const pick = picks[gap % picks.length] ?? 0;
        gap += 1;
        return (choices[(pick + gap) % choices.length] ?? ' ').replaceAll('¶', lineEnd);
    });
}

/** Texts of maps with up to `most` statements at the top. */
export function randomMapTexts(most: number): fc.Arbitrary<string> {
    const spacing = fc.record<Spacing>({
        calm: fc.boolean(),
        lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
        picks: fc.array(fc.nat(999), { minLength: 1, maxLength: 40 }),
    });
    return fc
        .tuple(
            fc.constantFrom('', '', '\ufeff', BETWEEN),
            fc.array(fc.oneof(...STATEMENTS), { maxLength: most }),
            fc.constantFrom('', BETWEEN, `${BETWEEN}${BETWEEN}`),
            spacing,
        )
        .map(([start, statements, end, spaced]) => fillGaps(start + statements.join(BETWEEN) + end, spaced));
}
