// `solution-in-need`: a job need that speaks of a product. Needs outlive products.

import type { JobValueMap } from '../model/job-value-map.ts';
import type { Rule } from './rule.ts';
import { tellOf } from './tell-finding.ts';
import { searchTitles } from './whole-words.ts';
import { quote } from './wording.ts';

export const solutionInNeed: Rule = {
    code: 'solution-in-need',
    severity: 'information',
    why: 'A need that names a solution can only be met by that solution, and hides every better one.',
    advice: 'Say what the user wants to achieve, in words that hold for every product.',
    check({ map }) {
        const needs = map.steps.flatMap((step) => step.needs);
        if (needs.length === 0) return [];
        const find = searchTitles(titlesOf(map));
        return needs.flatMap((need) => {
            const named = find(need.text);
            if (named === undefined) return [];
            const message = `${quote(need.text)} names ${quote(named)}; a need should stay true without your product.`;
            return [tellOf('need', need, message, { range: need.textRange })];
        });
    },
};

function titlesOf({ components, competitors }: JobValueMap): string[] {
    return [...components, ...competitors].map(({ title }) => title);
}
