// Findings for scripts. The form is a contract: what is here stays as it is.

import type { Range, Severity } from '../language/index.ts';
import type { CheckedMap } from './checked-map.ts';

/** Lines and characters count from 0, as in the Language Server Protocol. */
interface JsonFinding {
    readonly file: string;
    readonly code: string;
    readonly severity: Severity;
    readonly subject: string;
    readonly message: string;
    readonly range: Range;
    readonly related: readonly { readonly message: string; readonly file: string; readonly range: Range }[];
}

/** One array over all maps, in the order of the maps. */
export function writeJson(maps: readonly CheckedMap[]): string {
    return `${JSON.stringify(maps.flatMap(listFindings), undefined, 2)}\n`;
}

function listFindings({ name, findings }: CheckedMap): JsonFinding[] {
    return findings.map(({ code, severity, subject, message, range, related }) => ({
        file: name,
        code,
        severity,
        subject,
        message,
        range,
        related: related.map((place) => ({ message: place.message, file: name, range: place.range })),
    }));
}
