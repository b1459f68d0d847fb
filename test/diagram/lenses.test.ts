// What each lens says: of steps, layers and components in words, and in the legend.

import { describe, expect, it, test } from 'vitest';
import { findLens, isLensName, LENSES, type LensName, layoutMap, type MapLayout } from '../../diagram/index.ts';
import { heatOf } from '../../diagram/lenses/heat.ts';
import { giveCodes } from '../../diagram/lenses/teams.ts';
import { checkMap, readMap } from '../../language/index.ts';

const MAP = readMap(`
step find "Find" {
    importance 8
    effort 60%
    score 6.5
    need right "Find what suits everybody" importance 9.3 satisfaction 2
    need quick "Find it quickly" importance 5 satisfaction 8
}
step pay "Pay" { importance 4 effort 15% score 7 need safe "Pay safely" importance 9 satisfaction 6 }
step use "Use" { importance 6 score 8 }
step leave "Leave"

team shop "Shop floor"
team till "Till"
team idle "Idle hands"

layer user "User" {
    principle "One promise"
    principle "One price"
    component list "List" for find { team shop status planned }
    component desk "Desk" for pay, use needs stock { team till }
    component door "Door" for leave { status retiring evolution commodity }
}
layer core "Core" {
    component stock "Stock" { team nobody evolution custom }
}

competitor one "One" { score find 8 score pay 7 score use 5 }
competitor two "Two" { score find 7 }

segment young "Young people" { size 40% effort find 80% effort pay 20% }
segment old "Old people" { effort find 80% effort pay 30% }
`);
const FINDINGS = checkMap(MAP);
const EMPTY = readMap('map "Nothing"');

const through = (lens: LensName, map = MAP): MapLayout => layoutMap(map, map === MAP ? FINDINGS : [], {}, { lens });

const words = (texts: MapLayout['texts']) =>
    texts.filter(({ role }) => role === 'remark').map(({ lines }) => lines.join(' '));

const saidOfSteps = (lens: LensName) => through(lens).columns.map(({ tone, texts }) => [tone, ...words(texts)]);
const saidOfComponents = (lens: LensName) =>
    through(lens).components.map(({ name, tone, texts }) => [name, tone, ...new Set(words(texts))]);
const legendOf = (lens: LensName, map = MAP) =>
    through(lens, map)
        .legend.filter(({ mark }) => mark === 'lens')
        .map(({ text }) => text.lines.join(' '));

describe('the lenses of steps', () => {
    it.each([
        ['importance', [['heat-5'], ['heat-3'], ['heat-4'], [undefined, 'importance not scored']]],
        ['effort', [['heat-5'], ['heat-2'], [undefined, 'effort not scored'], [undefined, 'effort not scored']]],
        ['priority', [['heat-5'], ['heat-1'], [undefined, 'priority not scored'], [undefined, 'priority not scored']]],
        [
            'opportunity',
            [
                ['heat-5', 'opportunity 16.6, extreme'],
                ['heat-4', 'opportunity 12, high'],
                [undefined, 'opportunity not scored'],
                [undefined, 'opportunity not scored'],
            ],
        ],
        [
            'competitors',
            [
                ['behind', 'behind by 1.5'],
                ['level', 'level'],
                ['ahead', 'ahead by 3'],
                [undefined, 'not scored'],
            ],
        ],
        [
            'segments',
            [
                ['heat-5', 'hardest for Young people and Old people: 80 %'],
                ['heat-2', 'hardest for Old people: 30 %'],
                [undefined, 'not scored'],
                [undefined, 'not scored'],
            ],
        ],
    ] as const)('%s says it in words or figures, and what is not scored', (lens, said) => {
        expect(saidOfSteps(lens)).toEqual(said);
    });

    it.each(['importance', 'effort', 'priority'] as const)('%s has its figure in bold', (lens) => {
        const bars = through(lens).columns.flatMap((column) => column.bars);
        const bold = bars.filter(({ figure }) => figure.role === 'priority').map(({ kind }) => kind);
        expect(new Set(bold)).toEqual(new Set([lens, 'priority']));
    });

    it('say how high the highest is', () => {
        expect(legendOf('effort')).toEqual(['effort: the stronger, the higher; the highest here is 60 %']);
        expect(legendOf('importance')).toEqual(['importance: the stronger, the higher; the highest here is 8']);
        expect(legendOf('competitors')).toEqual([
            'behind the best of the others',
            'level with the best of the others',
            'ahead of all others',
        ]);
    });
});

