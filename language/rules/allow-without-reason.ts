// `allow-without-reason`: an allowance that does not say why. It silences all the same.

import { openReason } from '../fixes/allow-finding.ts';
import { findNode } from '../fixes/read-block.ts';
import { isAllow } from '../generated/ast.ts';
import type { Rule } from './rule.ts';

export const allowWithoutReason: Rule = {
    code: 'allow-without-reason',
    severity: 'hint',
    aboutText: true,
    why: 'Why something is fine is known to the one who allows it, and lost to the next who reads the map.',
    advice: 'Write the reason behind the code, in quotation marks.',
    check({ map }) {
        const bare = map.allowances.filter(({ reason }) => !reason?.text.trim());
        return bare.map(({ code, owner, reason, codeRange }) => ({
            subject: `${owner.name}.${code}`,
            message: 'Say why this is fine, so that the next reader need not ask.',
            range: reason?.range ?? codeRange,
            related: [],
            about: [owner],
        }));
    },
    fixes({ range }, source) {
        const node = findNode(range, isAllow, source);
        return node ? openReason(node, source) : [];
    },
};
