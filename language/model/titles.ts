// How a thing is called in front of people when its title is not written.

/** A name with blanks for `-` and `_`, and a capital first letter. */
export function titleFromName(name: string): string {
    const words = name.replace(/[-_]+/g, ' ').trim() || name;
    const first = String.fromCodePoint(words.codePointAt(0) ?? 0x20);
    return first.toLocaleUpperCase('en') + words.slice(first.length);
}

/** The title of a map that has none: the name of its file. */
export function titleFromUri(uri: string): string {
    // An untitled text has no folder: `untitled:Untitled-1`.
    const file = uri.replace(/^.*[/:]/, '').replace(/\.jvm$/i, '');
    return titleFromName(decode(file) || 'Job-Value map');
}

/** What stands for the name of the nth thing of its kind without one: no text can hold it. */
export function nameUnnamed(number: number): string {
    return `#${number}`;
}

function decode(text: string): string {
    try {
        return decodeURIComponent(text);
    } catch {
        return text;
    }
}
