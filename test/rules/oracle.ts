// A second opinion on a map: the conditions of the rules, written once more in the slowest and most obvious way, with the
// codes and subjects that they give. It knows no places, no severities and no messages, and shares nothing with the rules.

import type {
    Amount,
    Arrow,
    Competitor,
    Component,
    JobValueMap,
    Layer,
    Need,
    Phase,
    Status,
    Step,
} from '../../language/model/job-value-map.ts';

/** What a rule is about, in the names of the map. */
type Condition = (map: JobValueMap) => string[];

// Things of the map.

const kindOf = (map: JobValueMap, component: Component) => layerOf(map, component)?.kind;
const isUser = (map: JobValueMap, component: Component) => kindOf(map, component) === 'user';
const active = (component: Component) => component.status !== 'retiring';
const names = (things: readonly { readonly name: string }[]) => things.map((thing) => thing.name);
const subjectOf = ({ from, to }: Arrow) => `${from}->${to}`;

function layerOf(map: JobValueMap, component: Component): Layer | undefined {
    return map.layers.find((layer) => layer.name === component.layer);
}

function rankOf(map: JobValueMap, name: string): number | undefined {
    const rank = map.layers.findIndex((layer) => layer.name === componentOf(map, name).layer);
    return rank < 0 ? undefined : rank;
}

function componentOf(map: JobValueMap, name: string): Component {
    const found = map.components.find((component) => component.name === name);
    if (!found) throw new Error(`An arrow leads to ${name}, which the map does not have.`);
    return found;
}

function inLayer(map: JobValueMap, layer: Layer): Component[] {
    return map.components.filter((component) => component.layer === layer.name);
}

function componentsOf(map: JobValueMap, kind: Layer['kind']): Component[] {
    return map.components.filter((component) => kindOf(map, component) === kind);
}

function below(map: JobValueMap): Component[] {
    return map.components.filter((component) => !isUser(map, component));
}

function cover(map: JobValueMap, step: Step): Component[] {
    return componentsOf(map, 'user').filter((component) => component.steps.includes(step.name));
}

function dependents(map: JobValueMap, component: Component): Set<string> {
    const arrows = map.arrows.filter(({ from, to }) => to === component.name && from !== to);
    return new Set(arrows.map(({ from }) => from));
}

/** Everything that a path leads to, itself only in a circle. */
function allNeeded(map: JobValueMap, name: string): Set<string> {
    const found = new Set<string>();
    const waiting = [name];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const { from, to } of map.arrows) {
            if (from !== next || found.has(to)) continue;
            found.add(to);
            waiting.push(to);
        }
    }
    return found;
}

/** The steps that a component helps with, by itself or through the user components from which a path leads to it. */
function reach(map: JobValueMap, component: Component): Set<string> {
    const helped = componentsOf(map, 'user').filter(
        ({ name }) => name === component.name || allNeeded(map, name).has(component.name),
    );
    return new Set(helped.flatMap(({ steps }) => steps));
}

// Numbers. A value outside its scale has none.

function round(value: number): number {
    return Number(`${Math.round(Number(`${value.toFixed(9)}e2`))}e-2`);
}

function mean(amounts: readonly (Amount | undefined)[]): number | undefined {
    const values = amounts.flatMap((amount) => (amount?.value === undefined ? [] : [amount.value]));
    return values.length === 0 ? undefined : round(values.reduce((a, b) => a + b, 0) / values.length);
}

function stepFigure(step: Step, figure: 'importance' | 'effort'): number | undefined {
    return step[figure] ? mean([step[figure]]) : mean(step.needs.map((need) => need[figure]));
}

function stepHas(step: Step, figure: 'importance' | 'effort'): boolean {
    return step[figure] !== undefined || step.needs.some((need) => need[figure] !== undefined);
}

function opportunity({ importance, satisfaction }: Need): number | undefined {
    if (importance?.value === undefined || satisfaction?.value === undefined) return undefined;
    return round(importance.value + Math.max(importance.value - satisfaction.value, 0));
}

function priority(step: Step): number | undefined {
    const importance = stepFigure(step, 'importance');
    const effort = stepFigure(step, 'effort');
    return importance === undefined || effort === undefined ? undefined : round((importance * effort) / 10);
}

const atLeast = (value: number | undefined, threshold: number) => value !== undefined && value >= threshold;

// Layers and arrows.

const UNHELPFUL = ['uncovered-step', 'orphan', 'user-without-step', 'step-losing-cover', 'span-not-supported'];
const SILENT_WITHOUT_USER_LAYER = new Set([
    ...UNHELPFUL,
    ...['stranded', 'only-planned', 'narrow-core', 'thin-step', 'over-invested'],
]);

const userLayers = (map: JobValueMap) => map.layers.filter(({ kind }) => kind === 'user');

