// What every chapter of a report is written from.

import type { Finding, JobValueMap, MapGraph } from '../../language/index.ts';

export interface ReportInput {
    readonly map: JobValueMap;
    readonly graph: MapGraph;
    /** Those that are not allowed. */
    readonly findings: readonly Finding[];
}
