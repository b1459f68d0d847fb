// `jvmap render`: the picture of a map as a file.

import { extname, resolve } from 'node:path';
import type { RenderOptions } from '../../diagram/index.ts';
import { checkMap } from '../../language/index.ts';
import { chooseScenario, UnknownScenario } from '../choose-scenario.ts';
import type { ExitCode } from '../exit-code.ts';
import { readText, STDIN, UsageError } from '../read-text.ts';
import { readWholeMap } from '../read-whole-map.ts';
import { refuse } from '../tell-failure.ts';
import type { World } from '../world.ts';
import { writeOutput } from '../write-output.ts';

export const THEMES = ['light', 'dark', 'auto'] as const satisfies readonly RenderOptions['theme'][];

export interface RenderArguments {
    /** A file, or `-` for standard input. */
    readonly file: string;
    /** A file whose ending says the form, or `-` for an SVG on standard output. */
    readonly out: string;
    readonly theme: RenderOptions['theme'];
    /** The map is drawn as this scenario makes it; as it is without one. */
    readonly scenario: string | undefined;
}

/** Draws the map, whatever its findings are; they show in the picture. */
export async function render(args: RenderArguments, world: World): Promise<ExitCode> {
    const { file, out } = args;
    const form = out === STDIN ? '.svg' : extname(out).toLowerCase();
    if (form !== '.svg')
        return refuse(out, `pictures are written as .svg, not as ${form || 'a file without an ending'}`, world);
    try {
        return await writeOutput(await drawSvg(args, world), out, world);
    } catch (error) {
        if (error instanceof UnknownScenario) return refuse(file, error.message, world);
        if (error instanceof UsageError) return refuse(file, `cannot be read: ${error.message}`, world);
        throw error;
    }
}

/** The picture is loaded only here, so that the other commands start without it. */
async function drawSvg({ file, theme, scenario }: RenderArguments, world: World): Promise<string> {
    const path = file === STDIN ? STDIN : resolve(world.cwd, file);
    const written = await readWholeMap(await readText(path, world), path, world);
    const map = chooseScenario(written, scenario);
    const { renderSvg } = await import('../../diagram/index.ts');
    return renderSvg(map, { findings: checkMap(map), theme });
}