test.each([
    [0, 0, 'heat-1'],
    [0, 8, 'heat-1'],
    [1.99, 8, 'heat-1'],
    [2, 8, 'heat-2'],
    [6, 8, 'heat-4'],
    [7.99, 8, 'heat-4'],
    [8, 8, 'heat-5'],
    // Four times 0.6 in parts of 0.8 computes to 2.9999999999999996.
    [0.6, 0.8, 'heat-4'],
])('%d of at most %d is %s', (value, highest, heat) => {
    expect(heatOf(value, highest)).toBe(heat);
});

describe('the lens of teams', () => {
    it('marks each component with the code of its team, and what has none with a hollow cap', () => {
        expect(saidOfComponents('teams')).toEqual([
            ['list', 'team-1', 'SF'],
            ['desk', 'team-2', 'TI'],
            ['door', undefined],
            ['stock', undefined],
        ]);
        const caps = through('teams').components.map(({ caps }) => [caps?.pattern, caps?.bars.length]);
        expect(caps).toEqual([
            ['solid', 1],
            ['solid', 2],
            ['hollow', 1],
            ['hollow', 2],
        ]);
    });

    it('names and counts them in the legend', () => {
        expect(legendOf('teams')).toEqual(['SF Shop floor (1)', 'TI Till (1)', 'IH Idle hands (0)', 'no team (2)']);
    });

    it('lets hues come round again with another pattern', () => {
        const names = Array.from({ length: 18 }, (_, place) => `t${place}`);
        const map = readMap(
            [
                ...names.map((name) => `team ${name} "Team"`),
                'layer user "User" {',
                ...names.map((name) => `component c-${name} for define { team ${name} }`),
                '}',
            ].join('\n'),
        );
        const marks = through('teams', map).components.map(({ tone, caps }) => `${tone} ${caps?.pattern}`);
        expect(new Set(marks).size).toBe(18);
        expect([marks[0], marks[8], marks[16]]).toEqual(['team-1 solid', 'team-1 dashed', 'team-1 dotted']);
    });

    it.each([
        [
            ['Discovery', 'Streaming platform'],
            ['DI', 'SP'],
        ],
        [
            ['Data', 'Data', 'Data', 'Data', 'Data'],
            ['DA', 'DT', 'D1', 'D2', 'D3'],
        ],
        [
            ['Core team', 'Content team', 'Culture'],
            ['CT', 'CO', 'CU'],
        ],
        [
            ['X', '', '🚲'],
            ['X1', 'T1', 'T2'],
        ],
        [
            ['発見チーム', 'équipe', 'ﬁnance'],
            ['発見', 'ÉQ', 'FIN'],
        ],
        [
            ['__proto__', 'Constructor'],
            ['PR', 'CO'],
        ],
    ])('gives %j the codes %j', (titles, codes) => {
        expect(giveCodes(titles)).toEqual(codes);
    });

    it('keeps codes when a team is added below', () => {
        const titles = ['Data', 'Design', 'Delivery'];
        expect(giveCodes([...titles, 'Desk', 'Data']).slice(0, 3)).toEqual(giveCodes(titles));
    });
});

describe('the lenses of components', () => {
    it('say the status of each', () => {
        expect(saidOfComponents('status')).toEqual([
            ['list', 'team-1', 'planned'],
            ['desk', 'team-5', 'live'],
            ['door', 'team-8', 'retiring'],
            ['stock', 'team-5', 'live'],
        ]);
        expect(legendOf('status')).toEqual(['planned (1)', 'live (2)', 'retiring (1)']);
    });

    it('say how far each has evolved, and of how many nothing is said', () => {
        expect(saidOfComponents('evolution')).toEqual([
            ['list', undefined],
            ['desk', undefined],
            ['door', 'team-1', 'commodity'],
            ['stock', 'team-2', 'custom'],
        ]);
        expect(legendOf('evolution')).toEqual(['custom (1)', 'commodity (1)', 'not said (2)']);
    });

    it('say which layers have principles', () => {
        const { rows, components } = through('principles');
        expect(rows.map(({ tone, texts }) => [tone, ...words(texts)])).toEqual([
            ['team-1', '2 principles'],
            [undefined, 'no principle'],
        ]);
        expect(components.map(({ tone }) => tone)).toEqual(['team-1', 'team-1', 'team-1', undefined]);
        expect(legendOf('principles')).toEqual(['follows a principle (3)', 'follows none (1)']);
    });

    it('put a word behind its title, or below where there is no room', () => {
        const title = 'A title that is as long as the strip of titles has room for, and more';
        const map = readMap(`layer user "User" { component a "A" for define
            component b "${title}" for define }`);
        const [short, long] = through('status', map).components.map(({ texts }) => texts);
        expect(short?.map(({ y }) => y)).toEqual([short?.[0]?.y, short?.[0]?.y]);
        expect(short?.[1]?.x).toBeGreaterThan((short?.[0]?.x ?? 0) + (short?.[0]?.width ?? 0));
        expect(long?.map(({ role, x }) => [role, x === long[0]?.x])).toEqual([
            ['component', true],
            ['remark', true],
        ]);
    });

    it('replace what the legend says of it anyway', () => {
        const marks = (lens: LensName) => through(lens).legend.map(({ mark }) => mark);
        expect(marks('teams')).toEqual(expect.arrayContaining(['future', 'retiring', 'commodity']));
        expect(marks('status')).not.toContain('future');
        expect(marks('status')).not.toContain('retiring');
        expect(marks('evolution')).not.toContain('commodity');
    });
});

