// Lists by key, in the order in which their items come.

/** An item whose key is undefined stands in no list. */
export function groupBy<Item, Key extends string>(
    items: readonly Item[],
    keyOf: (item: Item) => Key | undefined,
): Map<Key, Item[]> {
    const groups = new Map<Key, Item[]>();
    for (const item of items) {
        const key = keyOf(item);
        if (key !== undefined) append(groups, key, item);
    }
    return groups;
}

/** Adds an item to the list of its key, which begins with it if it is the first. */
export function append<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
}
