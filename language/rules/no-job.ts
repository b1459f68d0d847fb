// `no-job`: the map does not say what the user wants to get done, or who that is.

import { writeStatementAtTop } from '../fixes/edit-statements.ts';
import type { FixSource } from '../fixes/fix.ts';
import { fillIn } from '../fixes/fix-marks.ts';
import { writeInHeader } from '../fixes/list-items.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { findNode, firstLeafEnd, spanOfText } from '../fixes/read-block.ts';
import { writeMember } from '../fixes/write-member.ts';
import type { TextChange } from '../format/text-change.ts';
import { isExecutor, isJob, type Job } from '../generated/ast.ts';
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
    fixes(_, source) {
        const node = findNode(source.map.job?.range, isJob, source);
        if (!node) return offerFix('Write the job', [writeJob(source)], source);
        const statement = isEmpty(node.statement) ? writeStatement(node, source) : [];
        const executor = isEmpty(source.map.job?.executor?.text) ? writeExecutor(node, source) : [];
        return offerFix('Write what is missing', [...statement, ...executor], source);
    },
};

const STATEMENT = `"${fillIn('What the user wants to get done')}"`;
const EXECUTOR = `"${fillIn('Who wants to get it done')}"`;

function isEmpty(text: string | undefined): boolean {
    return !text?.trim();
}

function writeJob(source: FixSource): TextChange {
    return writeStatementAtTop([`job ${STATEMENT} {`, `    executor ${EXECUTOR}`, '}'], source);
}

/** In place of an empty text, or behind the keyword. */
function writeStatement(node: Job, source: FixSource): readonly TextChange[] {
    const span = spanOfText(node, 'statement');
    return [span ? { ...span, newText: STATEMENT } : writeInHeader(firstLeafEnd(node), STATEMENT, source)];
}

function writeExecutor(node: Job, source: FixSource): readonly TextChange[] {
    const attribute = node.attributes.find(isExecutor);
    const span = attribute && spanOfText(attribute, 'text');
    if (span) return [{ ...span, newText: EXECUTOR }];
    if (attribute) return [writeInHeader(firstLeafEnd(attribute), EXECUTOR, source)];
    return writeMember(node, [`executor ${EXECUTOR}`], source);
}

function describe({ job }: JobValueMap): string | undefined {
    const [isNamed, hasExecutor] = [Boolean(job?.statement.trim()), Boolean(job?.executor?.text.trim())];
    if (isNamed && hasExecutor) return undefined;
    if (isNamed) return 'Whose job is it? Name its executor.';
    return hasExecutor
        ? 'What is the job? Say what its executor wants to get done.'
        : 'Whose job is it, and what is it?';
}
