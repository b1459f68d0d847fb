// Changes to a text, as plain data. Why they are made is not known here.

/** Replaces a stretch of a text; offsets count UTF-16 units, and `end` is the place after its last character. */
export interface TextChange {
    readonly start: number;
    readonly end: number;
    readonly newText: string;
}

/** The text after changes that stand in the order of the text and do not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
    let done = 0;
    const parts = changes.map(({ start, end, newText }) => {
        const kept = text.slice(done, start);
        done = end;
        return kept + newText;
    });
    return parts.join('') + text.slice(done);
}
