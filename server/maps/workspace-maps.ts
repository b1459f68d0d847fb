// The maps of the workspace that no editor has open: found at the start, and followed on the disk from then on.

import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { isBelowLeftOut, type MapFiles } from '../files/map-files.ts';
import { type Log, reportCrash } from '../report-crash.ts';
import { isBelow, normalizeUri } from './normalize-uri.ts';
import type { OpenMaps } from './open-maps.ts';

export interface WorkspaceMaps {
    /** Finds all maps below some folders, and forgets those that are no longer there. */
    scan(folders: readonly string[]): Promise<void>;
    /** Something happened on the disk, to maps or to folders that hold some. */
    takeEvents(events: readonly FileEvent[]): Promise<void>;
    /** An editor has closed a map: what counts is on the disk again. */
    reread(uri: string): Promise<void>;
    /** A map imports from an address at which none is known. */
    fetch(uri: string): Promise<void>;
}

/** What happens is taken in one by one, in its order. */
export function followWorkspace(maps: OpenMaps, files: MapFiles, log: Log): WorkspaceMaps {
    const onDisk = new Set<string>();
    let folders: readonly string[] = [];
    let work: Promise<void> = Promise.resolve();

    function enqueue(job: () => Promise<void>): Promise<void> {
        work = work.then(job).catch((error: unknown) => reportCrash(log, 'The files could not be followed.', error));
        return work;
    }

    async function take(uri: string): Promise<void> {
        const file = await files.read(uri, maps.limit);
        const unreadable = file.text === null && file.size <= maps.limit;
        if (unreadable) {
            log.warn(`${uri} is not checked. ${file.reason ?? ''}`);
            forget(uri);
            return;
        }
        onDisk.add(normalizeUri(uri));
        maps.putOnDisk(uri, file);
    }

    function forget(uri: string): void {
        onDisk.delete(normalizeUri(uri));
        maps.putOnDisk(uri, undefined);
    }

    /** A deleted folder is told as one event, whatever was in it. */
    function forgetBelow(uri: string): void {
        for (const known of [...onDisk]) if (isBelow(known, uri)) forget(known);
    }

    async function takeEvent({ uri, type }: FileEvent): Promise<void> {
        if (type === FileChangeType.Deleted) forgetBelow(uri);
        else if (uri.endsWith('.jvm') && !isBelowLeftOut(uri, folders)) await take(uri);
    }

    async function fetch(uri: string): Promise<void> {
        maps.putImported(uri, await files.read(uri, maps.limit));
    }

    return {
        fetch: (uri) => enqueue(() => fetch(uri)),
        scan: (newFolders) =>
            enqueue(async () => {
                folders = newFolders;
                const found = (await files.find(newFolders)).filter((uri) => !isBelowLeftOut(uri, folders));
                const still = new Set(found.map(normalizeUri));
                for (const known of [...onDisk]) if (!still.has(known)) forget(known);
                for (const uri of found) await take(uri);
                log.info(`The workspace has ${found.length} ${found.length === 1 ? 'map' : 'maps'}.`);
            }),
        takeEvents: (events) =>
            enqueue(async () => {
                for (const event of events) await takeEvent(event);
                // The editor does not tell of those that lie in folders which it leaves out.
                for (const uri of maps.imported()) await fetch(uri);
            }),
        reread: (uri) =>
            enqueue(async () => {
                if (onDisk.has(normalizeUri(uri))) await take(uri);
            }),
    };
}
