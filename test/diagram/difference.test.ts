// Two maps on one picture: what each change looks like, where it stands, and what is said of it.

import { describe, expect, it } from 'vitest';
import { type ComponentLayout, layoutMap, type MapLayout, renderSvg } from '../../diagram/index.ts';
import { type Difference, readMap, showScenario, uniteMaps } from '../../language/index.ts';

const BASE = `step a "Ask" step b "Buy" step c "Care"
layer user "User" {
    component x "Window" for a needs m
    component y "Till" for b needs m, n
}
layer core "Core" { component m "Memory" component n "Numbers" }
layer deep "Deep" kind infrastructure
`;

function lay(now: string, before = BASE): MapLayout {
    const { map, difference } = uniteMaps(readMap(before), readMap(now));
    return layoutMap(map, [], {}, { difference });
}

function edit(...replacements: readonly (readonly [string, string])[]): MapLayout {
    return lay(replacements.reduce((text, [old, now]) => text.replace(old, now), BASE));
}

function find({ components }: MapLayout, name: string): ComponentLayout {
    const found = components.find((component) => component.name === name);
    if (!found) throw new Error(`${name} is not drawn.`);
    return found;
}

/** The steps in whose columns it stands, those in brackets only before. */
function stepsOf(layout: MapLayout, name: string): string {
    const { columns, pieces } = find(layout, name);
    const isLost = (column: number) => {
        const { x, width } = layout.columns[column] ?? { x: 0, width: 0 };
        return pieces.some((piece) => piece.lost && piece.x < x + width && piece.x + piece.width > x);
    };
    const title = (column: number) => layout.columns[column]?.step ?? 'none';
    return columns.map((column) => (isLost(column) ? `(${title(column)})` : title(column))).join(' ');
}

function captionOf({ texts }: MapLayout): string[] {
    return texts.filter(({ role }) => role === 'difference').flatMap(({ lines }) => lines);
}

function marksOf({ legend }: MapLayout): string[] {
    return legend.map(({ mark }) => mark);
}

describe('a component', () => {
    it('that came has a plus, and its arrows go with it', () => {
        const layout = edit(
            ['component n', 'component o "Offers" needs n component n'],
            ['needs m, n', 'needs m, n, o'],
        );
        const { change, texts } = find(layout, 'o');
        expect(change).toMatchObject({ kind: 'added', words: '‘Offers’ is new: in ‘Core’; it needs ‘Numbers’.' });
        const title = texts.find(({ role }) => role === 'component');
        expect(change?.at?.x).toBe((title?.x ?? 0) - 11);
        const arrows = layout.arrows.filter(({ change: each }) => each);
        expect(
            arrows.map(({ from, to, change: each }) => `${each?.kind} ${from}->${to} ${each?.at !== undefined}`),
        ).toEqual(['added y->o false', 'added o->n false']);
        expect(marksOf(layout)).toContain('added');
    });

    it('that is gone is a dotted outline where it stood, as are its arrows', () => {
        const layout = edit(['    component y "Till" for b needs m, n\n', '']);
        const gone = find(layout, 'y');
        expect(gone.change?.kind).toBe('removed');
        expect(gone.pieces.every(({ lost }) => lost)).toBe(true);
        expect(stepsOf(layout, 'y')).toBe('(b)');
        expect(layout.arrows.map(({ from, to, change }) => `${from}->${to} ${change?.kind}`)).toEqual([
            'x->m undefined',
            'y->m removed',
            'y->n removed',
        ]);
        expect(gone.label).toBe('Till, removed: ‘Till’ is gone; it stood in ‘User’ for ‘Buy’.');
    });

    it('below is dotted where nothing depends on it any more, and has a plus where something does anew', () => {
        const layout = edit(['for b needs m, n', 'for c needs m, n']);
        expect([stepsOf(layout, 'm'), stepsOf(layout, 'n')]).toEqual(['a (b) c', '(b) c']);
        const titles = find(layout, 'm').texts.map(({ role, lines }) => `${role} ${lines.join(' ')}`);
        expect(titles).toEqual(['component Memory', 'repeated Memory', 'gained + Memory']);
        expect(find(layout, 'm').label).toContain('‘Memory’ reaches other steps now: also ‘Care’, no longer ‘Buy’.');
        expect(marksOf(layout)).toEqual(expect.arrayContaining(['moved', 'lost', 'gained']));
    });

    it('of the user layer that left all of its steps has moved, and leaves an outline', () => {
        const layout = edit(['for b needs m, n', 'for c needs m, n']);
        expect(stepsOf(layout, 'y')).toBe('(b) c');
        expect(find(layout, 'y').change?.kind).toBe('moved');
    });

    it('that stands in another layer leaves an outline in the old one, where arrows end that are gone', () => {
        const layout = edit(
            [' component n "Numbers" }', ' }'],
            ['kind infrastructure', 'kind infrastructure { component n "Numbers" }'],
            ['needs m, n', 'needs m'],
        );
        const [ghost, moved] = [find(layout, 'n#before#'), find(layout, 'n')];
        expect([ghost.change?.kind, ghost.layer, ghost.change?.at]).toEqual(['ghost', 'core', undefined]);
        expect([moved.change?.kind, moved.layer]).toEqual(['moved', 'deep']);
        expect(layout.arrows.map(({ to, change }) => `${to} ${change?.kind}`)).toContain('n#before# removed');
        expect(ghost.label).toBe('Numbers, where it was before: ‘Numbers’ moved from ‘Core’ to ‘Deep’.');
    });

    it('that says something else has a sign with the words', () => {
        const layout = edit(['component m "Memory"', 'component m "Memory" { status retiring }']);
        expect(find(layout, 'm').change).toMatchObject({
            kind: 'changed',
            words: '‘Memory’ is retiring now (was live).',
        });
        expect(find(layout, 'n').change).toBeUndefined();
    });
});

