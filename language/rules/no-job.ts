// `no-job`: the map does not say what the user wants to get done, or who that is.

import type { JobValueMap } from '../model/job-value-map.ts';
import type { Rule } from './rule.ts';

export const noJob: Rule = {
    code: 'no-job',
    severity: 'hint',
    why: 'Everything on a map is judged by the job: whose it is decides what counts as help.',
    advice: 'Write the job that the user wants to get done, whatever the product, and its executor.',
    check({ map }) {
        const message = describe(map);
        if (!message) return [];
        const range = map.job?.statementRange ?? map.place;
        return [{ subject: 'map', message, range, related: [], about: [{ kind: 'map', name: 'map' }] }];
    },
};

function describe({ job }: JobValueMap): string | undefined {
    const [isNamed, hasExecutor] = [Boolean(job?.statement.trim()), Boolean(job?.executor?.text.trim())];
    if (isNamed && hasExecutor) return undefined;
    if (isNamed) return 'Whose job is it? Name its executor.';
    return hasExecutor
        ? 'What is the job? Say what its executor wants to get done.'
        : 'Whose job is it, and what is it?';
}
