// Where a command writes what it has made: a file, or standard output.

import { resolve } from 'node:path';
import type { ExitCode } from './exit-code.ts';
import { explainFailure, STDIN } from './read-text.ts';
import { refuse } from './tell-failure.ts';
import type { World } from './world.ts';

/** `out` is a path, or `-` for standard output. A file that cannot be written is told, and is the exit code 2. */
export async function writeOutput(content: string | Uint8Array, out: string, world: World): Promise<ExitCode> {
    if (out === STDIN) {
        world.stdout.write(content);
        return 0;
    }
    try {
        await world.writeFile(resolve(world.cwd, out), content);
        return 0;
    } catch (error) {
        return refuse(out, `cannot be written: ${explainFailure(error)}`, world);
    }
}
