// Writes a tree of marks as XML. The marks have no state and no effects, so that this is all that a file needs of them:
// it is several times as quick as a renderer for pages, and unlike HTML, XML knows no attribute without a value.

import { type ComponentChildren, Fragment, type VNode } from 'preact';

/** The XML of a tree of elements and stateless components. Any text in it gives a well-formed document. */
export function writeXml(tree: VNode): string {
    return replaceForbidden(writeChild(tree));
}

function writeChild(child: ComponentChildren): string {
    if (child === null || child === undefined || typeof child === 'boolean') return '';
    if (Array.isArray(child)) return writeAll(child);
    return typeof child === 'object' ? writeNode(child as VNode) : escapeText(`${child}`);
}

function writeAll(children: readonly ComponentChildren[]): string {
    let xml = '';
    for (const child of children) xml += writeChild(child);
    return xml;
}

function writeNode({ type, props }: VNode): string {
    if (type === Fragment) return writeChild(props.children);
    if (typeof type === 'function') return writeChild((type as (props: unknown) => ComponentChildren)(props));
    return writeElement(type, props as Readonly<Record<string, unknown>>);
}

function writeElement(tag: string, props: Readonly<Record<string, unknown>>): string {
    // One mark a line, so that the difference of two pictures can be read.
    let xml = tag === 'g' ? '\n<g' : `<${tag}`;
    for (const name in props) {
        const value = props[name];
        if (name === 'children' || value === undefined || value === null || value === false) continue;
        xml += ` ${name}="${typeof value === 'number' ? value : escapeText(`${value}`)}"`;
    }
    const content = writeChild(props.children as ComponentChildren);
    return content === '' ? `${xml}/>` : `${xml}>${content}</${tag}>`;
}

const SPECIAL = /[<>&"\t\n\r]/;
const ENTITIES: ReadonlyMap<string, string> = new Map([
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['&', '&amp;'],
    ['"', '&quot;'],
    // Written plainly, a reader of attributes would take these for blanks.
    ['\t', '&#9;'],
    ['\n', '&#10;'],
    ['\r', '&#13;'],
]);

function escapeText(text: string): string {
    return SPECIAL.test(text) ? text.replace(/[<>&"\t\n\r]/g, (found) => ENTITIES.get(found) ?? found) : text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found.
const SUSPICIOUS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;

/**
 * XML has no way to write most control characters and halves of characters, not even escaped; a reader would refuse the
 * whole file.
 */
function replaceForbidden(xml: string): string {
    // Most maps have none, and the first test is quick: it does not put the halves of characters together.
    return SUSPICIOUS.test(xml) ? xml.replace(FORBIDDEN, '\ufffd') : xml;
}
