// `unused-allow`: an allowance that silences nothing. One of a code that does not exist is an `unknown-reference`.

import type { Allowance } from '../model/job-value-map.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const unusedAllow: Rule = {
    code: 'unused-allow',
    severity: 'hint',
    aboutText: true,
    why: 'What it allowed is gone; left behind, it would silence the same finding when it comes back for another reason.',
    advice: 'Remove it.',
    check: () => [],
    judge: (idle) => idle.map(tell),
};

function tell({ code, owner, codeRange }: Allowance): RuleFinding {
    return {
        subject: `${owner.name}.${code}`,
        message: `There is no finding ‘${code}’ here any more: this allowance can go.`,
        range: codeRange,
        related: [],
        about: [owner],
    };
}
