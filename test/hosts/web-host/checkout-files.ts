// A file system for VS Code in the browser: the files of one folder of the checkout, over HTTP. It is an extension, loaded
// into the web host only, and no part of the product. The other end is `workspace-files.mjs`.

import * as vscode from 'vscode';

const SCHEME = 'checkout';

interface FileFacts {
    readonly folder: boolean;
    readonly created: number;
    readonly changed: number;
    readonly size: number;
}

export function activate(context: vscode.ExtensionContext): void {
    const files = new CheckoutFiles(new URL('../files', context.extensionUri.toString(true)).href);
    context.subscriptions.push(vscode.workspace.registerFileSystemProvider(SCHEME, files, { isCaseSensitive: true }));
    context.subscriptions.push(
        workspace.registerFileSearchProvider(SCHEME, { provideFileSearchResults: () => findAll(files) }),
    );
}

/** The search for files is no part of VS Code's stable interface yet, but without it nothing is ever found. */
const workspace = vscode.workspace as typeof vscode.workspace & {
    registerFileSearchProvider(
        scheme: string,
        provider: { provideFileSearchResults(): Promise<vscode.Uri[]> },
    ): vscode.Disposable;
};

/** All files; VS Code itself picks those that are searched for. */
async function findAll(files: CheckoutFiles): Promise<vscode.Uri[]> {
    const walk = async (folder: vscode.Uri): Promise<vscode.Uri[]> => {
        const entries = await files.readDirectory(folder);
        const found = entries.map(async ([name, type]) => {
            const uri = vscode.Uri.joinPath(folder, name);
            return type === vscode.FileType.Directory ? walk(uri) : [uri];
        });
        return (await Promise.all(found)).flat();
    };
    const folders = vscode.workspace.workspaceFolders ?? [];
    return (await Promise.all(folders.map(({ uri }) => walk(uri)))).flat();
}

class CheckoutFiles implements vscode.FileSystemProvider {
    private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
    readonly onDidChangeFile = this.changes.event;
    private readonly address: string;

    constructor(address: string) {
        this.address = address;
    }

    /** Tells of the changes that are made here; what other programs write is seen when a file is opened again. */
    watch(): vscode.Disposable {
        return new vscode.Disposable(() => {});
    }

    async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
        const facts: FileFacts = await (await this.ask('GET', uri, { as: 'stat' })).json();
        return { type: typeOf(facts), ctime: facts.created, mtime: facts.changed, size: facts.size };
    }

    async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
        const response = await this.ask('GET', uri, { as: 'entries' });
        const entries: { name: string; folder: boolean }[] = await response.json();
        return entries.map((entry) => [entry.name, typeOf(entry)]);
    }

    async readFile(uri: vscode.Uri): Promise<Uint8Array> {
        return new Uint8Array(await (await this.ask('GET', uri)).arrayBuffer());
    }

    async writeFile(
        uri: vscode.Uri,
        content: Uint8Array,
        options: { create: boolean; overwrite: boolean },
    ): Promise<void> {
        const exists = await this.exists(uri);
        if (exists && options.create && !options.overwrite) throw vscode.FileSystemError.FileExists(uri);
        if (!exists && !options.create) throw vscode.FileSystemError.FileNotFound(uri);
        await this.ask('PUT', uri, {}, content);
        this.tell(uri, exists ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created);
    }

    async createDirectory(uri: vscode.Uri): Promise<void> {
        await this.ask('PUT', uri, { as: 'folder' });
        this.tell(uri, vscode.FileChangeType.Created);
    }

    async rename(from: vscode.Uri, to: vscode.Uri, options: { overwrite: boolean }): Promise<void> {
        if (!options.overwrite && (await this.exists(to))) throw vscode.FileSystemError.FileExists(to);
        await this.ask('PUT', to, { as: 'moved', from: encodePath(from) });
        this.tell(from, vscode.FileChangeType.Deleted);
        this.tell(to, vscode.FileChangeType.Created);
    }

    async delete(uri: vscode.Uri): Promise<void> {
        await this.ask('DELETE', uri);
        this.tell(uri, vscode.FileChangeType.Deleted);
    }

    private tell(uri: vscode.Uri, type: vscode.FileChangeType): void {
        this.changes.fire([{ uri, type }]);
    }

    private async exists(uri: vscode.Uri): Promise<boolean> {
        const response = await this.send('GET', uri, { as: 'stat' });
        return response.ok;
    }

    private async ask(method: string, uri: vscode.Uri, query = {}, body?: Uint8Array): Promise<Response> {
        const response = await this.send(method, uri, query, body);
        if (response.ok) return response;
        if (response.status === 404) throw vscode.FileSystemError.FileNotFound(uri);
        if (response.status === 409) throw vscode.FileSystemError.FileExists(uri);
        if (response.status === 403) throw vscode.FileSystemError.NoPermissions(uri);
        throw vscode.FileSystemError.Unavailable(`${response.status} ${await response.text()}`);
    }

    private send(method: string, uri: vscode.Uri, query: Record<string, string>, body?: Uint8Array): Promise<Response> {
        const address = `${this.address}${encodePath(uri)}?${new URLSearchParams(query)}`;
        return fetch(address, { method, body: body ? Uint8Array.from(body) : null });
    }
}

/** Without the name of the workspace's folder, which begins the path. */
function encodePath(uri: vscode.Uri): string {
    return (
        uri.path
            .split('/')
            .slice(2)
            .map((name) => `/${encodeURIComponent(name)}`)
            .join('') || '/'
    );
}

function typeOf({ folder }: { readonly folder: boolean }): vscode.FileType {
    return folder ? vscode.FileType.Directory : vscode.FileType.File;
}
