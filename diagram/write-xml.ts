// Writes a tree of marks as XML. The marks have no state and no effects, so that this is all that a file needs of them:
// it is several times as quick as a renderer for pages, and unlike HTML, XML knows no attribute without a value.

import { type ComponentChildren, Fragment, type VNode } from 'preact';

/** The XML of a tree of elements and stateless components. Any text in it gives a well-formed document. */
export function writeXml(tree: VNode): string {
    return writeChild(tree);
}

function writeChild(child: ComponentChildren): string {
    if (child === null || child === undefined || typeof child === 'boolean') return '';
    if (Array.isArray(child)) return writeAll(child);
    // In a text, but not in an attribute, one sequence with “>” is forbidden.
    return typeof child === 'object' ? writeNode(child as VNode) : escapeText(`${child}`).replaceAll(']]>', ']]&gt;');
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
        if (typeof value === 'number') xml += ` ${name}="${value}"`;
        else if (name !== 'children' && value !== undefined && value !== null && value !== false) {
            xml += ` ${name}="${escapeText(`${value}`)}"`;
        }
    }
    const content = props.children === undefined ? '' : writeChild(props.children as ComponentChildren);
    xml += content === '' ? '/>' : `>${content}</${tag}>`;
    return tag === 'g' ? joinParts(xml) : xml;
}

/**
 * The same text. The engine keeps what is written bit by bit as a tree of its bits until somebody looks into it; of a
 * large picture that would be a tree of hundreds of thousands, and to clean up after it takes longer than to write it.
 */
function joinParts(xml: string): string {
    return xml.charCodeAt(xml.length - 1) === 0 ? '' : xml;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found.
const SPECIAL = /[<&"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;
const ENTITIES: ReadonlyMap<string, string> = new Map([
    ['<', '&lt;'],
    ['&', '&amp;'],
    ['"', '&quot;'],
    // Written plainly, a reader of attributes would take these for blanks.
    ['\t', '&#9;'],
    ['\n', '&#10;'],
    ['\r', '&#13;'],
]);

/**
 * XML has no way to write most control characters and halves of characters, not even escaped; a reader would refuse the
 * whole file. They become the sign for what cannot be read.
 */
function escapeText(text: string): string {
    // Most texts have nothing of the kind, and the first test is quick: it does not put halves of characters together.
    if (!SPECIAL.test(text)) return text;
    return text.replace(FORBIDDEN, '\ufffd').replace(/[<&"\t\n\r]/g, (found) => ENTITIES.get(found) ?? found);
}
