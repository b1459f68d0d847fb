// The columns: steps of the job with their needs, or the four that a map has when it writes none.

import { isNeed, type Need as NeedNode, type Phases, type Step as StepNode } from '../generated/ast.ts';
import { Attributes } from './attributes.ts';
import { type Building, noteMissing, noteProblem, present } from './building.ts';
import { NameList, readNamed } from './declare.ts';
import { type Amount, type Choice, type Need, PHASES, type Phase, type Step, type Thing } from './job-value-map.ts';
import { rangeOfKeyword, rangeOfProperty } from './ranges.ts';
import { readAmount } from './read-amount.ts';
import { checkCommas, readChoice, readText } from './read-attributes.ts';
import { EVERY_STEP } from './read-steps-list.ts';

/** The needs of one step, and how many the text has with those that do not count. */
interface NeedList {
    written: number;
    readonly needs: Need[];
}

/** Reads the written steps. The needs of a step that is declared twice go to its first declaration. */
export function buildSteps(building: Building, nodes: readonly StepNode[]): Step[] {
    const names = new NameList('step');
    const needNames = new NameList('need');
    const needs = new Map<string, NeedList>();
    const steps: Step[] = [];
    for (const node of nodes) {
        const name = names.take(building, node) ?? node.name ?? '';
        const list = needs.get(name) ?? { written: 0, needs: [] };
        buildNeeds(building, node, name, list, needNames);
        if (needs.has(name)) continue;
        needs.set(name, list);
        steps.push(buildStep(building, node, name, list.needs));
    }
    return steps;
}

function buildStep(building: Building, node: StepNode, name: string, needs: readonly Need[]): Step {
    const owner: Thing = { kind: 'step', name };
    const attributes = new Attributes(building, node, owner);
    if (name === EVERY_STEP) {
        const message =
            'A step may not be called ‘all’, because in a list of steps ‘all’ means every step. Choose another name.';
        noteProblem(building, 'reserved-name', name, message, rangeOfProperty(node, 'name'));
    }
    return {
        ...readNamed(building, node, attributes, owner),
        phases: attributes.all('Phases').flatMap((phases) => readPhases(building, phases, owner)),
        ...present('importance', readFigure(building, attributes, 'Importance', 'importance', owner)),
        ...present('effort', readFigure(building, attributes, 'Effort', 'effort', owner)),
        ...present('score', readFigure(building, attributes, 'OwnScore', 'score', owner)),
        ...present('scoreReason', attributes.all('OwnScore')[0]?.reason),
        ...present('evidence', readText(building, attributes.first('Evidence'), 'Survey of 200 users')),
        ...present('goal', readText(building, attributes.first('Goal'), 'Halve the time it takes')),
        implicit: attributes.first('Implicit') !== undefined,
        needs,
    };
}

function readPhases(building: Building, node: Phases, owner: Thing): Choice<Phase>[] {
    checkCommas(building, node, node.phases.length, `a phase (${PHASES.join(', ')})`);
    return node.phases.flatMap((word) => readChoice(building, word, PHASES, 'phase', owner) ?? []);
}

/** Reads a number that counts the first time it is written. */
function readFigure(
    building: Building,
    attributes: Attributes,
    kind: 'Importance' | 'Satisfaction' | 'Effort' | 'OwnScore',
    word: string,
    owner: Thing,
): Amount | undefined {
    const node = attributes.first(kind);
    const scale = kind === 'Effort' ? 'percent' : 'ten';
    if (!node) return undefined;
    if (node.amount) return readAmount(building, node.amount, scale, `${owner.name}.${word}`);
    noteMissing(building, node, `Here a number is missing, such as ${scale === 'ten' ? '7.5' : '40%'}.`);
    return undefined;
}

function buildNeeds(building: Building, step: StepNode, stepName: string, list: NeedList, names: NameList): void {
    for (const node of step.attributes.filter(isNeed)) {
        list.written += 1;
        const name = node.name ?? `${stepName}.${list.written}`;
        if (!names.claim(building, name, rangeOfProperty(node, 'name'))) continue;
        list.needs.push(buildNeed(building, node, name, stepName));
    }
}

function buildNeed(building: Building, node: NeedNode, name: string, step: string): Need {
    const owner: Thing = { kind: 'need', name };
    const attributes = new Attributes(building, node, owner);
    const text = node.text ?? '';
    if (text === '')
        noteMissing(building, node, 'This need says nothing yet. Write in quotation marks what must be achieved.');
    return {
        ...readNamed(building, node, attributes, owner),
        title: text || `Need ${name}`,
        nameRange: node.name === undefined ? rangeOfKeyword(node) : rangeOfProperty(node, 'name'),
        named: node.name !== undefined,
        step,
        text,
        textRange: rangeOfProperty(node, 'text'),
        ...present('importance', readFigure(building, attributes, 'Importance', 'importance', owner)),
        ...present('satisfaction', readFigure(building, attributes, 'Satisfaction', 'satisfaction', owner)),
        ...present('effort', readFigure(building, attributes, 'Effort', 'effort', owner)),
        ...present('evidence', readText(building, attributes.first('Evidence'), 'Interviews with 20 users')),
    };
}
