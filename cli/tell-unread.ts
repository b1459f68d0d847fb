// A word about the text of a map that could not be read, for whoever makes something of the rest.

import type { JobValueMap } from '../language/index.ts';
import { STDIN, STDIN_NAME } from './read-text.ts';
import { countThings } from './report/write-figure.ts';
import { tellFailure } from './tell-failure.ts';
import type { World } from './world.ts';

/** `made`: what is of the rest only. Says nothing of a map that could be read whole. */
export function tellUnread({ problems }: JobValueMap, file: string, made: 'report' | 'picture', world: World): void {
    const count = problems.filter(({ code }) => code === 'syntax-error').length;
    if (count === 0) return;
    const name = file === STDIN ? STDIN_NAME : file;
    const reason = `it has ${countThings(count, 'syntax error')}, so the ${made} is of what could be read`;
    tellFailure({ name, reason }, world);
}
