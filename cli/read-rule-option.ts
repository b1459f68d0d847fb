// The option `--rule CODE=SEVERITY`, which may come many times.

import { InvalidArgumentError } from 'commander';
import { PROBLEM_CODES, RULE_CODES, type RuleLevel, type RuleLevels, SEVERITIES } from '../language/index.ts';
import { tellUnknownCode } from './commands/explain.ts';

const LEVELS: readonly string[] = ['off', ...SEVERITIES];

/** Adds one more to those before; of two for one rule the last counts. */
export function readRuleOption(written: string, before: RuleLevels = new Map()): RuleLevels {
    const [, code = '', level = ''] = /^([^=]*)=(.*)$/su.exec(written) ?? [];
    if (!written.includes('=')) throw new InvalidArgumentError('Write it as CODE=SEVERITY, such as orphan=off.');
    if ((PROBLEM_CODES as readonly string[]).includes(code)) {
        throw new InvalidArgumentError(
            'A problem of the language keeps its severity: what cannot be read cannot be judged.',
        );
    }
    if (!(RULE_CODES as readonly string[]).includes(code)) {
        throw new InvalidArgumentError(`‘${code}’: ${tellUnknownCode(code)}.`);
    }
    if (!isLevel(level)) throw new InvalidArgumentError(`‘${level}’ is no severity. Choose from ${LEVELS.join(', ')}.`);
    return new Map([...before, [code, level]]);
}

function isLevel(word: string): word is RuleLevel {
    return LEVELS.includes(word);
}
