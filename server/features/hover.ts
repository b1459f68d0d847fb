// Hover: what the word under the mouse means, and why what is found there matters.

import type { Hover, HoverParams } from 'vscode-languageserver';
import { copyRange, type Finding } from '../../language/index.ts';
import { holdsPosition } from '../maps/positions.ts';
import { describeName } from '../telling/describe-thing.ts';
import { describeCode, describeWord, findWord } from '../telling/describe-word.ts';
import { type Description, writeDescriptions } from '../telling/description.ts';
import type { Feature, Surroundings } from './feature.ts';
import { findSubject, type Subject } from './find-subject.ts';

export const hover: Feature<HoverParams, Promise<Hover | null>> = {
    method: 'textDocument/hover',
    capabilities: { hoverProvider: true },
    async answer(question, surroundings) {
        const subject = findSubject(question, surroundings.maps);
        if (!subject) return null;
        const word = findWord(subject.reading, subject.offset);
        const own = describeSubject(subject, word);
        const findings = await describeFindings(subject, question.position, surroundings);
        if (!own && findings.length === 0) return null;
        const contents = writeDescriptions([...findings, ...(own ? [own] : [])], surroundings.client.markdownHover);
        const range = subject.name?.range ?? (word && copyRange(word));
        return { contents, ...(range && { range }) };
    },
};

function describeSubject({ name, reading }: Subject, word: ReturnType<typeof findWord>): Description | undefined {
    if (name) return describeName(name, reading.graph);
    return word && describeWord(word, reading);
}

/** The editor shows the message itself, above; here stands why it matters and what to do, once for each code. */
async function describeFindings(
    { map, reading }: Subject,
    position: HoverParams['position'],
    { settings, judge }: Surroundings,
): Promise<Description[]> {
    const findings = judge(reading, await settings.load(map.uri));
    const here = findings.filter(({ range }) => holdsPosition(range, position));
    const codes = new Set<Finding['code']>(here.map(({ code }) => code));
    return [...codes].flatMap((code) => describeCode(code, 'finding') ?? []);
}
