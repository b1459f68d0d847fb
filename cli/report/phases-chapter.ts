// Phases of the job: where the user layer works, and where others innovate in such a market.

import { findPhaseShares, type Market, type Phase, type PhaseShare } from '../../language/index.ts';
import { type Chapter, openChapter, paragraph, type Row, table } from './chapter.ts';
import type { ReportInput } from './report-input.ts';
import { writePercent } from './write-figure.ts';

/** Silent until a step has a phase. */
export function tellPhases({ map, graph }: ReportInput): Chapter | undefined {
    if (map.steps.every(({ phases }) => phases.length === 0)) return undefined;
    const shares = [...findPhaseShares(graph)];
    const market = map.job?.market?.value;
    const rows = shares.map(([phase, { components, share, expected }]): Row => {
        const cells = [phase, String(components), writePercent(share)];
        return market ? [...cells, expected ? 'yes' : ''] : cells;
    });
    return openChapter('Phases of the job', [
        paragraph(market ? tellMarket(market, shares) : ''),
        table(['Phase', '#User components', '#Share', ...(market ? ['Others improve it'] : [])], rows),
    ]);
}

/** In the words of the rule `focus-off-market`. */
function tellMarket(market: Market, shares: readonly (readonly [Phase, PhaseShare])[]): string {
    const expected = shares.filter(([, phase]) => phase.expected);
    const phases = expected.map(([phase]) => `‘${phase}’`).join(' and ');
    const own = expected.map(([, { share }]) => writePercent(share)).join(' and ');
    const article = market === 'early' ? 'an' : 'a';
    return `In ${article} ${market} market others improve ${phases}, where ${own} of our user layer works.`;
}
