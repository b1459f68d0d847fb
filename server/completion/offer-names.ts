// What the argument of a statement may be: names of things that the map has, and words of which only some make sense.

import { CompletionItemKind } from 'vscode-languageserver';
import {
    type Component,
    findRule,
    type JobValueMap,
    type NamedKind,
    type Position,
    RULE_CODES,
    type Scenario,
    stageScenario,
} from '../../language/index.ts';
import type { Reading } from '../maps/reading.ts';
import { valuesOfRule } from '../telling/word-guide.ts';
import { type Argument, isJoint, type Place } from './find-place.ts';
import type { Offer } from './offer.ts';

/** The things that an argument may name, by the rule that takes it. A test holds this together with the grammar. */
export const NAMES_BY_RULE: ReadonlyMap<string, NamedKind> = new Map([
    ['InClause', 'layer'],
    ['ForClause', 'step'],
    ['Focus', 'step'],
    ['StepScore', 'step'],
    ['StepEffort', 'step'],
    ['NeedsClause', 'component'],
    ['Removal', 'component'],
    ['Change', 'component'],
    ['Drops', 'component'],
    ['Serves', 'need'],
    ['OwnTeam', 'team'],
]);

/** What the argument at a place may be, in the order of the map. */
export function offerArguments(place: Place, reading: Reading): Offer[] {
    const { argument } = place;
    if (!argument) return [];
    const { rule, written } = argument;
    if (rule === 'RuleSetting' && written.length === 1) return offerLevels(written[0]?.image ?? '');
    if (rule === 'Limit' && written.length === 0) return offerLimit(argument);
    if (written.length > 0 && !isJoint(written.at(-1))) return [];
    if (rule === 'RuleSetting' || rule === 'Allow') return offerCodes();
    const taken = new Set([...written.map((token) => token.image), findOwnName(argument, place)]);
    return offerItems(argument, place, reading).filter(({ label }) => !taken.has(label));
}

/** Problems of the language can be neither switched off nor allowed. */
function offerCodes(): Offer[] {
    return RULE_CODES.flatMap((label) => {
        const rule = findRule(label);
        if (!rule) return [];
        const limit = rule.limit === undefined ? '' : ` · limit ${rule.limit}`;
        const explanation = `${rule.why} ${rule.advice}`;
        return [{ label, kind: CompletionItemKind.Value, detail: rule.severity + limit, explanation }];
    });
}

/** How serious a rule may be; its own severity is marked. */
function offerLevels(code: string): Offer[] {
    const own = findRule(code)?.severity;
    return offerValues('RuleSetting').map((offer) => (offer.label === own ? { ...offer, detail: 'default' } : offer));
}

/** The number that holds where none is written. */
function offerLimit({ statement }: Argument): Offer[] {
    const limit = findRule(statement[1]?.image ?? '')?.limit;
    if (limit === undefined) return [];
    const explanation = 'The limit where none is written: the rule speaks of what is above it.';
    return [{ label: String(limit), kind: CompletionItemKind.Value, detail: 'default', explanation }];
}

function offerValues(rule: string): Offer[] {
    return [...valuesOfRule(rule)].map(([label, explanation]) => ({
        label,
        kind: CompletionItemKind.EnumMember,
        explanation,
    }));
}

/** What may stand in a list; what it has already, and the component itself, are left out later. */
function offerItems({ rule, written }: Argument, place: Place, reading: Reading): Offer[] {
    const kind = NAMES_BY_RULE.get(rule);
    if (!kind) return offerValues(rule);
    // What has no name in the text has one in the model that no text can hold.
    const things = findThings(kind, place, reading).filter(({ label }) => !label.startsWith('#'));
    const takesAll = (rule === 'ForClause' || rule === 'Focus') && written.length === 0;
    return takesAll ? [...things, EVERY_STEP] : things;
}

const EVERY_STEP: Offer = {
    label: 'all',
    kind: CompletionItemKind.Keyword,
    detail: 'every step',
    explanation: 'Every step of the map, also those that are written later.',
};

function findThings(kind: NamedKind, place: Place, reading: Reading): Offer[] {
    const { map } = reading;
    switch (kind) {
        case 'step':
            return map.steps.map((step) => offerThing(step, CompletionItemKind.Event));
        case 'layer':
            return map.layers.map((layer) => offerThing(layer, CompletionItemKind.Module));
        case 'team':
            return map.teams.map((team) => offerThing(team, CompletionItemKind.Interface));
        case 'need':
            return map.steps
                .flatMap((step) => step.needs.filter((need) => need.named))
                .map((need) => offerThing(need, CompletionItemKind.Property));
        default:
            return offerComponents(findComponents(place, reading), map);
    }
}

/** What came along with an import has no name that could be written. */
function hasName({ shared }: Component): boolean {
    return shared?.imported !== false;
}

function offerComponents(components: readonly Component[], map: JobValueMap): Offer[] {
    const layers = new Map(map.layers.map(({ name, title }) => [name, title]));
    return components.map((component) => {
        const layer = layers.get(component.layer ?? '');
        return offerThing(component, CompletionItemKind.Class, layer);
    });
}

function offerThing(
    { name, title }: { readonly name: string; readonly title: string },
    kind: CompletionItemKind,
    where?: string,
): Offer {
    return { label: name, kind, detail: where === undefined ? title : `${title} · ${where}` };
}

/** Those of the map; inside a scenario those that an edit at this place may speak of. */
function findComponents(place: Place, reading: Reading): readonly Component[] {
    const { map } = reading;
    const scenario = findScenario(place, reading);
    if (!scenario) return map.components.filter(hasName);
    const before = scenario.edits.filter(({ range }) =>
        isBefore(range.start, reading.document.positionAt(place.start)),
    );
    const rule = place.argument?.rule;
    const own = place.argument && findOwnName(place.argument, place);
    // What a change drops is taken away before it adds anything.
    const last = before.at(-1);
    const isOwn = rule === 'Drops' && last?.kind === 'change' && last.name === own;
    const stage = stageScenario(map, { ...scenario, edits: isOwn ? before.slice(0, -1) : before });
    if (rule === 'Drops') return stage.listTargets(own ?? '').filter(hasName);
    const coming = rule === 'NeedsClause' ? listAdditions(scenario).filter(({ name }) => !stage.find(name)) : [];
    return [...stage.listComponents().filter(hasName), ...coming];
}

function findScenario({ blocks }: Place, { map, document }: Reading): Scenario | undefined {
    const header = blocks.find(({ shape }) => shape?.rule === 'Scenario')?.header;
    if (!header) return undefined;
    const { line, character } = document.positionAt(header.startOffset);
    return map.scenarios.find(({ range: { start } }) => start.line === line && start.character === character);
}

/** An arrow may lead to what is added only later. */
function listAdditions({ edits }: Scenario): Component[] {
    return edits.flatMap((edit) => (edit.kind === 'add' ? edit.component : []));
}

function isBefore(one: Position, other: Position): boolean {
    return one.line < other.line || (one.line === other.line && one.character < other.character);
}

/** The component that an argument belongs to: in its own header, or in its block. */
function findOwnName({ rule, statement }: Argument, { blocks, tokens }: Place): string | undefined {
    if (rule !== 'NeedsClause' && rule !== 'Drops') return undefined;
    const inHeader = statement[0]?.image !== 'needs' && statement[0]?.image !== 'drops';
    const header = inHeader ? statement[0] : blocks.at(-1)?.header;
    const place = header ? tokens.indexOf(header) : -1;
    const name = tokens[place + (header?.image === 'add' ? 2 : 1)];
    return place < 0 ? undefined : name?.image;
}
