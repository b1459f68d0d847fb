// What a drag in the picture would change, and the words for it: no screen, only places and maps.

import { describe, expect, test } from 'vitest';
import { findCell, findPiece, type Point } from '../../../client/webview/editing/cells.ts';
import { planArrow } from '../../../client/webview/editing/plan-arrow.ts';
import { planMove } from '../../../client/webview/editing/plan-move.ts';
import { layoutMap } from '../../../diagram/index.ts';
import { readMap } from '../../../language/index.ts';

const MAP = readMap(`layer user "User" {
    component recipes "Recipes" for define..execute, conclude needs pantry
    component timer "Timer" for execute needs pantry
    component later "Later"
}
layer core "Core" {
    component pantry "Pantry"
    component tastes "Tastes"
}
component nowhere "Nowhere"
`);
const LAYOUT = layoutMap(MAP, []);

/** The middle of a cell. */
function at(layer: string | undefined, step: string | undefined): Point {
    const row = LAYOUT.rows.find((each) => each.layer === layer);
    const column = LAYOUT.columns.find((each) => each.step === step);
    if (!row || !column) throw new Error('There is no such cell.');
    return { x: column.x + column.width / 2, y: row.y + row.height / 2 };
}

function move(name: string, from: Point, to: Point) {
    const { edit, told } = planMove(MAP, LAYOUT, name, from, to);
    return { edit, told };
}

describe('a component that is dragged', () => {
    test('to another step helps with that one instead', () => {
        expect(move('timer', at('user', 'execute'), at('user', 'analyze'))).toEqual({
            edit: { kind: 'move-to-steps', component: 'timer', steps: ['analyze'] },
            told: '‘Timer’ will help with ‘Analyze’.',
        });
    });

    test('by one of its boxes moves that box, as one, and keeps the others', () => {
        const { edit } = move('recipes', at('user', 'define'), at('user', 'execute'));
        expect(edit).toEqual({
            kind: 'move-to-steps',
            component: 'recipes',
            steps: ['execute', 'analyze', 'conclude'],
        });
        const alone = move('recipes', at('user', 'conclude'), at('user', 'analyze'));
        expect(alone.edit).toMatchObject({ steps: ['define', 'execute', 'analyze'] });
    });

    test('past the first or the last step stays on the map', () => {
        const right = move('recipes', at('user', 'define'), at('user', 'conclude'));
        expect(right.edit).toMatchObject({ steps: ['analyze', 'conclude'] });
        const left = move('recipes', at('user', 'execute'), at('user', 'define'));
        expect(left).toEqual({ edit: undefined, told: '‘Recipes’ stays where it is.' });
    });

    test('to another layer moves there, and keeps its steps below the user layer', () => {
        expect(move('timer', at('user', 'execute'), at('core', 'define'))).toEqual({
            edit: { kind: 'move-to-layer', component: 'timer', layer: 'core' },
            told: '‘Timer’ moves to the layer ‘Core’.',
        });
    });

    test('up to the user layer helps with the step where it is dropped', () => {
        expect(move('tastes', at('core', 'define'), at('user', 'analyze'))).toEqual({
            edit: { kind: 'move-to-cell', component: 'tastes', layer: 'user', steps: ['analyze'] },
            told: '‘Tastes’ moves to the layer ‘User’. ‘Tastes’ will help with ‘Analyze’.',
        });
    });

    test('from beside the steps helps with the step where it is dropped, and no longer with any the other way', () => {
        const beside = at('user', undefined);
        expect(move('later', beside, at('user', 'define')).edit).toMatchObject({ steps: ['define'] });
        expect(move('timer', at('user', 'execute'), beside)).toEqual({
            edit: { kind: 'move-to-steps', component: 'timer', steps: [] },
            told: '‘Timer’ will help with no step.',
        });
    });

    test('sideways below the user layer stays where it is: the arrows say where that is', () => {
        const { edit } = move('pantry', at('core', 'define'), at('core', 'conclude'));
        expect(edit).toBeUndefined();
    });

    test('to where no layer is goes nowhere', () => {
        const to = { x: LAYOUT.width / 2, y: 2 };
        expect(move('timer', at('user', 'execute'), to)).toEqual({ edit: undefined, told: 'Drop it on a layer.' });
        expect(move('timer', at('user', 'execute'), at(undefined, 'define')).edit).toBeUndefined();
        expect(move('nowhere', at(undefined, 'define'), at('core', 'define')).edit).toMatchObject({ layer: 'core' });
    });

    test('shows the row and the columns where it would stand', () => {
        const { row, columns } = planMove(MAP, LAYOUT, 'timer', at('user', 'execute'), at('user', 'analyze'));
        expect([row?.layer, columns?.map(({ step }) => step)]).toEqual(['user', ['analyze']]);
    });
});

describe('an arrow that is drawn', () => {
    const plan = (from: string, to: string | undefined) => planArrow(MAP, LAYOUT, from, to);

    test('to another component lets the one need the other, and shows where that would stand, too', () => {
        const { edit, told, gained } = plan('timer', 'tastes');
        expect(edit).toEqual({ kind: 'add-arrow', from: 'timer', to: 'tastes' });
        expect(told).toBe('‘Timer’ will need ‘Tastes’. It would stand under 1 more step.');
        const column = LAYOUT.columns.find(({ step }) => step === 'execute');
        const piece = LAYOUT.components.find(({ name }) => name === 'tastes')?.pieces[0];
        expect(gained).toEqual([
            {
                x: (column?.x ?? 0) + 6,
                width: (column?.width ?? 0) - 12,
                y: piece?.y,
                height: piece?.height,
            },
        ]);
    });

    test('to a box of the user layer moves nothing there', () => {
        expect(plan('recipes', 'timer')).toEqual({
            edit: { kind: 'add-arrow', from: 'recipes', to: 'timer' },
            told: '‘Recipes’ will need ‘Timer’.',
            gained: [],
        });
    });

    test('that is there, or leads nowhere, is none', () => {
        expect(plan('timer', 'pantry')).toEqual({ told: '‘Timer’ needs ‘Pantry’ already.', gained: [] });
        expect(plan('timer', 'timer').edit).toBeUndefined();
        expect(plan('timer', 'layer of many').edit).toBeUndefined();
        expect(plan('timer', undefined).told).toBe('Drop it on a component that ‘Timer’ needs.');
    });
});

describe('a place of the picture', () => {
    test('is a layer and a step', () => {
        const { row, column } = findCell(LAYOUT, at('core', 'analyze'));
        expect([row?.layer, column?.step]).toEqual(['core', 'analyze']);
    });

    test('is neither beside the map', () => {
        expect(findCell(LAYOUT, { x: -5, y: -5 })).toEqual({ row: undefined, column: undefined });
    });

    test('has the box from whose lower edge arrows are drawn', () => {
        const timer = LAYOUT.components.find(({ name }) => name === 'timer');
        expect(findPiece(LAYOUT, 'timer')).toEqual(timer?.pieces[0]);
        expect(findPiece(LAYOUT, 'gone')).toBeUndefined();
    });
});