/** A core layer with an infrastructure layer above it. */
function swappedLayers(map: JobValueMap): [lower: Layer, upper: Layer][] {
    return map.layers.flatMap((lower, rank) =>
        map.layers
            .slice(0, rank)
            .filter((upper) => lower.kind === 'core' && upper.kind === 'infrastructure')
            .map((upper): [Layer, Layer] => [lower, upper]),
    );
}

function upward(map: JobValueMap): Arrow[] {
    return map.arrows.filter(({ from, to }) => {
        const [low, high] = [rankOf(map, from), rankOf(map, to)];
        if (low === undefined || high === undefined || low <= high) return false;
        return !swappedLayers(map).some(([lower, upper]) => lower === map.layers[low] && upper === map.layers[high]);
    });
}

function skipping(map: JobValueMap): Arrow[] {
    return map.arrows.filter(({ from, to }) => {
        const [high, low] = [rankOf(map, from), rankOf(map, to)];
        if (high === undefined || low === undefined) return false;
        const between = map.layers.slice(high + 1, Math.max(low, high + 1));
        return between.some((layer) => (layer.kind === 'core' || layer.closed) && inLayer(map, layer).length > 0);
    });
}

function circles(map: JobValueMap): string[] {
    const found = new Set<string>();
    for (const { name } of map.components) {
        const needed = allNeeded(map, name);
        if (!needed.has(name)) continue;
        const members = names(map.components).filter((other) => needed.has(other) && allNeeded(map, other).has(name));
        found.add(`{${members.join(',')}}`);
    }
    return [...found];
}

function arrowsBetween(map: JobValueMap, from: readonly Status[], to: readonly Status[]): string[] {
    return map.arrows
        .filter(
            (arrow) =>
                from.includes(componentOf(map, arrow.from).status) && to.includes(componentOf(map, arrow.to).status),
        )
        .map(subjectOf);
}

const RENTED = ['aws', 'amazon', 's3', 'ec2', 'gcp', 'google cloud', 'azure', 'cloudflare', 'cdn', 'kubernetes', 'dns'];

function holdsWords(text: string, words: string): boolean {
    const plain = (written: string) =>
        ` ${written
            .toLowerCase()
            .split(/[^\p{L}\p{M}\p{N}]+/u)
            .join(' ')
            .trim()} `;
    return plain(words).trim() !== '' && plain(text).includes(plain(words));
}

const CHAIN: readonly (readonly [code: string, condition: Condition])[] = [
    ['no-user-layer', (map) => (userLayers(map).length === 0 ? ['map'] : [])],
    ['second-user-layer', (map) => names(userLayers(map).slice(1))],
    [
        'user-not-top',
        (map) =>
            names(
                userLayers(map)
                    .slice(0, 1)
                    .filter((layer) => layer !== map.layers[0]),
            ),
    ],
    ['layer-order', (map) => swappedLayers(map).map(([lower, upper]) => `${lower.name}<${upper.name}`)],
    ['upward-dependency', (map) => upward(map).map(subjectOf)],
    ['skips-core', (map) => skipping(map).map(subjectOf)],
    ['cycle', circles],
    ['repeated-need', (map) => map.repeatedArrows.map(subjectOf)],
    ['orphan', (map) => names(below(map).filter((each) => dependents(map, each).size === 0))],
    [
        'stranded',
        (map) => names(below(map).filter((each) => dependents(map, each).size > 0 && reach(map, each).size === 0)),
    ],
    ['user-without-step', (map) => names(componentsOf(map, 'user').filter((each) => each.stepsItems.length === 0))],
    ['needs-retiring', (map) => arrowsBetween(map, ['planned', 'building', 'live'], ['retiring'])],
    ['live-needs-future', (map) => arrowsBetween(map, ['live'], ['planned', 'building'])],
    ['empty-layer', (map) => names(map.layers.filter((layer) => inLayer(map, layer).length === 0))],
    [
        'span-not-supported',
        (map) =>
            below(map).flatMap((each) => {
                const missing = each.steps.filter((step) => !reach(map, each).has(step));
                return missing.length > 0 ? [`${each.name}[${missing.join(',')}]`] : [];
            }),
    ],
    [
        'narrow-core',
        (map) =>
            map.steps.length < 2
                ? []
                : names(componentsOf(map, 'core').filter((each) => active(each) && reach(map, each).size === 1)),
    ],
    [
        'single-customer-infrastructure',
        (map) => names(componentsOf(map, 'infrastructure').filter((each) => dependents(map, each).size === 1)),
    ],
    [
        'commodity-infrastructure',
        (map) => names(componentsOf(map, 'infrastructure').filter((each) => each.evolution?.value === 'commodity')),
    ],
    [
        'looks-rented',
        (map) =>
            names(
                componentsOf(map, 'infrastructure').filter(
                    (each) => !each.evolution && RENTED.some((words) => holdsWords(each.title, words)),
                ),
            ),
    ],
];

