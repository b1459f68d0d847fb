// Documentation comments: `/** … */` that have their lines for themselves, right above a statement.

import type { IToken } from 'chevrotain';

/** What comments document, by the line below each, from 0. */
export function collectDocumentation(text: string, comments: readonly IToken[]): ReadonlyMap<number, string> {
    const documentation = new Map<number, string>();
    for (const comment of comments) {
        const said = isDocumentation(text, comment) ? stripMarks(comment.image) : '';
        if (said !== '') documentation.set(comment.endLine ?? 0, said);
    }
    return documentation;
}

/** Whether nothing but blanks stands before a place on its line. */
export function beginsLine(text: string, offset: number): boolean {
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

function isDocumentation(text: string, { image, startOffset }: IToken): boolean {
    const isWhole = image.startsWith('/**') && image.endsWith('*/') && image.length >= 5;
    return isWhole && beginsLine(text, startOffset) && endsLine(text, startOffset + image.length);
}

function endsLine(text: string, offset: number): boolean {
    return /^[^\S\r\n]*(?:[\r\n]|$)/.test(text.slice(offset, offset + 1000));
}

function stripMarks(comment: string): string {
    return comment
        .slice(3, -2)
        .split(/\r?\n/)
        .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
        .join('\n')
        .trim();
}
