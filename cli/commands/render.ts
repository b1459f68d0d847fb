// `jvmap render`: the picture of a map as a file, in any of some formats; of many maps as files in a folder.

import { resolve } from 'node:path';
import { UnknownScenario } from '../choose-scenario.ts';
import type { ExitCode } from '../exit-code.ts';
import { explainFailure, STDIN, UsageError } from '../read-text.ts';
import { type Choices, choosePicture } from '../render/choose-picture.ts';
import { Unwritable } from '../render/picture.ts';
import { type Plan, planFiles, type Task, type Wish } from '../render/plan-files.ts';
import { watchMaps } from '../render/watch-maps.ts';
import { refuse, tellFailure } from '../tell-failure.ts';
import { tellUnread } from '../tell-unread.ts';
import type { World } from '../world.ts';
import { writeOutput } from '../write-output.ts';

export interface RenderArguments extends Wish, Choices {
    /** Whether each map is drawn anew whenever it changes, until the user ends it. */
    readonly watch: boolean;
}

/** Draws maps, whatever their findings are; they show in the picture. What cannot be drawn hides no other map. */
export async function render(args: RenderArguments, world: World): Promise<ExitCode> {
    if (args.outcome && args.scenario === undefined) {
        return refuse('--outcome', 'it needs a scenario; name one with --scenario', world);
    }
    try {
        const plan = await planFiles(args, world);
        const { files } = args;
        if (args.watch && [...files, args.out].includes(STDIN)) {
            return refuse(STDIN, 'only files can be watched, and be drawn anew', world);
        }
        if (plan.folder !== undefined) await world.makeFolder(resolve(world.cwd, plan.folder));
        return args.watch ? await watchAll(plan, args, world) : await drawAll(plan, args, world);
    } catch (error) {
        if (error instanceof UsageError) return refuse(args.out, error.message, world);
        if ((error as NodeJS.ErrnoException).syscall === 'mkdir') {
            return refuse(args.out, `cannot be made: ${explainFailure(error)}`, world);
        }
        throw error;
    }
}

async function drawAll({ tasks, failures, folder }: Plan, choices: Choices, world: World): Promise<ExitCode> {
    for (const failure of failures) tellFailure(failure, world);
    let exitCode: ExitCode = failures.length > 0 ? 2 : 0;
    for (const task of tasks) {
        const code = await draw(task, choices, world);
        if (code !== 0) exitCode = code;
        else if (folder !== undefined) tellDrawn(task, world);
    }
    return exitCode;
}

async function watchAll({ tasks, failures }: Plan, choices: Choices, world: World): Promise<ExitCode> {
    for (const failure of failures) tellFailure(failure, world);
    world.stdout.write('Watching. Stop with Ctrl+C.\n');
    await watchMaps(
        tasks.map((task) => async (here: World) => {
            if ((await draw(task, choices, here)) === 0) tellDrawn(task, here);
        }),
        world,
    );
    return 0;
}

async function draw({ file, out, format }: Task, choices: Choices, world: World): Promise<ExitCode> {
    try {
        const picture = await choosePicture(file, choices, world);
        tellUnread(picture.written, file, 'picture', world);
        return await writeOutput(await format.write(picture, world), out, world);
    } catch (error) {
        if (error instanceof UnknownScenario) return refuse(file, error.message, world);
        if (error instanceof UsageError) return refuse(file, `cannot be read: ${error.message}`, world);
        if (error instanceof Unwritable) return refuse(out, error.message, world);
        // What breaks at one map must not keep the others from being drawn.
        return refuse(file, `cannot be drawn: ${String(error)}`, world);
    }
}

function tellDrawn({ out }: Task, world: World): void {
    world.stdout.write(`Drawn: ${out}\n`);
}