// Steps and what covers them.

function stepsWhere(map: JobValueMap, holds: (cover: readonly Component[], step: Step) => boolean): string[] {
    return names(map.steps.filter((step) => holds(cover(map, step), step)));
}

function overInvested(map: JobValueMap): string[] {
    const scored = map.steps.filter((step) => priority(step) !== undefined);
    const highest = Math.max(...scored.map((step) => priority(step) ?? 0));
    const first = scored.find((step) => priority(step) === highest);
    if (scored.length < 2 || !first) return [];
    const count = (step: Step) => cover(map, step).filter(active).length;
    const easy = map.steps.filter((step) => {
        const effort = stepFigure(step, 'effort');
        return effort !== undefined && effort < 25;
    });
    return names(easy.filter((step) => count(step) > count(first)));
}

const STEPS: readonly (readonly [code: string, condition: Condition])[] = [
    ['uncovered-step', (map) => stepsWhere(map, (cover) => cover.length === 0)],
    ['step-losing-cover', (map) => stepsWhere(map, (cover) => cover.length > 0 && !cover.some(active))],
    [
        'only-planned',
        (map) =>
            stepsWhere(
                map,
                (cover) => cover.length > 0 && cover.every(({ status }) => ['planned', 'building'].includes(status)),
            ),
    ],
    [
        'thin-step',
        (map) =>
            stepsWhere(
                map,
                (cover, step) =>
                    cover.filter(active).length === 1 &&
                    atLeast(stepFigure(step, 'importance'), 7) &&
                    atLeast(stepFigure(step, 'effort'), 50),
            ),
    ],
    ['over-invested', overInvested],
];

// Phases and the market.

const IN_ORDER: readonly Phase[] = ['understand', 'plan', 'execute', 'assess', 'revise', 'conclude'];
const GROUPS = new Map<Phase, number>([
    ...([
        ['understand', 0],
        ['plan', 1],
        ['execute', 2],
        ['assess', 2],
        ['revise', 2],
        ['conclude', 3],
    ] as const),
]);
const EXPECTED = new Map<string, readonly Phase[]>([
    ['early', ['execute']],
    ['maturing', ['plan', 'assess']],
    ['mature', ['understand', 'revise']],
]);

const phasesOf = (step: Step | undefined) => step?.phases.map(({ value }) => value) ?? [];
const groupsOf = (step: Step) => phasesOf(step).map((phase) => GROUPS.get(phase) ?? 0);

function missingPhases(map: JobValueMap): string[] {
    const there = map.steps.flatMap(phasesOf);
    const missing = IN_ORDER.filter((phase) => !there.includes(phase));
    return there.length > 0 && missing.length > 0 ? [`[${missing.join(',')}]`] : [];
}

function disordered(map: JobValueMap): string[] {
    const late = map.steps.filter((step, column) => {
        const earlier = map.steps.slice(0, column).flatMap(groupsOf);
        return groupsOf(step).length > 0 && Math.min(...groupsOf(step)) < Math.max(-1, ...earlier);
    });
    return names(late);
}

function offMarket(map: JobValueMap): string[] {
    const expected = EXPECTED.get(map.job?.market?.value ?? '');
    const focus = map.job?.focus ?? [];
    if (!expected || focus.length === 0 || !map.steps.some((step) => step.phases.length > 0)) return [];
    const focused = map.steps.filter((step) => focus.includes(step.name)).flatMap(phasesOf);
    return focused.some((phase) => expected.includes(phase)) ? [] : [focus.join(',')];
}

const JOB: readonly (readonly [code: string, condition: Condition])[] = [
    ['no-job', (map) => (map.job?.executor ? [] : ['map'])],
    ['phase-missing', missingPhases],
    ['phase-order', disordered],
    ['focus-off-market', offMarket],
];

// Needs.

const OPENERS = new Set(
    (
        'determine identify ensure reduce estimate calculate assess avoid confirm find know learn obtain remember ' +
        'understand detect decide verify recognise recognize minimize minimise decrease lower increase maximize ' +
        'maximise raise shorten keep agree compare restore limit prevent'
    ).split(' '),
);

const needsOf = (map: JobValueMap) => map.steps.flatMap((step) => step.needs);
const wordsOf = (need: Need) => need.text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
const opens = (need: Need) => OPENERS.has((wordsOf(need)[0] ?? '').toLowerCase());

