// Finds a name that nothing of its kind has yet.

/** The name itself where it is free, else the name with the first number from 2 that makes it free. */
export function findFreeName(wanted: string, taken: ReadonlySet<string>): string {
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${wanted}${number}`;
    return name;
}
