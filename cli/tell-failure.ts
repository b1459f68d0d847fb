// Complaints of the command line itself, on standard error. Findings of maps go to standard output.

import { cleanText } from '../language/index.ts';
import type { ExitCode } from './exit-code.ts';
import type { Failure } from './find-maps.ts';
import type { World } from './world.ts';

/** One line: the path and the reason. */
export function tellFailure({ name, reason }: Failure, world: World): void {
    world.stderr.write(`jvmap: ${cleanText(name)}: ${cleanText(reason)}\n`);
}

/** Tells why a command cannot do what it is asked for, and gives the exit code that says so. */
export function refuse(name: string, reason: string, world: World): ExitCode {
    tellFailure({ name, reason }, world);
    return 2;
}

/** Nothing to do is no failure, but mostly not what was meant. */
export function tellNoMaps(world: World): void {
    world.stderr.write('jvmap: there is no map (**/*.jvm) below here\n');
}
