// The shape of a template: a small map to begin with, valid, complete and without a finding.

export interface MapTemplate {
    /** Also the word that the command line takes. */
    readonly id: string;
    readonly label: string;
    /** What it is good for, in one line. */
    readonly description: string;
    readonly text: string;
}
