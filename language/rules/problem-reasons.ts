// Why each problem of the language matters and what to do about it. The problems themselves come from reading the text.

import type { ProblemCode } from '../model/problem.ts';
import type { Rule } from './rule.ts';

export const PROBLEM_REASONS: Readonly<Record<ProblemCode, Pick<Rule, 'why' | 'advice'>>> = {
    'syntax-error': {
        why: 'What cannot be read is left out of the map, the picture and all other findings.',
        advice: 'Correct the text at this place; everything around it is read as it stands.',
    },
    typography: {
        why: 'It is read as meant, but the next tool or person may not be as kind.',
        advice: 'Write straight quotes and two dots.',
    },
    'malformed-value': {
        why: 'A number that cannot be read is left out of every figure.',
        advice: 'Write a number from 0 to 10 with a decimal point, or a percentage from 0 % to 100 %.',
    },
    'reserved-name': {
        why: 'In a list of steps “all” means every step, so a step of that name could never be meant.',
        advice: 'Give the step another name; its title may stay.',
    },
    'reversed-range': {
        why: 'It is read the other way round, but a reader may take it for a mistake in the order of the steps.',
        advice: 'Write the step that comes first before the dots.',
    },
    'component-without-layer': {
        why: 'It is on the map but in no row, so nothing that is said about layers holds for it.',
        advice: 'Move it into a layer, or name one (in …).',
    },
    'component-in-two-layers': {
        why: 'A component stands in one row; the layer around it counts, and the other one is ignored.',
        advice: 'Remove the “in”, or move the component to the layer that it names.',
    },
    'file-too-large': {
        why: 'Past this size the editor could not keep up with typing, so the map is not checked here.',
        advice: 'Split the map, raise the limit in the settings, or check it with the command line, which has no limit.',
    },
};
