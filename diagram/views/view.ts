// A map as somebody wants to see it: fewer things, with the findings that belong to them.

import type { JobValueMap } from '../../language/model/job-value-map.ts';
import type { Finding } from '../../language/rules/finding.ts';

export interface MapView {
    readonly map: JobValueMap;
    readonly findings: readonly Finding[];
}
