// A report of a map: its head and its chapters, in the order in which a meeting asks. A new chapter is a file here and a
// line in this list.

import type { Job, JobValueMap } from '../../language/index.ts';
import { type Chapter, joinTitles, quoteTitle, titleOf } from './chapter.ts';
import { tellCompetitors } from './competitors-chapter.ts';
import { tellComponents } from './components-chapter.ts';
import { tellCoverage } from './coverage-chapter.ts';
import { tellFindings } from './findings-chapter.ts';
import { tellGaps } from './gaps-chapter.ts';
import { tellNeeds } from './needs-chapter.ts';
import { tellPhases } from './phases-chapter.ts';
import { tellPrinciples } from './principles-chapter.ts';
import type { ReportInput } from './report-input.ts';
import { tellScenarios } from './scenarios-chapter.ts';
import { tellSegments } from './segments-chapter.ts';
import { tellSteps } from './steps-chapter.ts';
import { tellTeams } from './teams-chapter.ts';

export interface Report {
    readonly title: string;
    /** Whose job it is, and what the strategy is about. */
    readonly facts: readonly string[];
    readonly chapters: readonly Chapter[];
}

const CHAPTERS: readonly ((input: ReportInput) => Chapter | undefined)[] = [
    tellCoverage,
    tellGaps,
    tellSteps,
    tellNeeds,
    tellCompetitors,
    tellSegments,
    tellPhases,
    tellComponents,
    tellTeams,
    tellPrinciples,
    tellScenarios,
    tellFindings,
];

/** Chapters that have nothing to tell are left out. */
export function buildReport(input: ReportInput): Report {
    const { map } = input;
    return {
        title: titleOf({ title: map.title, name: 'Job-Value map' }),
        facts: [...tellApplied(map), ...(map.job ? tellJob(map.job, map) : [])],
        chapters: CHAPTERS.flatMap((tell) => tell(input) ?? []),
    };
}

/** That a report is about what might be must be seen at once. */
function tellApplied({ applied, scenarios }: JobValueMap): string[] {
    const scenario = scenarios.find(({ name }) => name === applied);
    return scenario ? [`As the scenario ${quoteTitle(scenario)} would make it`] : [];
}

function tellJob({ statement, executor, beneficiary, market, focus }: Job, { steps }: JobValueMap): string[] {
    const inFocus = steps.filter(({ name }) => focus.includes(name));
    const facts: readonly (readonly [label: string, text: string | undefined])[] = [
        ['Job', statement],
        ['Executor', executor?.text],
        ['Beneficiary', beneficiary?.text],
        ['Market', market?.value],
        ['Focus', joinTitles(inFocus.map(titleOf))],
    ];
    return facts.flatMap(([label, text]) => (text ? [`${label}: ${text}`] : []));
}
