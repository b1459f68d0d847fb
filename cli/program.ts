// The command line as its users know it: commands, options, help. What a command does stands in `commands/`.

import { Command, CommanderError, Option } from 'commander';
import type { RuleLevels } from '../language/index.ts';
import { version } from '../package.json';
import { type CheckArguments, check, FAIL_LEVELS, FORMATS } from './commands/check.ts';
import { DIFF_FORMATS, type DiffArguments, diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { type FormatArguments, format } from './commands/format.ts';
import { lsp } from './commands/lsp.ts';
import { type RenderArguments, render } from './commands/render.ts';
import { REPORT_FORMATS, type ReportArguments, report } from './commands/report.ts';
import type { ExitCode } from './exit-code.ts';
import { readRuleOption } from './read-rule-option.ts';
import { PICTURE_FORMATS } from './render/all-formats.ts';
import { LENS_NAMES, readLens, readScale, readWidth, THEME_NAMES } from './render/read-options.ts';
import type { World } from './world.ts';

/** Runs one command line, without the names of the program that begin it. Never fails for what its user wrote. */
export async function runProgram(args: readonly string[], world: World): Promise<ExitCode> {
    let exitCode: ExitCode = 0;
    const program = buildProgram(world, (code) => {
        exitCode = code;
    });
    try {
        await program.parseAsync(args, { from: 'user' });
        return exitCode;
    } catch (error) {
        if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
        throw error;
    }
}

type Finish = (code: ExitCode) => void;

function buildProgram(world: World, finish: Finish): Command {
    const program = new Command('jvmap')
        .description('Checks, formats and draws Job-Value maps (.jvm files).')
        .version(version, '-v, --version', 'print the version')
        .helpOption('-h, --help', 'print this help')
        .exitOverride()
        .configureOutput({
            writeOut: (text) => world.stdout.write(text),
            writeErr: (text) => world.stderr.write(text),
            getOutHelpWidth: () => world.stdout.columns ?? 100,
            getErrHelpWidth: () => world.stderr.columns ?? 100,
            getOutHasColors: () => false,
            getErrHasColors: () => false,
        })
        .showHelpAfterError('(jvmap --help tells what there is)')
        .addHelpText('after', '\nExit codes: 0 fine, 1 findings, 2 wrong usage or unreadable input.');
    addCheck(program, world, finish);
    addRender(program, world, finish);
    addReport(program, world, finish);
    addDiff(program, world, finish);
    addFormat(program, world, finish);
    addExplain(program, world, finish);
    addLsp(program, finish);
    return program;
}

const CHECK_HELP = `
PATH is a file, a folder, a glob, or - for standard input, whose findings are told under the name <stdin>.
Without a PATH all **/*.jvm below here are checked; what git ignores is left out, in folders and globs too.

A rule takes its severity from --rule, else from the map itself, else from its own default.
With --scenario the findings are those of the map that comes of its edits; maps without that scenario are left out.
With --format json lines and characters count from 0, as in the Language Server Protocol.

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or unreadable input.`;

function addCheck(program: Command, world: World, finish: Finish): void {
    program
        .command('check')
        .description('tell all findings of some maps')
        .argument('[PATH...]', 'maps to check')
        .addOption(new Option('--format <form>', 'how to tell them').choices(FORMATS).default('text'))
        .addOption(
            new Option('--fail-on <severity>', 'exit with 1 at a finding as serious as this')
                .choices(FAIL_LEVELS)
                .default('error'),
        )
        .option<RuleLevels>(
            '--rule <code=severity>',
            'change the severity of a rule, or switch it off; may be repeated',
            readRuleOption,
        )
        .option('--scenario <name>', 'judge the maps as this scenario makes them')
        .option('--no-color', 'write without colours, as NO_COLOR does and pipes do')
        .addHelpText('after', CHECK_HELP)
        .action(async (paths: string[], { format, failOn, rule, scenario, color }) => {
            const args: CheckArguments = { paths, format, failOn, rules: rule ?? new Map(), scenario, color };
            finish(await check(args, world));
        });
}

const RENDER_HELP = `
FILE is a map, or - for standard input; several files, globs and folders are drawn into a folder: write it with a / at
the end. The ending of the picture says its format, else --format does.

  svg       the picture, as text that needs nothing else
  png       the same in pixels, --scale times as many
  html      a page that needs nothing else: zoom, search, lenses, scenarios
  markdown  a diagram in Mermaid that code hosts draw, the steps, the findings (.md)
  json      names and places as numbers, for programs

Lenses: ${LENS_NAMES.join(', ')}.

Examples:
  jvmap render dinner.jvm -o dinner.svg
  jvmap render dinner.jvm -o dinner.png --scale 3 --theme dark
  jvmap render maps -o pictures/ --format png --lens teams
  jvmap render dinner.jvm -o dinner.html --watch
  cat dinner.jvm | jvmap render - -o - --format markdown

Exit codes: 0 drawn, 2 wrong usage, or something that could not be read, drawn or written.`;

interface RenderOptions {
    readonly out: string;
    readonly format?: string;
    readonly theme: RenderArguments['theme'];
    readonly lens?: RenderArguments['lens'];
    readonly scenario?: string;
    readonly outcome: boolean;
    readonly scale: number;
    readonly width?: number;
    readonly watch: boolean;
}

function addRender(program: Command, world: World, finish: Finish): void {
    program
        .command('render')
        .description('draw maps')
        .argument('<FILE...>', 'map to draw, or - for standard input')
        .requiredOption('-o, --out <file>', 'picture to write, a folder with / at the end, or - for standard output')
        .addOption(
            new Option('--format <format>', 'how to draw it (default: as the ending of --out says, else svg)').choices(
                PICTURE_FORMATS.map(({ name }) => name),
            ),
        )
        .addOption(
            new Option('--theme <theme>', 'colours; auto follows the reader').choices(THEME_NAMES).default('auto'),
        )
        .option('--lens <name>', 'look at the map through this lens', readLens)
        .option('--scenario <name>', 'show on the map what this scenario changes')
        .option('--outcome', 'draw only what comes of the scenario', false)
        .option('--scale <factor>', 'pixels of a PNG for one of the picture', readScale, 2)
        .option('--width <pixels>', 'width of the paper, up to which columns share the room', readWidth)
        .option('--watch', 'draw anew whenever the map changes, or one that it imports', false)
        .addHelpText('after', RENDER_HELP)
        .action(async (files: string[], options: RenderOptions) => {
            const { out, format, theme, lens, scenario, outcome, scale, width, watch } = options;
            finish(await render({ files, out, format, theme, lens, scenario, outcome, scale, width, watch }, world));
        });
}

const REPORT_HELP = `
The report tells coverage and gaps, ranks steps by priority and job needs by opportunity, and compares competitors,
segments and teams. Chapters about what the map does not speak of are left out. With json and csv come all figures,
with two decimals and under the names of the map.

Exit codes: 0 reported, 2 wrong usage or unreadable input.`;

function addReport(program: Command, world: World, finish: Finish): void {
    program
        .command('report')
        .description('tell what a map tells: coverage, gaps, priorities, opportunities')
        .argument('<FILE>', 'map to report on, or - for standard input')
        .addOption(
            new Option('--format <form>', 'how to tell it (default: as the ending of --out says, else text)').choices(
                REPORT_FORMATS,
            ),
        )
        .option('-o, --out <file>', 'report to write: .txt, .md, .json or .csv, or - for standard output', '-')
        .option('--scenario <name>', 'report on the map as this scenario makes it')
        .addHelpText('after', REPORT_HELP)
        .action(async (file: string, { out, format, scenario }: Omit<ReportArguments, 'file'>) => {
            finish(await report({ file, out, format, scenario }, world));
        });
}

const DIFF_HELP = `
Two versions of a map are compared by what they say, not by how it is written: formatting, and order that means nothing,
are no change, and what is renamed is told as renamed. Findings are matched by their code and their subject.

Exit codes: 0 compared, 1 anything differs (with --exit-code) or a finding is introduced (with --fail-on),
2 wrong usage or unreadable input.`;

function addDiff(program: Command, world: World, finish: Finish): void {
    program
        .command('diff')
        .description('tell what changed from one map to another, for the job first')
        .argument('<OLD>', 'map as it was, or - for standard input')
        .argument('<NEW>', 'map as it is, or - for standard input')
        .addOption(new Option('--format <form>', 'how to tell it').choices(DIFF_FORMATS).default('text'))
        .option('--exit-code', 'exit with 1 if anything differs', false)
        .addOption(
            new Option('--fail-on <severity>', 'exit with 1 if a finding as serious as this is introduced')
                .choices(FAIL_LEVELS)
                .default('never'),
        )
        .option('--no-color', 'write without colours, as NO_COLOR does and pipes do')
        .addHelpText('after', DIFF_HELP)
        .action(async (old: string, now: string, options: Omit<DiffArguments, 'old' | 'now'>) => {
            finish(await diff({ old, now, ...options }, world));
        });
}

const FORMAT_HELP = `
PATH is a file, a folder, a glob, or - for standard input, which then goes to standard output.
Without a PATH all **/*.jvm below here are formatted; what git ignores is left out, in folders and globs too.

There is one style: four blanks, one attribute a line. Meaning, comments and order stay.
A map with a syntax error stays as it is, and the others are still formatted.

Exit codes: 0 formatted, 1 something is not (with --check), 2 wrong usage, unreadable input or a syntax error.`;

function addFormat(program: Command, world: World, finish: Finish): void {
    program
        .command('format')
        .description('put maps in the one style of the language')
        .argument('[PATH...]', 'maps to format')
        .option('--check', 'change nothing, and tell which maps are not formatted')
        .addHelpText('after', FORMAT_HELP)
        .action(async (paths: string[], { check = false }: Partial<FormatArguments>) => {
            finish(await format({ paths, check }, world));
        });
}

function addExplain(program: Command, world: World, finish: Finish): void {
    program
        .command('explain')
        .description('print the page of a rule: what it finds, why, and how to repair it')
        .argument('<CODE>', 'code of a rule, such as orphan')
        .action(async (code: string) => finish(await explain(code, world)));
}

function addLsp(program: Command, finish: Finish): void {
    program
        .command('lsp')
        .description('serve an editor as a language server')
        .requiredOption('--stdio', 'speak over standard input and output')
        .action(async () => finish(await lsp()));
}