describe('an arrow between what is as it was', () => {
    it('has a sign of its own where it came or went', () => {
        const layout = edit(['component m "Memory"', 'component m "Memory" needs n'], ['needs m, n', 'needs m']);
        const changed = layout.arrows.filter(({ change }) => change);
        expect(
            changed.map(({ from, to, x, y1, change }) => [`${change?.kind} ${from}->${to}`, change?.at, { x, y: y1 }]),
        ).toEqual(
            changed.map(({ x, y1 }, place) => [['removed y->n', 'added m->n'][place], { x, y: y1 }, { x, y: y1 }]),
        );
        expect(changed).toHaveLength(2);
    });

    it('is no error because it is gone: both directions of a turned arrow can be drawn', () => {
        const layout = lay(
            'layer core { component p component q needs p }',
            'layer core { component p needs q component q }',
        );
        expect(layout.arrows.map(({ from, change, climbs }) => [from, change?.kind, climbs])).toEqual([
            ['q', 'added', false],
            ['p', 'removed', false],
        ]);
        expect(marksOf(layout)).not.toContain('climbing');
    });
});

describe('a step', () => {
    it('that is gone has no number, and those after it count on', () => {
        const layout = edit(['step b "Buy"', ''], [' for b ', ' for c ']);
        const heads = layout.columns.map(({ texts, change, label }) => [
            texts.find(({ role }) => role === 'number')?.lines.join(''),
            change?.kind,
            label.split(':')[0],
        ]);
        expect(heads).toEqual([
            ['1', undefined, 'Step 1'],
            ['', 'removed', 'Step Buy, removed'],
            ['2', undefined, 'Step 2'],
        ]);
    });

    it('that is not covered any more shows the cell of a gap below what is gone', () => {
        const layout = edit(['    component x "Window" for a needs m\n', '']);
        const [column] = layout.columns;
        const gone = find(layout, 'x').pieces[0];
        expect(column?.gap?.y).toBeGreaterThanOrEqual((gone?.y ?? 0) + (gone?.height ?? 0));
        expect(column?.texts.map(({ lines }) => lines.join(' '))).toContain('− not covered any more');
        expect(layout.columns[1]?.gap).toBeUndefined();
    });

    it('that is covered now says so', () => {
        const layout = edit(['component y', 'component z "Zoo" for c component y']);
        expect(layout.columns[2]?.texts.flatMap(({ lines }) => lines)).toContain('+ covered now');
        expect(layout.columns[2]?.gap).toBeUndefined();
    });

    it('that runs elsewhere is marked alone', () => {
        const layout = lay(
            BASE.replace('step a "Ask" step b "Buy" step c "Care"', 'step c "Care" step a "Ask" step b "Buy"'),
        );
        expect(layout.columns.map(({ step, change }) => `${step} ${change?.kind}`)).toEqual([
            'c moved',
            'a undefined',
            'b undefined',
        ]);
    });
});

