// What people read who look into the server's log. Findings about maps do not belong here.

/** How serious an entry is, as `window/logMessage` numbers it. */
const MESSAGE_TYPES = { error: 1, warning: 2, info: 3 } as const;

export interface Log {
    /** Something in the server is broken; `error` is what was thrown. */
    error(message: string, error?: unknown): void;
    warn(message: string): void;
    info(message: string): void;
    /** What the server does, for those who follow it; silent unless the editor asks for a trace. */
    trace(message: string): void;
    /** As in `$/setTrace`. */
    setTrace(value: string | undefined): void;
}

/** A log whose entries go to the editor. */
export function openLog(tell: (method: string, params: object) => void): Log {
    let tracing = false;
    const write = (type: number, message: string) => tell('window/logMessage', { type, message });
    return {
        error: (message, error) =>
            write(MESSAGE_TYPES.error, error === undefined ? message : `${message}\n${traceOf(error)}`),
        warn: (message) => write(MESSAGE_TYPES.warning, message),
        info: (message) => write(MESSAGE_TYPES.info, message),
        trace: (message) => {
            if (tracing) tell('$/logTrace', { message });
        },
        setTrace: (value) => {
            tracing = value === 'messages' || value === 'verbose';
        },
    };
}

/** Where an error came from, if it says so. Anything may be thrown. */
function traceOf(error: unknown): string {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
