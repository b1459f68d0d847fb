// The facts of a map (see `map-facts.ts`) after an edit of its picture, worked out from the facts before.

import type { JobValueMap, PictureEdit } from '../../../language/index.ts';

/** `after` is asked for one thing only: the name that a new component got. */
export function expectFacts(
    facts: readonly string[],
    edit: PictureEdit,
    before: JobValueMap,
    after: JobValueMap,
): string[] {
    switch (edit.kind) {
        case 'move-to-layer':
            return moveTo(facts, edit.component, edit.layer);
        case 'move-to-steps':
            return setSteps(facts, edit.component, edit.steps);
        case 'move-to-cell':
            return setSteps(moveTo(facts, edit.component, edit.layer), edit.component, edit.steps);
        case 'add-arrow':
            return [...facts, `${edit.from} needs ${edit.to}`];
        case 'remove-arrow': {
            const arrow = `${edit.from} needs ${edit.to}`;
            const drop = `: ${edit.from} drops ${edit.to}`;
            return facts.filter((fact) => fact !== arrow && !fact.startsWith(`${arrow} "`) && !fact.endsWith(drop));
        }
        case 'remove-component':
            return withoutComponent(facts, edit.component, before);
        case 'set-title':
            return [...facts];
        case 'add-component': {
            const known = new Set(before.components.map(({ name }) => name));
            const added = after.components.filter(({ name }) => !known.has(name)).map(({ name }) => name);
            return [...facts, ...added.map((name) => `component ${name} in ${edit.layer}`)];
        }
        case 'set-status':
            return setWord(facts, edit.component, 'status', edit.status === 'live' ? null : edit.status);
        case 'set-team':
            return setWord(facts, edit.component, 'team', edit.team);
        case 'set-evolution':
            return setWord(facts, edit.component, 'evolution', edit.evolution);
    }
}

function moveTo(facts: readonly string[], component: string, layer: string): string[] {
    const begin = `component ${component} in `;
    return facts.map((fact) => (fact.startsWith(begin) ? begin + layer : fact));
}

function setSteps(facts: readonly string[], component: string, steps: readonly string[]): string[] {
    return setWord(facts, component, 'for', steps.length === 0 ? null : steps.join(' '));
}

function setWord(facts: readonly string[], component: string, word: string, value: string | null): string[] {
    const begin = `${component} ${word} `;
    const others = facts.filter((fact) => !fact.startsWith(begin));
    return value === null ? others : [...others, begin + value];
}

function withoutComponent(facts: readonly string[], name: string, { scenarios }: JobValueMap): string[] {
    const isIts = (fact: string) =>
        fact.startsWith(`component ${name} in `) ||
        ['for', 'team', 'goal', 'status', 'evolution', 'serves', 'needs'].some((word) =>
            fact.startsWith(`${name} ${word} `),
        ) ||
        fact === `${name} external` ||
        ARROW_TO(name).test(fact);
    const begins = scenarios.map((scenario) => `${scenario.name}: `);
    return facts.filter((fact) => {
        const begin = begins.find((each) => fact.startsWith(each)) ?? '';
        const edit = fact.slice(begin.length);
        const isEdit = begin !== '' && [`remove ${name}`, `change ${name}`].some((each) => isOf(edit, each));
        const isDrop = begin !== '' && (edit.startsWith(`${name} drops `) || edit.endsWith(` drops ${name}`));
        return !isIts(edit) && !isEdit && !isDrop;
    });
}

function isOf(fact: string, begin: string): boolean {
    return fact === begin || fact.startsWith(`${begin} `);
}

const ARROW_TO = (name: string) => new RegExp(`^\\S+ needs ${name}(?: ".*)?$`, 'su');
