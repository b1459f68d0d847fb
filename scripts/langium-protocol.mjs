// What the core of Langium takes of the Language Server Protocol. The bundles take it from here, because the packages
// that Langium names bring the whole protocol along, which `jvmap check` would run at its start and never use.

export { CancellationToken, CancellationTokenSource, Emitter, ResponseError } from 'vscode-jsonrpc';

/** As the protocol numbers them. */
export const LSPErrorCodes = { RequestFailed: -32803, ServerCancelled: -32802 };

export const Position = { create: (line, character) => ({ line, character }) };

export const Range = { create: (start, end) => ({ start, end }) };
