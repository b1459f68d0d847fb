// Which notes of a map belong to what comes of one of its scenarios.

/** Whether something is said of the map itself, or by that scenario; and not by another one. */
export function isOfScenario({ scenario }: { readonly scenario?: string }, name: string): boolean {
    return scenario === undefined || scenario === name;
}
