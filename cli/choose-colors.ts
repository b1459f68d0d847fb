// Whether to write in colours: on a terminal only, unless the environment or the command line says otherwise.

import picocolors from 'picocolors';
import type { World } from './world.ts';

export type Colors = ReturnType<typeof picocolors.createColors>;

/** `wanted` is false where the command line says `--no-color`, which weighs most. */
export function chooseColors(wanted: boolean, world: World): Colors {
    return picocolors.createColors(wanted && environmentWants(world));
}

/** Follows no-color.org and force-color.org: a variable that is set but empty says nothing. */
function environmentWants({ env, stdout }: World): boolean {
    if (env.NO_COLOR) return false;
    if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
    return stdout.isTerminal && env.TERM !== 'dumb';
}
