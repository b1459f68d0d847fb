// `unused-allow`: an allowance that silences nothing. One of a code that does not exist is an `unknown-reference`.

import { removeAllowance } from '../fixes/allow-finding.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { findNode } from '../fixes/read-block.ts';
import { isAllow } from '../generated/ast.ts';
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
    fixes({ range }, source) {
        const node = findNode(range, isAllow, source);
        const details = { isPreferred: true, kind: 'idle allowances' };
        return node ? offerFix('Remove it', removeAllowance(node, source), source, details) : [];
    },
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
