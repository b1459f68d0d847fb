// The program `jvmap`: hands the command line and the process to the commands. It decides nothing itself.

import { openNodeWorld } from './node-world.ts';
import { runProgram } from './program.ts';

const [, script = '', ...args] = process.argv;

runProgram(args, openNodeWorld(script)).then(
    (exitCode) => {
        process.exitCode = exitCode;
    },
    (error: unknown) => {
        process.stderr.write(
            `jvmap failed, which is a mistake in jvmap itself:\n${(error as Error)?.stack ?? error}\n`,
        );
        process.exitCode = 2;
    },
);
