// A page with as little in it as a picture needs, which notes everything that is done to it. It shows nothing and knows
// no events: it is there to see what of a page a change touches.

import { type ComponentChild, type ContainerNode, render } from 'preact';

export interface WatchedPage {
    /** What was done since it was asked for last, such as `text “Old” → “New”` or `+ <g>`. */
    takeChanges(): string[];
    draw(picture: ComponentChild): void;
    /** All that stands on the page now, as one line an element or text. */
    read(): string[];
}

export function openPage(): WatchedPage {
    const watch: Watch = { changes: [] };
    const root = new PaperNode('body', watch);
    return {
        draw: (picture) => render(picture, root as unknown as ContainerNode),
        takeChanges: () => watch.changes.splice(0),
        read: () => readAll(root),
    };
}

interface Watch {
    readonly changes: string[];
}

/** An element, or a text if it has no tag. Its members are called as preact calls those of a page. */
class PaperNode {
    readonly tag: string | undefined;
    readonly watch: Watch;
    readonly attributes = new Map<string, string>();
    readonly ownerDocument: object;
    namespaceURI = 'http://www.w3.org/1999/xhtml';
    parentNode: PaperNode | null = null;
    firstChild: PaperNode | null = null;
    lastChild: PaperNode | null = null;
    nextSibling: PaperNode | null = null;
    previous: PaperNode | null = null;
    text = '';

    constructor(tag: string | undefined, watch: Watch) {
        this.tag = tag;
        this.watch = watch;
        this.ownerDocument = makeDocument(watch);
    }

    get nodeType(): number {
        return this.tag === undefined ? 3 : 1;
    }

    get childNodes(): PaperNode[] {
        const children: PaperNode[] = [];
        for (let child = this.firstChild; child; child = child.nextSibling) children.push(child);
        return children;
    }

    get data(): string {
        return this.text;
    }

    set data(text: string) {
        this.watch.changes.push(`text “${this.text}” → “${text}”`);
        this.text = text;
    }

    setAttribute(name: string, value: unknown): void {
        if (this.parentNode) this.watch.changes.push(`<${this.tag} ${name}> → “${value}”`);
        this.attributes.set(name, `${value}`);
    }

    removeAttribute(name: string): void {
        this.watch.changes.push(`<${this.tag} ${name}> −`);
        this.attributes.delete(name);
    }

    insertBefore(child: PaperNode, before: PaperNode | null): void {
        if (this.parentNode || this.tag === 'body') this.watch.changes.push(`+ ${nameOf(child)}`);
        child.detach();
        const after = before ? before.previous : this.lastChild;
        [child.parentNode, child.previous, child.nextSibling] = [this, after, before];
        if (after) after.nextSibling = child;
        else this.firstChild = child;
        if (before) before.previous = child;
        else this.lastChild = child;
    }

    remove(): void {
        this.watch.changes.push(`− ${nameOf(this)}`);
        this.detach();
    }

    detach(): void {
        const [parent, previous, next] = [this.parentNode, this.previous, this.nextSibling];
        if (!parent) return;
        if (previous) previous.nextSibling = next;
        else parent.firstChild = next;
        if (next) next.previous = previous;
        else parent.lastChild = previous;
        [this.parentNode, this.previous, this.nextSibling] = [null, null, null];
    }
}

const documents = new WeakMap<Watch, object>();

function makeDocument(watch: Watch): object {
    const known = documents.get(watch);
    if (known) return known;
    const made = {
        createTextNode: (text: string) => Object.assign(new PaperNode(undefined, watch), { text }),
        createElementNS: (namespaceURI: string, tag: string) =>
            Object.assign(new PaperNode(tag, watch), { namespaceURI }),
    };
    documents.set(watch, made);
    return made;
}

function nameOf({ tag, text }: PaperNode): string {
    return tag === undefined ? `“${text}”` : `<${tag}>`;
}

function readAll(node: PaperNode, depth = 0): string[] {
    const attributes = [...node.attributes].map(([name, value]) => ` ${name}=“${value}”`).sort();
    const line = `${' '.repeat(depth)}${nameOf(node)}${attributes.join('')}`;
    return [line, ...node.childNodes.flatMap((child) => readAll(child, depth + 1))];
}
