// `jvmap report`: what a map tells, as a report for a meeting or as figures for programs.

import { extname, resolve } from 'node:path';
import { buildGraph, checkMap, computeFigures, type JobValueMap } from '../../language/index.ts';
import { chooseScenario, UnknownScenario } from '../choose-scenario.ts';
import type { ExitCode } from '../exit-code.ts';
import { readText, STDIN, UsageError } from '../read-text.ts';
import { readWholeMap } from '../read-whole-map.ts';
import { buildReport } from '../report/build-report.ts';
import { writeReportCsv } from '../report/write-report-csv.ts';
import { writeReportMarkdown } from '../report/write-report-markdown.ts';
import { writeReportText } from '../report/write-report-text.ts';
import { refuse } from '../tell-failure.ts';
import { tellUnread } from '../tell-unread.ts';
import type { World } from '../world.ts';
import { writeOutput } from '../write-output.ts';

export const REPORT_FORMATS = ['text', 'markdown', 'json', 'csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportArguments {
    /** A file, or `-` for standard input. */
    readonly file: string;
    /** A file, or `-` for standard output. */
    readonly out: string;
    /** Undefined: as the ending of `out` says, else text. */
    readonly format: ReportFormat | undefined;
    /** The report is of the map as this scenario makes it; as it is without one. */
    readonly scenario: string | undefined;
}

/** Reports the map, whatever its findings are: they are part of the report. */
export async function report({ file, out, format, scenario }: ReportArguments, world: World): Promise<ExitCode> {
    const form = format ?? formOf(out);
    if (!form) {
        const reason = `reports are written as .txt, .md, .json or .csv, not as ${extname(out) || 'a file without an ending'}`;
        return refuse(out, `${reason}; --format chooses whatever the ending is`, world);
    }
    try {
        const path = file === STDIN ? STDIN : resolve(world.cwd, file);
        const written = await readWholeMap(await readText(path, world), path, world);
        tellUnread(written, file, 'report', world);
        return await writeOutput(writeReport(chooseScenario(written, scenario), form, out, world), out, world);
    } catch (error) {
        if (error instanceof UnknownScenario) return refuse(file, error.message, world);
        if (error instanceof UsageError) return refuse(file, `cannot be read: ${error.message}`, world);
        throw error;
    }
}

const FORMS: ReadonlyMap<string, ReportFormat> = new Map([
    ['.txt', 'text'],
    ['.md', 'markdown'],
    ['.json', 'json'],
    ['.csv', 'csv'],
]);

function formOf(out: string): ReportFormat | undefined {
    return out === STDIN ? 'text' : FORMS.get(extname(out).toLowerCase());
}

/** How wide the lines of a text are where no terminal knows its width, and the least. */
const USUAL_COLUMNS = 120;
const LEAST_COLUMNS = 60;

function writeReport(map: JobValueMap, form: ReportFormat, out: string, world: World): string {
    const graph = buildGraph(map);
    switch (form) {
        case 'json':
            return `${JSON.stringify({ map: map.title, figures: computeFigures(graph) }, undefined, 2)}\n`;
        case 'csv':
            return writeReportCsv(map, computeFigures(graph));
        case 'markdown':
            return writeReportMarkdown(buildReport({ map, graph, findings: checkMap(map, {}, graph) }));
        case 'text': {
            const columns = out === STDIN && world.stdout.columns ? world.stdout.columns : USUAL_COLUMNS;
            return writeReportText(
                buildReport({ map, graph, findings: checkMap(map, {}, graph) }),
                Math.max(columns, LEAST_COLUMNS),
            );
        }
    }
}
