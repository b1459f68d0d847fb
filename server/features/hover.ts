// Hover: what the word under the mouse means, and why what is found there matters.

import type { Hover, HoverParams } from 'vscode-languageserver';
import { copyRange, type Finding } from '../../language/index.ts';
import { holdsPosition } from '../maps/positions.ts';
import { describeName } from '../telling/describe-thing.ts';
import { describeCode, describeWord, findWord } from '../telling/describe-word.ts';
import { type Description, writeDescriptions } from '../telling/description.ts';
import { tellOutcome } from '../telling/tell-outcome.ts';
import type { Feature, Surroundings } from './feature.ts';
import { findSubject, type Subject } from './find-subject.ts';

export const hover: Feature<HoverParams, Promise<Hover | null>> = {
    method: 'textDocument/hover',
    capabilities: { hoverProvider: true },
    async answer(question, surroundings) {
        const subject = findSubject(question, surroundings.maps);
        if (!subject) return null;
        const word = findWord(subject.reading, subject.offset);
        const own = await describeWhole(subject, word, surroundings);
        const [grave, slight] = await describeFindings(subject, question.position, surroundings);
        const told = [...grave, ...(own ? [own] : []), ...slight];
        if (told.length === 0) return null;
        const contents = writeDescriptions(told, surroundings.client.markdownHover);
        const range = subject.name?.range ?? (word && copyRange(word));
        return { contents, ...(range && { range }) };
    },
};

/** A scenario is also told by what would come of it. */
async function describeWhole(
    subject: Subject,
    word: ReturnType<typeof findWord>,
    { settings }: Surroundings,
): Promise<Description | undefined> {
    const { map, reading } = subject;
    const own = describeSubject(subject, word);
    const scenario = own?.kind === 'scenario' ? reading.map.scenarios.find(({ name }) => name === own.name) : undefined;
    if (!own || !scenario) return own;
    const { rules } = await settings.load(map.uri);
    return { ...own, facts: [...tellOutcome(scenario, reading, rules), ...own.facts] };
}

function describeSubject({ name, reading }: Subject, word: ReturnType<typeof findWord>): Description | undefined {
    if (name) return describeName(name, reading.graph);
    return word && describeWord(word, reading);
}

/**
 * The editor shows the message itself, above; here stands why it matters and what to do, once for each code. What is an
 * error or a warning is told before anything else, the rest after what the thing is.
 */
async function describeFindings(
    { map, reading }: Subject,
    position: HoverParams['position'],
    { settings, judge }: Surroundings,
): Promise<[grave: Description[], slight: Description[]]> {
    const findings = judge(reading, await settings.load(map.uri));
    const here = findings.filter(({ range }) => holdsPosition(range, position));
    return [describeCodes(here.filter(isGrave)), describeCodes(here.filter((finding) => !isGrave(finding)))];
}

function isGrave({ severity }: Finding): boolean {
    return severity === 'error' || severity === 'warning';
}

function describeCodes(findings: readonly Finding[]): Description[] {
    const codes = new Set(findings.map(({ code }) => code));
    return [...codes].flatMap((code) => describeCode(code, 'finding') ?? []);
}