it('a layer that came, went or is called otherwise has a sign at its title', () => {
    const layout = lay(
        BASE.replace('layer deep "Deep" kind infrastructure', 'layer fresh "Fresh"').replace(
            'layer core "Core"',
            'layer core "Heart"',
        ),
    );
    expect(layout.rows.map(({ layer, change }) => `${layer} ${change?.kind} ${change?.at !== undefined}`)).toEqual([
        'user undefined false',
        'core changed true',
        'deep removed true',
        'fresh added true',
    ]);
});

describe('the caption', () => {
    it('counts what differs', () => {
        expect(captionOf(edit(['component n "Numbers"', 'component o "Offers" component p "Paper"']))).toEqual([
            'Changes: 2 added, 1 removed',
        ]);
    });

    it('names a scenario, what it does to findings, and what the text says of it', () => {
        const map = readMap(`${BASE}scenario lean "Lean start" { description "Less is more." remove x }`);
        const [scenario] = map.scenarios;
        if (!scenario) throw new Error('no scenario');
        const shown = showScenario(map, scenario, {});
        const layout = layoutMap(shown.map, shown.findings, {}, { difference: shown.difference });
        expect(captionOf(layout)).toEqual(['Scenario ‘Lean start’: 1 removed · 2 findings introduced']);
        expect(layout.texts.flatMap(({ lines }) => lines)).toContain('Less is more.');
        expect(layout.label).toContain(
            'a Job-Value Map of 3 steps, 3 layers, 3 components, 2 arrows. Scenario ‘Lean start’',
        );
    });

    it('says of a scenario that it changes nothing, and nothing of two equal maps', () => {
        const map = readMap(`${BASE}scenario none "Wait"`);
        const [scenario] = map.scenarios;
        if (!scenario) throw new Error('no scenario');
        const { difference } = showScenario(map, scenario, {});
        expect(captionOf(layoutMap(map, [], {}, { difference }))).toEqual(['Scenario ‘Wait’: nothing changes']);
        expect(captionOf(lay(BASE))).toEqual([]);
    });
});

it('a lens counts and paints what is there now', () => {
    const teams = `${BASE}team red "Red"`.replace('for b needs m, n', 'for b needs m, n { team red }');
    const { map, difference } = uniteMaps(
        readMap(teams),
        readMap(teams.replace(/ {4}component y.*\n/u, '').replace('for a needs m', 'for a needs m { team red }')),
    );
    const layout = layoutMap(map, [], {}, { difference, lens: 'teams' });
    expect(layout.components.map(({ name, caps }) => `${name} ${caps?.pattern}`)).toEqual([
        'x solid',
        'y undefined',
        'm hollow',
        'n hollow',
    ]);
    expect(layout.legend.flatMap(({ mark, text }) => (mark === 'lens' ? text.lines : []))[0]).toContain('(1)');
});

it('no change is told by colour alone: each kind has a shape or a line of its own in the file', () => {
    const { map, difference } = uniteMaps(
        readMap(BASE),
        readMap(BASE.replace('component n', 'component o "O" component n2')),
    );
    const svg = renderSvg(map, { findings: [], theme: 'light', look: { difference } });
    expect(svg).toMatch(/\.lost \.edge[^}]*stroke-dasharray/u);
    expect(svg).toMatch(/\.diff-removed \.line \{[^}]*stroke-dasharray/u);
    expect(svg).toMatch(/\.diff-added \.line \{[^}]*stroke-width: 2px/u);
    expect(svg).toMatch(/<g class="change change-added">/u);
    const plain = renderSvg(map, { findings: [], theme: 'light' });
    expect(plain).not.toContain('diff-');
});

it('names that a plain object would trip over are names like others', () => {
    const before =
        'step constructor step b layer __proto__ kind user { component toString for constructor needs hasOwnProperty } layer l { component hasOwnProperty }';
    const now =
        'step constructor step b layer __proto__ kind user { component toString for b needs valueOf } layer l { component valueOf }';
    const layout = lay(now, before);
    const difference: Difference = uniteMaps(readMap(before), readMap(now)).difference;
    expect(difference.components.map(({ name, kind }) => `${name} ${kind}`)).toContain('toString moved');
    expect(stepsOf(layout, 'toString')).toBe('(constructor) b');
});
