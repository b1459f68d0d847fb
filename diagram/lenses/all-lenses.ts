// All lenses, in the order in which a reader chooses from them.

import { effortOf, importanceOf, priorityOf } from '../../language/analysis/step-scores.ts';
import { findStepOpportunity } from '../../language/figures/step-opportunity.ts';
import type { Lens, LensName } from './lens.ts';

export const LENSES: readonly Lens[] = [
    {
        name: 'findings',
        title: 'Findings',
        about: 'What the rules have found, where it is worst.',
        nothing: 'Nothing is found on this map.',
        isUseful: (_, findings) => findings.length > 0,
    },
    {
        name: 'importance',
        title: 'Importance',
        about: 'How important each step is to those who do the job.',
        nothing: 'No step has an importance.',
        isUseful: ({ steps }) => steps.some((step) => importanceOf(step) !== undefined),
    },
    {
        name: 'effort',
        title: 'Effort',
        about: 'How many people find each step difficult.',
        nothing: 'No step has an effort.',
        isUseful: ({ steps }) => steps.some((step) => effortOf(step) !== undefined),
    },
    {
        name: 'priority',
        title: 'Priority',
        about: 'Which step deserves most: importance × effort.',
        nothing: 'No step has both an importance and an effort.',
        isUseful: ({ steps }) => steps.some((step) => priorityOf(step) !== undefined),
    },
    {
        name: 'opportunity',
        title: 'Opportunity',
        about: 'Where there is most to win: needs that matter and are badly served.',
        nothing: 'No need has both an importance and a satisfaction.',
        isUseful: ({ steps }) => steps.some((step) => findStepOpportunity(step) !== undefined),
    },
    {
        name: 'competitors',
        title: 'Competitors',
        about: 'On which steps we are behind the best of the others, and on which ahead.',
        nothing: 'No step has a score of ours and one of a competitor.',
        isUseful: ({ competitors }) => competitors.length > 0,
    },
    {
        name: 'segments',
        title: 'Segments',
        about: 'Which part of the users finds each step hardest.',
        nothing: 'No segment says how hard it finds a step.',
        isUseful: ({ segments }) => segments.length > 0,
    },
    {
        name: 'teams',
        title: 'Teams',
        about: 'Who owns which components.',
        nothing: 'No component names a team.',
        isUseful: ({ components }) => components.some(({ team }) => team?.known),
    },
    {
        name: 'status',
        title: 'Status',
        about: 'What is planned, being built, live, or being retired.',
        nothing: 'There is no component yet.',
        isUseful: ({ components }) => components.length > 0,
    },
    {
        name: 'evolution',
        title: 'Evolution',
        about: 'How far components have come from genesis to commodity.',
        nothing: 'No component names its evolution.',
        isUseful: ({ components }) => components.some(({ evolution }) => evolution !== undefined),
    },
    {
        name: 'principles',
        title: 'Principles',
        about: 'Which layers and components follow a principle.',
        nothing: 'No layer has a principle.',
        isUseful: ({ layers }) => layers.some(({ principles }) => principles.length > 0),
    },
];

export function findLens(name: string | undefined): Lens | undefined {
    return LENSES.find((lens) => lens.name === name);
}

/** Whether a word names a lens. */
export function isLensName(name: string): name is LensName {
    return findLens(name) !== undefined;
}
