// Puts a string into straight quotation marks, and closes it where it is open. What it says stays the same.

import type { TextChange } from '../format/text-change.ts';
import { isClosed } from '../parser/string-token.ts';

/** The changes to a string that stands at an offset; none where its marks are right. */
export function straightenQuotes(image: string, offset: number): TextChange[] {
    const end = isClosed(image) ? image.length - 1 : image.length;
    const changes = [changeMark(image[0], offset, offset + 1)];
    let place = 1;
    for (; place < end; place += 1) {
        if (image[place] === '\\') place += 1;
        else if (image[place] === '"') changes.push([{ start: offset + place, end: offset + place, newText: '\\' }]);
    }
    // A backslash at the very end would make the new mark a part of the text.
    const escaped = place > end ? '\\' : '';
    changes.push(changeMark(image[end], offset + end, offset + image.length, escaped));
    return changes.flat();
}

function changeMark(mark: string | undefined, start: number, end: number, before = ''): TextChange[] {
    return mark === '"' ? [] : [{ start, end, newText: `${before}"` }];
}