function unserved(map: JobValueMap): string[] {
    const used =
        map.components.some(({ serves }) => serves.length > 0) ||
        map.unknown.some(({ kind, owner }) => kind === 'need' && owner.kind === 'component');
    const served = map.components.filter(active).flatMap(({ serves }) => names(serves));
    const open = needsOf(map).filter((need) => atLeast(opportunity(need), 12) && !served.includes(need.name));
    return used ? names(open) : [];
}

function halfScored(map: JobValueMap): string[] {
    const steps = map.steps.filter((step) => stepHas(step, 'importance') !== stepHas(step, 'effort'));
    const needs = needsOf(map).filter(
        ({ importance, satisfaction }) => (importance === undefined) !== (satisfaction === undefined),
    );
    return names([...steps, ...needs]);
}

function misshapen(map: JobValueMap): string[] {
    const needs = needsOf(map);
    if (needs.filter(opens).length * 2 < needs.length) return [];
    return names(needs.filter((need) => !opens(need) || wordsOf(need).length < 3));
}

const NEEDS: readonly (readonly [code: string, condition: Condition])[] = [
    ['unserved-need', unserved],
    ['half-scored', halfScored],
    ['need-format', misshapen],
    [
        'need-count',
        (map) =>
            needsOf(map).length === 0
                ? []
                : names(map.steps.filter(({ needs }) => needs.length < 5 || needs.length > 10)),
    ],
    [
        'solution-in-need',
        (map) =>
            names(
                needsOf(map).filter((need) =>
                    [...map.components, ...map.competitors].some(({ title }) => holdsWords(need.text, title)),
                ),
            ),
    ],
];

// Teams, goals, principles, competitors.

function ownedBy(map: JobValueMap, team: string): Component[] {
    return map.components.filter((component) => component.team?.name === team);
}

const teamsUsed = (map: JobValueMap) => map.teams.length > 0 || map.components.some(({ team }) => team !== undefined);
const goalsUsed = (map: JobValueMap) => [...map.components, ...map.steps].some(({ goal }) => goal !== undefined);

function splitSteps(map: JobValueMap): string[] {
    return stepsWhere(map, (cover) => new Set(cover.flatMap(({ team }) => (team?.known ? [team.name] : []))).size > 3);
}

function lacking({ scores }: Pick<Competitor, 'scores'>, map: JobValueMap): string[] {
    return names(map.steps).filter((name) => !scores.some(({ step }) => step === name));
}

function unscored(map: JobValueMap): string[] {
    if (map.competitors.length === 0) return [];
    const parties = map.competitors.map((competitor) => [competitor.name, lacking(competitor, map)] as const);
    const us = ['us', names(map.steps.filter(({ score }) => score === undefined))] as const;
    return [...parties, us]
        .filter(([, missing]) => missing.length > 0)
        .map(([name, missing]) => `${name}[${missing.join(',')}]`);
}

function ahead(map: JobValueMap): string[] {
    const behind = map.steps.filter((step) => {
        const theirs = map.competitors
            .flatMap(({ scores }) => scores.filter((score) => score.step === step.name))
            .flatMap(({ amount }) => (amount.value === undefined ? [] : [amount.value]));
        const ours = step.score?.value;
        return ours !== undefined && theirs.length > 0 && round(Math.max(...theirs) - ours) >= 2;
    });
    return names(behind);
}

const PARTIES: readonly (readonly [code: string, condition: Condition])[] = [
    ['no-team', (map) => (teamsUsed(map) ? names(map.components.filter(({ team }) => !team)) : [])],
    ['empty-team', (map) => names(map.teams.filter(({ name }) => ownedBy(map, name).length === 0))],
    ['team-load', (map) => names(map.teams.filter(({ name }) => ownedBy(map, name).length > 7))],
    ['split-step', splitSteps],
    ['no-goal', (map) => (goalsUsed(map) ? names(map.components.filter(({ goal }) => !goal)) : [])],
    [
        'no-principle',
        (map) =>
            map.layers.some(({ principles }) => principles.length > 0)
                ? names(map.layers.filter((layer) => layer.principles.length === 0 && inLayer(map, layer).length > 0))
                : [],
    ],
    ['unscored', unscored],
    ['competitor-ahead', ahead],
];

const CONDITIONS = [...CHAIN, ...STEPS, ...JOB, ...NEEDS, ...PARTIES];

/** The codes that it has an opinion about. */
export const JUDGED: ReadonlySet<string> = new Set(CONDITIONS.map(([code]) => code));

/** `CODE SUBJECT` of every finding, sorted. Allowances and settings of the map are not asked. */
export function judge(map: JobValueMap): string[] {
    const silent = userLayers(map).length === 0 ? SILENT_WITHOUT_USER_LAYER : new Set<string>();
    return CONDITIONS.filter(([code]) => !silent.has(code))
        .flatMap(([code, condition]) => condition(map).map((subject) => `${code} ${subject}`))
        .sort();
}
