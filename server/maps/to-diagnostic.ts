// A finding in the words of the Language Server Protocol.

import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { type Finding, pageOf, type Severity } from '../../language/index.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
    error: DiagnosticSeverity.Error,
    warning: DiagnosticSeverity.Warning,
    information: DiagnosticSeverity.Information,
    hint: DiagnosticSeverity.Hint,
};

/** What editors show beside the code of a finding. */
const SOURCE = 'job-value-map';

/** `uri` is the map in which it was found; all its related places are there. */
export function toDiagnostic(finding: Finding, uri: string): Diagnostic {
    const { code, severity, message, range, related, subject } = finding;
    return {
        range,
        severity: SEVERITIES[severity],
        code,
        codeDescription: { href: pageOf(code) },
        source: SOURCE,
        message,
        ...(related.length > 0 && {
            relatedInformation: related.map((place) => ({
                location: { uri, range: place.range },
                message: place.message,
            })),
        }),
        data: { subject },
    };
}
