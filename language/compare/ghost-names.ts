// What stands in a united map for a component where it stood before, in another layer: its ghost.

const GHOST = '#before#';

/** The name of a ghost: no text can hold it. */
export function ghostOf(name: string): string {
    return `${name}${GHOST}`;
}

/** The component that a name means, whether or not it is that of its ghost. */
export function withoutGhost(name: string): string {
    return name.endsWith(GHOST) ? name.slice(0, -GHOST.length) : name;
}
