// Other parties on the map: competitors with their scores, and segments of users with what they find hard.

import type {
    Competitor as CompetitorNode,
    Segment as SegmentNode,
    Size,
    StepEffort,
    StepScore,
} from '../generated/ast.ts';
import { Attributes } from './attributes.ts';
import { type Building, noteMissing, present } from './building.ts';
import { readNamed } from './declare.ts';
import type { Amount, Competitor, Segment, StepAmount, Thing } from './job-value-map.ts';
import { rangeOf } from './ranges.ts';
import { readAmount } from './read-amount.ts';
import { findStep } from './read-steps-list.ts';

/** Reads a competitor with one score a step. */
export function buildCompetitor(building: Building, node: CompetitorNode, name: string): Competitor {
    const owner: Thing = { kind: 'competitor', name };
    const attributes = new Attributes(building, node, owner);
    const scores = readStepAmounts(building, attributes.all('StepScore'), 'ten', owner);
    return { ...readNamed(building, node, attributes, owner), scores };
}

/** Reads a segment with one effort a step. */
export function buildSegment(building: Building, node: SegmentNode, name: string): Segment {
    const owner: Thing = { kind: 'segment', name };
    const attributes = new Attributes(building, node, owner);
    const size = attributes.first('Size');
    return {
        ...readNamed(building, node, attributes, owner),
        ...present('size', size && readSize(building, size, owner)),
        efforts: readStepAmounts(building, attributes.all('StepEffort'), 'percent', owner),
    };
}

function readSize(building: Building, node: Size, owner: Thing): Amount | undefined {
    if (node.amount) return readAmount(building, node.amount, 'percent', `${owner.name}.size`);
    noteMissing(building, node, 'Here a share is missing, such as 35%.');
    return undefined;
}

/** The amounts by step; the second one for a step is noted as a duplicate. */
function readStepAmounts(
    building: Building,
    nodes: readonly (StepScore | StepEffort)[],
    scale: Amount['scale'],
    owner: Thing,
): StepAmount[] {
    const amounts = new Map<string, StepAmount>();
    for (const node of nodes) {
        const amount = readStepAmount(building, node, scale, owner);
        if (!amount) continue;
        const first = amounts.get(amount.step);
        if (!first) amounts.set(amount.step, amount);
        else
            building.duplicates.push({
                kind: 'attribute',
                name: amount.step,
                owner,
                range: amount.range,
                first: first.range,
            });
    }
    return [...amounts.values()];
}

function readStepAmount(
    building: Building,
    node: StepScore | StepEffort,
    scale: Amount['scale'],
    owner: Thing,
): StepAmount | undefined {
    if (!node.step || !node.amount) {
        const example = scale === 'ten' ? '7.5' : '40%';
        noteMissing(
            building,
            node,
            node.step ? `Here a number is missing, such as ${example}.` : 'Here the name of a step is missing.',
        );
        return undefined;
    }
    const step = findStep(building, node.step, owner);
    const amount = readAmount(building, node.amount, scale, `${owner.name}.${step ?? node.step.$refText}`);
    return step === undefined ? undefined : { step, amount, range: rangeOf(node), ...present('reason', node.reason) };
}
