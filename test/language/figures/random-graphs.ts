// Maps by chance with many arrows among few components, in all directions.

import fc from 'fast-check';

/** The text of a map: up to `most` components in three layers and outside of them, up to three steps. */
export function randomGraphs(most: number): fc.Arbitrary<string> {
    return fc
        .record({
            steps: fc.array(fc.record({ importance: figure(10), effort: figure(100) }), { minLength: 1, maxLength: 3 }),
            components: fc.array(
                fc.record({
                    layer: fc.constantFrom('user', 'user', 'core', 'infra', 'nowhere'),
                    steps: fc.array(fc.nat(3), { maxLength: 3 }),
                    needs: fc.array(fc.nat(most - 1), { maxLength: 4 }),
                    status: fc.constantFrom('live', 'live', 'planned', 'building', 'retiring'),
                }),
                { minLength: Math.floor(most / 2), maxLength: most },
            ),
        })
        .map(({ steps, components }) => {
            const columns = steps.map(({ importance, effort }, index) =>
                [`step s${index} {`, line('importance', importance), line('effort', effort), '}'].join('\n'),
            );
            const parts = components.map(({ layer, status, ...rest }, index) =>
                [
                    `component c${index} in ${layer}`,
                    list('for', rest.steps, 's'),
                    list('needs', rest.needs, 'c'),
                    `{ status ${status} }`,
                ].join(' '),
            );
            return [...columns, 'layer user', 'layer core', 'layer infra', ...parts].join('\n');
        });
}

/** A figure with one decimal, now and then missing. */
function figure(most: number): fc.Arbitrary<string> {
    const written = fc.nat(most * 10).map((tenths) => `${tenths / 10}`);
    return fc.oneof({ weight: 9, arbitrary: written }, { weight: 1, arbitrary: fc.constant('') });
}

function line(word: string, value: string): string {
    return value === '' ? '' : `${word} ${value}`;
}

function list(word: string, indices: readonly number[], letter: string): string {
    return indices.length === 0 ? '' : `${word} ${indices.map((index) => letter + index).join(', ')}`;
}
