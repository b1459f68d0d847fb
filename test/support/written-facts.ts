// All that a map says, fact by fact, each with the lines on which it is written and the names on which it depends: enough
// to tell, after a damage to some lines, what of the others is lost. What the facts mean is not asked.

import type { Amount, Competitor, JobValueMap, Need, Segment, Step } from '../../language/index.ts';
import { listChain, listScenario } from './chain-facts.ts';
import { FactSource, type WrittenFact } from './fact-source.ts';

/** All facts of a map that was read from a text. */
export function listWrittenFacts(map: JobValueMap, text: string): WrittenFact[] {
    return [...listAll(new FactSource(map, text))];
}

function* listAll(source: FactSource): Generator<WrittenFact> {
    const { map } = source;
    yield* listHead(source);
    yield* listJob(source);
    for (const step of map.stepsWritten ? map.steps : []) yield* listStep(source, step);
    yield* listChain(source);
    for (const team of map.teams) yield* source.declare(`team ${team.name}`, team);
    for (const competitor of map.competitors) yield* listCompetitor(source, competitor);
    for (const segment of map.segments) yield* listSegment(source, segment);
    for (const scenario of map.scenarios) yield* listScenario(source, scenario);
}

function* listHead(source: FactSource): Generator<WrittenFact> {
    const { map } = source;
    yield source.note(`map ${map.title}`, map.place);
    yield* source.noteStatement('map', map, [`map ${map.title}`]);
    const nameOf = new Map([
        ['map', `map ${map.title}`],
        ['job', `job ${map.job?.statement}`],
    ]);
    for (const { code, owner, reason, codeRange } of map.allowances) {
        const name = nameOf.get(owner.kind) ?? `${owner.kind} ${owner.name}`;
        yield source.note(`${name} allows ${code} ${reason?.text}`, codeRange, [name]);
    }
    for (const { code, severity, limit, codeRange } of map.ruleSettings)
        yield source.note(`rule ${code} ${severity} ${limit}`, codeRange);
    for (const { names, path } of map.imports)
        for (const { name, range } of names) yield source.note(`import ${name} from ${path?.text}`, range);
}

function* listJob(source: FactSource): Generator<WrittenFact> {
    const { job } = source.map;
    if (!job) return;
    const name = `job ${job.statement}`;
    yield source.note(name, job.statementRange);
    yield* source.noteStatement('job', job, [name]);
    yield* source.noteText('job executor', job.executor, [name]);
    yield* source.noteText('job beneficiary', job.beneficiary, [name]);
    if (job.market) yield source.note(`job market ${job.market.value}`, job.market.range, [name]);
    const focus = job.focus.flatMap((step) => source.namesOfStep(step));
    for (const step of job.focus) yield source.note(`job focus ${step}`, job.focusRange ?? job.range, [name, ...focus]);
    if (job.repeats) yield source.noteWord('job repeats', job, 'repeats', [name]);
}

function* listStep(source: FactSource, step: Step): Generator<WrittenFact> {
    const name = `step ${step.name}`;
    yield* source.declare(name, step);
    for (const { value, range } of step.phases) yield source.note(`${name} phase ${value}`, range, [name]);
    yield* listAmounts(source, name, step, [name]);
    if (step.score && step.scoreReason !== undefined)
        yield source.note(`${name} scores so because ${step.scoreReason}`, step.score.range, [name]);
    yield* source.noteText(`${name} evidence`, step.evidence, [name]);
    yield* source.noteText(`${name} goal`, step.goal, [name]);
    if (step.implicit) yield source.noteWord(`${name} implicit`, step, 'implicit', [name]);
    for (const need of step.needs) yield* listNeed(source, need, [name]);
}

function* listNeed(source: FactSource, need: Need, names: readonly string[]): Generator<WrittenFact> {
    const name = need.named ? `need ${need.name}` : `need of ${need.step}: ${need.text}`;
    const own = [...names, name];
    yield source.note(name, need.named ? need.nameRange : need.textRange, names);
    yield source.note(`${name} in ${need.step} says ${need.text}`, need.textRange, names);
    yield* source.noteStatement(name, need, own);
    yield* listAmounts(source, name, need, own);
    yield* source.noteText(`${name} evidence`, need.evidence, own);
}

const AMOUNTS = ['importance', 'satisfaction', 'effort', 'score', 'size'] as const;

/** The numbers of a step, a need or a segment. */
function* listAmounts(
    source: FactSource,
    name: string,
    owner: Readonly<Partial<Record<(typeof AMOUNTS)[number], Amount>>>,
    names: readonly string[],
): Generator<WrittenFact> {
    for (const what of AMOUNTS) {
        const amount = owner[what];
        if (amount) yield source.note(`${name} ${what} ${amount.written}`, amount.range, names);
    }
}

function* listCompetitor(source: FactSource, competitor: Competitor): Generator<WrittenFact> {
    const name = `competitor ${competitor.name}`;
    yield* source.declare(name, competitor);
    for (const { step, amount, reason, range } of competitor.scores)
        yield source.note(`${name} scores ${step} ${amount.written} ${reason}`, range, [
            name,
            ...source.namesOfStep(step),
        ]);
}

function* listSegment(source: FactSource, segment: Segment): Generator<WrittenFact> {
    const name = `segment ${segment.name}`;
    yield* source.declare(name, segment);
    yield* listAmounts(source, name, segment, [name]);
    for (const { step, amount, reason, range } of segment.efforts)
        yield source.note(`${name} effort ${step} ${amount.written} ${reason}`, range, [
            name,
            ...source.namesOfStep(step),
        ]);
}
