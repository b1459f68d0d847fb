// When the second opinion finds fault with needs, teams, goals, principles and competitors.

import type { Competitor, Component, JobValueMap, Need } from '../../../language/model/job-value-map.ts';
import {
    active,
    atLeast,
    type Condition,
    holdsWords,
    inLayer,
    names,
    opportunity,
    round,
    stepHas,
    stepsWhere,
} from './look-up.ts';

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
        map.unknown.some(({ kind, scenario }) => kind === 'need' && (!scenario || scenario === map.applied));
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

export const NEEDS: readonly (readonly [code: string, condition: Condition])[] = [
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

export const PARTIES: readonly (readonly [code: string, condition: Condition])[] = [
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