describe('those who hear the picture', () => {
    it.each([
        ['teams', ['team Shop floor', 'team Till', 'no team', 'no team']],
        ['status', ['planned', 'live', 'retiring', 'live']],
        ['evolution', ['', '', 'commodity', 'custom']],
    ] as const)('hear what the lens of %s says of each component', (lens, said) => {
        const plain = layoutMap(MAP, FINDINGS).components.map(({ label }) => label);
        const heard = through(lens).components.map(({ label }) => label);
        const wanted = plain.map((label, place) =>
            said[place] ? `${label}${label.endsWith('.') ? '' : ','} ${said[place]}` : label,
        );
        expect(heard).toEqual(wanted);
    });

    it('hear what it says of each step and layer', () => {
        expect(through('competitors').columns[0]?.label).toBe(
            'Step 1: Find, importance 8, effort 60 %, priority 48.0, behind by 1.5',
        );
        expect(through('principles').rows.map(({ label }) => label)).toEqual([
            'Layer User, 2 principles',
            'Layer Core, no principle',
        ]);
    });
});

describe('the lens of findings', () => {
    it('counts what is found by how bad it is', () => {
        const counts = new Map<string, number>();
        for (const { severity } of FINDINGS) counts.set(severity, (counts.get(severity) ?? 0) + 1);
        const count = (severity: string) => counts.get(severity) ?? 0;
        expect(legendOf('findings').map((line) => Number.parseInt(line, 10))).toEqual(
            ['error', 'warning', 'information', 'hint'].map(count).filter((many) => many > 0),
        );
    });

    it('gives a thing the colour of the worst, and says all', () => {
        const finding = FINDINGS[0];
        if (!finding) throw new Error('Nothing is found.');
        const found = (['hint', 'warning', 'warning'] as const).map((severity) => ({
            ...finding,
            severity,
            about: [{ kind: 'component' as const, name: 'desk' }],
        }));
        const desk = layoutMap(MAP, found, {}, { lens: 'findings' }).components[1];
        expect(desk?.tone).toBe('warning');
        expect(words(desk?.texts ?? [])).toContain('2 warnings, 1 hint');
    });
});

describe('a lens on a map that has nothing for it', () => {
    it.each(LENSES)('$name says so in the legend, and says it of nothing', ({ name, nothing, isUseful }) => {
        expect(isUseful(EMPTY, [])).toBe(false);
        expect(legendOf(name, EMPTY)).toEqual([nothing]);
        const { columns, rows, components } = through(name, EMPTY);
        expect([...columns, ...rows, ...components].flatMap(({ tone, texts }) => [tone, ...words(texts)])).toEqual(
            columns.map(() => undefined),
        );
    });
});

describe('the list of lenses', () => {
    it('has each name once, with a title and whole sentences', () => {
        expect(new Set(LENSES.map(({ name }) => name)).size).toBe(LENSES.length);
        for (const { title, about, nothing } of LENSES) {
            expect(title).toMatch(/^[A-Z]/);
            for (const sentence of [about, nothing]) expect(sentence).toMatch(/^[A-Z].*\.$/);
        }
    });

    it.each(LENSES)('knows that $name is useful here', ({ isUseful }) => {
        expect(isUseful(MAP, FINDINGS)).toBe(true);
    });

    it('knows no other name', () => {
        expect(isLensName('teams')).toBe(true);
        for (const name of ['', 'Teams', 'constructor', '__proto__']) expect(isLensName(name)).toBe(false);
        expect(findLens(undefined)).toBeUndefined();
    });
});
