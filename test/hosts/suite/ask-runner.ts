// The suite's end of the bridge to the runner, which sits in front of the window. The other end is `../bridge.mjs`.

/** The address of the bridge; written in when the suite is bundled. */
declare const RUNNER: string;

/** What the runner can do, with its parameters and answer. */
interface Asked {
    type: [{ text: string }, null];
    press: [{ key: string }, null];
    clickComponent: [{ name: string }, null];
    clickInPicture: [
        { selector: string; button?: 'left' | 'right'; times?: number; at?: readonly [x: number, y: number] },
        null,
    ];
    dragInPicture: [{ from: string; column: string; row: string }, null];
    hoverInPicture: [{ selector: string }, null];
    focusInPicture: [{ selector: string }, null];
    readInPicture: [{ selector: string }, string | null];
    lookAtPicture: [Record<string, never>, Picture | null];
    takeScreenshot: [{ name: string }, null];
    report: [{ title: string; duration?: number | undefined; problem?: string }, null];
}

/** The values of `data-component` and `data-needs`, in the order of the picture. */
export interface Picture {
    readonly components: readonly string[];
    readonly arrows: readonly string[];
}

export async function askRunner<K extends keyof Asked>(ask: K, parameters: Asked[K][0]): Promise<Asked[K][1]> {
    const response = await fetch(RUNNER, { method: 'POST', body: JSON.stringify({ ...parameters, ask }) });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
}
