// What a map says about itself: its job, its imports, and how strictly it wants to be judged.

import type { Import as ImportNode, Job as JobNode, RuleSetting as RuleSettingNode } from '../generated/ast.ts';
import { Attributes } from './attributes.ts';
import { type Building, MAP, noteMissing, noteUnknown, present } from './building.ts';
import type { NameList } from './declare.ts';
import { type Import, type Job, MARKETS, type RuleSetting, SEVERITIES, type Thing } from './job-value-map.ts';
import { rangeOf, rangeOfProperty } from './ranges.ts';
import { readNumber } from './read-amount.ts';
import { checkCommas, KNOWN_CODES, readChoice, readStatement, readText } from './read-attributes.ts';
import { mergeSteps, readStepsList } from './read-steps-list.ts';

/** Reads the job of the map. */
export function buildJob(building: Building, node: JobNode): Job {
    const owner: Thing = { kind: 'job', name: 'map' };
    const attributes = new Attributes(building, node, owner);
    const market = attributes.first('Market');
    if (market && !market.value) noteMissing(building, market, `Here the market is missing: ${MARKETS.join(', ')}.`);
    const focus = attributes.all('Focus');
    const items = focus.flatMap((list) => readStepsList(building, list, owner));
    return {
        ...readStatement(building, node, attributes, owner),
        statement: node.statement ?? '',
        statementRange: rangeOfProperty(node, 'statement'),
        ...present('executor', readText(building, attributes.first('Executor'), 'Viewer at home')),
        ...present('beneficiary', readText(building, attributes.first('Beneficiary'), 'Household')),
        ...present('market', readChoice(building, market?.value, MARKETS, 'market', owner)),
        focus: mergeSteps(building, items),
        ...present('focusRange', focus[0] && rangeOf(focus[0])),
        repeats: attributes.first('Repeats') !== undefined,
    };
}

/** Reads an import. Its names are components of the map; one that the map has already is noted and left out. */
export function buildImport(building: Building, node: ImportNode, components: NameList): Import {
    checkCommas(building, node, node.names.length, 'the name of a component');
    const names = node.names
        .map((name) => ({ name: name.name, range: rangeOf(name) }))
        .filter(({ name, range }) => components.claim(building, name, range));
    const range = rangeOf(node);
    if (node.path !== undefined)
        return { names, path: { text: node.path, range: rangeOfProperty(node, 'path') }, range };
    noteMissing(building, node, 'Here the map to import from is missing, such as from "./platform.jvm".');
    return { names, range };
}

/** Reads all `rule` lines. What a later one says again about the same rule is noted, because the first one counts. */
export function buildRuleSettings(building: Building, nodes: readonly RuleSettingNode[]): RuleSetting[] {
    const settings = nodes.flatMap((node) => buildRuleSetting(building, node) ?? []);
    for (const property of ['severity', 'limit'] as const) {
        const said = new Map<string, RuleSetting>();
        for (const setting of settings.filter((each) => each[property] !== undefined)) {
            const first = said.get(setting.code);
            if (first) noteRepeatedSetting(building, first, setting);
            else said.set(setting.code, setting);
        }
    }
    return settings;
}

function noteRepeatedSetting(building: Building, first: RuleSetting, second: RuleSetting): void {
    const range = second.codeRange;
    if (building.duplicates.some((duplicate) => duplicate.range === range)) return;
    building.duplicates.push({ kind: 'attribute', name: second.code, owner: MAP, range, first: first.codeRange });
}

/** Reads `rule CODE SEVERITY limit N`; undefined without a code. */
function buildRuleSetting(building: Building, node: RuleSettingNode): RuleSetting | undefined {
    const code = node.code?.value;
    if (!node.code || code === undefined) {
        noteMissing(building, node, 'Here the code of a rule is missing, such as orphan.');
        return undefined;
    }
    const codeRange = rangeOf(node.code);
    if (!KNOWN_CODES.has(code)) noteUnknown(building, 'rule', code, codeRange, MAP);
    const limitClause = new Attributes(building, { attributes: node.limits }, MAP).first('Limit');
    const limit = limitClause?.amount;
    if (!node.severity && !limitClause)
        noteMissing(building, node, `Here a severity or a limit is missing: off, ${SEVERITIES.join(', ')}.`);
    if (limitClause && !limit) noteMissing(building, limitClause, 'After ‘limit’ a number is missing, such as 7.');
    return {
        code,
        codeRange,
        ...present('severity', readChoice(building, node.severity, ['off', ...SEVERITIES], 'severity', MAP)?.value),
        ...present('limit', limit && readNumber(building, limit, 'map.limit')),
        range: rangeOf(node),
    };
}
