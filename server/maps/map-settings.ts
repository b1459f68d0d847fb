// What the settings of the editor say about a map. They are asked for once for each folder of the workspace, and anew
// when they change. A setting that makes no sense is told in the log and counts as not written.

import { type Connection, RAL } from 'vscode-languageserver';
import { PROBLEM_CODES, RULE_CODES, type RuleLevel, type RuleLevels, SEVERITIES } from '../../language/index.ts';
import { DEFAULT_SETTINGS, SETTINGS_SECTION } from '../../protocol/settings.ts';
import { type Log, reportCrash } from '../report-crash.ts';

export interface MapSettings {
    readonly rules: RuleLevels;
    /** In bytes. */
    readonly maxFileSize: number;
    /** Whether lines above steps and components tell how much depends on them. */
    readonly codeLens: boolean;
}

export interface SettingsSource {
    /** The settings for one map or folder, or without a place (an empty address); never fails. The same object until they change. */
    load(uri: string): Promise<MapSettings>;
    /** As far as they are known without asking. */
    peek(uri: string): MapSettings | undefined;
    /** They may have changed. `pushed` are those that the editor sent along, if it did. */
    forget(pushed: unknown): void;
}

const LEVELS: ReadonlySet<unknown> = new Set(['off', ...SEVERITIES]);
const RULES: ReadonlySet<string> = new Set(RULE_CODES);
const PROBLEMS: ReadonlySet<string> = new Set(PROBLEM_CODES);

/** An editor that has not answered after this many milliseconds is not waited for any longer. */
const LONGEST_WAIT = 1000;

/**
 * `canAsk`: the editor answers `workspace/configuration`; others send their settings, or none. `changed` hears of
 * settings that come late, when maps have been checked by the defaults already.
 */
export function followSettings(
    connection: Connection,
    canAsk: boolean,
    folderOf: (uri: string) => string,
    changed: () => void,
): SettingsSource {
    const warn = warnOnce(connection.console);
    const defaults = readSettings(undefined, warn);
    let pushed = defaults;
    // Both by folder. They are replaced when settings change, so that an answer to an old question changes nothing.
    let known = new Map<string, MapSettings>();
    let loading = new Map<string, Promise<void>>();

    async function ask(uri: string, folder: string): Promise<void> {
        const mine = known;
        const asked = askEditor(connection, uri, warn).then((settings) => {
            const late = mine.has(folder);
            mine.set(folder, settings ?? defaults);
            if (late && mine === known) changed();
        });
        await Promise.race([asked, wait(LONGEST_WAIT)]);
        if (!mine.has(folder)) mine.set(folder, defaults);
    }

    return {
        load: async (uri) => {
            if (!canAsk) return pushed;
            const folder = folderOf(uri);
            const asked = loading.get(folder) ?? ask(uri, folder);
            loading.set(folder, asked);
            await asked;
            return known.get(folder) ?? defaults;
        },
        peek: (uri) => (canAsk ? known.get(folderOf(uri)) : pushed),
        forget: (settings) => {
            loading = new Map();
            known = new Map();
            pushed = readSettings((settings as Record<string, unknown> | undefined)?.[SETTINGS_SECTION], warn);
        },
    };
}

/** Undefined where the editor cannot say. */
async function askEditor(
    { workspace, console: log }: Connection,
    uri: string,
    warn: (message: string) => void,
): Promise<MapSettings | undefined> {
    try {
        const scope = uri === '' ? {} : { scopeUri: uri };
        return readSettings(await workspace.getConfiguration({ ...scope, section: SETTINGS_SECTION }), warn);
    } catch (error) {
        reportCrash(log, 'The settings could not be read, so the defaults count.', error);
        return undefined;
    }
}

function wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => void RAL().timer.setTimeout(resolve, milliseconds));
}

/** Reads what an editor calls the settings; anything may come. */
function readSettings(answer: unknown, warn: (message: string) => void): MapSettings {
    const written = isObject(answer) ? answer : {};
    return {
        rules: readRules(written.rules, warn),
        maxFileSize: readLimit(written.maxFileSize, warn),
        codeLens: readCodeLens(written.codeLens, warn),
    };
}

function readRules(written: unknown, warn: (message: string) => void): RuleLevels {
    const rules = new Map<string, RuleLevel>();
    for (const [code, level] of Object.entries(isObject(written) ? written : {})) {
        const trouble = findTrouble(code, level);
        if (trouble === undefined) rules.set(code, level as RuleLevel);
        else warn(`The setting ${SETTINGS_SECTION}.rules is left out for ‘${code}’: ${trouble}`);
    }
    return rules;
}

function findTrouble(code: string, level: unknown): string | undefined {
    if (PROBLEMS.has(code)) return 'problems of the language itself cannot be changed.';
    if (!RULES.has(code)) return 'no rule has this code.';
    return LEVELS.has(level) ? undefined : `‘${String(level)}’ is none of ${[...LEVELS].join(', ')}.`;
}

function readLimit(written: unknown, warn: (message: string) => void): number {
    if (written === undefined || written === null) return DEFAULT_SETTINGS.maxFileSize;
    if (typeof written === 'number' && written > 0) return written;
    warn(`The setting ${SETTINGS_SECTION}.maxFileSize is left out: it must be a number of bytes above 0.`);
    return DEFAULT_SETTINGS.maxFileSize;
}

function readCodeLens(written: unknown, warn: (message: string) => void): boolean {
    const enabled = isObject(written) ? written.enabled : undefined;
    if (typeof enabled === 'boolean') return enabled;
    if (enabled !== undefined && enabled !== null)
        warn(`The setting ${SETTINGS_SECTION}.codeLens.enabled is left out: it must be true or false.`);
    return DEFAULT_SETTINGS.codeLens.enabled;
}

function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null;
}

function warnOnce(log: Log): (message: string) => void {
    const told = new Set<string>();
    return (message) => {
        if (told.has(message)) return;
        told.add(message);
        log.warn(message);
    };
}
