// The setting `jobValueMap.trace.server`, made to do what it says. By itself the language client traces only while the
// log level of the channel is Trace, so it gets a channel whose level follows the setting. No other line passes here.

import { EventEmitter, type ExtensionContext, LogLevel, type LogOutputChannel, workspace } from 'vscode';
import { SETTINGS_SECTION } from '../protocol/settings.ts';

/** A second face of the log: what is traced is shown at once when the setting asks for it, whatever the log level. */
export function followTraceSetting(context: ExtensionContext, log: LogOutputChannel): LogOutputChannel {
    const levels = new EventEmitter<LogLevel>();
    const level = () => (isTracing() ? LogLevel.Trace : log.logLevel);
    context.subscriptions.push(
        levels,
        log.onDidChangeLogLevel(() => levels.fire(level())),
        workspace.onDidChangeConfiguration((change) => {
            if (change.affectsConfiguration(`${SETTINGS_SECTION}.trace`)) levels.fire(level());
        }),
    );
    return Object.create(log, {
        logLevel: { get: level },
        onDidChangeLogLevel: { value: levels.event },
        trace: { value: (message: string) => (isTracing() ? log.info(message) : log.trace(message)) },
    });
}

function isTracing(): boolean {
    return workspace.getConfiguration(SETTINGS_SECTION).get('trace.server', 'off') !== 'off';
}
