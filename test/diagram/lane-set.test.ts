// A set of lanes answers as a plain set of numbers would.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startLaneSet } from '../../diagram/layout/lane-set.ts';

const LANES = 200;

it('finds the nearest lanes that are in it, and the nearest that are not', () => {
    const change = fc.record({ lane: fc.nat(LANES - 1), isAdded: fc.boolean() });
    fc.assert(
        fc.property(fc.array(change, { maxLength: 300 }), fc.nat(LANES + 70), fc.nat(99), (changes, lane, room) => {
            const [set, plain] = [startLaneSet(room), new Set<number>()];
            for (const change of changes) {
                if (change.isAdded) set.add(change.lane);
                else set.remove(change.lane);
                if (change.isAdded) plain.add(change.lane);
                else plain.delete(change.lane);
            }
            const members = [...plain];
            let free = lane;
            while (plain.has(free)) free++;
            expect({
                has: set.has(lane),
                firstFrom: set.firstFrom(lane),
                lastUpTo: set.lastUpTo(lane),
                firstFreeFrom: set.firstFreeFrom(lane),
            }).toEqual({
                has: plain.has(lane),
                firstFrom: Math.min(...members.filter((member) => member >= lane)),
                lastUpTo: Math.max(-1, ...members.filter((member) => member <= lane)),
                firstFreeFrom: free,
            });
            expect(set.lastUpTo(-1)).toBe(-1);
        }),
        { numRuns: 500, seed: 1 },
    );
});
