// `jvmap explain`: the page of a rule or of a problem of the language.

import { join } from 'node:path';
import { PROBLEM_CODES, RULE_CODES, searchNearestName } from '../../language/index.ts';
import type { ExitCode } from '../exit-code.ts';
import { explainFailure } from '../read-text.ts';
import { refuse } from '../tell-failure.ts';
import type { World } from '../world.ts';

const CODES: readonly string[] = [...RULE_CODES, ...PROBLEM_CODES];

/** Prints the page as it is written. */
export async function explain(code: string, world: World): Promise<ExitCode> {
    if (!CODES.includes(code)) return refuse(code, tellUnknownCode(code), world);
    try {
        world.stdout.write(new TextDecoder().decode(await world.readFile(join(world.pages, `${code}.md`))));
        return 0;
    } catch (error) {
        return refuse(code, `its page cannot be read: ${explainFailure(error)}`, world);
    }
}

/** Why a code cannot be used, with the one that was probably meant. */
export function tellUnknownCode(code: string): string {
    const nearest = searchNearestName(CODES)(code);
    return `there is no rule of this name${nearest === undefined ? '' : `; did you mean ‘${nearest}’?`}`;
}
