// Reads a picture back as strictly as an XML reader does, so that tests see what other programs will see.

export interface XmlElement {
    readonly tag: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly children: readonly XmlElement[];
    /** Its own text and that of all below it. */
    readonly text: string;
}

/** The root of a document. Throws where the text is not well-formed XML. */
export function readXml(xml: string): XmlElement {
    refuseForbidden(xml);
    const root = { tag: '', attributes: new Map(), children: [] as XmlElement[], text: '' };
    const open = [root];
    const tokens = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(.)/gsu;
    for (const [, closing, tag = '', attributes = '', empty, text, wrong] of xml.matchAll(tokens)) {
        if (wrong !== undefined) throw new Error(`No tag and no text: ${wrong}`);
        if (text?.includes(']]>')) throw new Error('The end of something that did not begin.');
        if (text !== undefined) for (const element of open) element.text += decode(text);
        else if (closing) close(open, tag);
        else begin(open, tag, attributes, empty === '/');
    }
    const [first, ...more] = root.children;
    if (open.length !== 1 || !first || more.length > 0) throw new Error('Not one element with all its ends.');
    return first;
}

function refuseForbidden(xml: string): void {
    const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
    if (forbidden) throw new Error(`A character that XML forbids at ${forbidden.index}.`);
}

interface Draft {
    tag: string;
    attributes: Map<string, string>;
    children: XmlElement[];
    text: string;
}

function begin(open: Draft[], tag: string, attributes: string, empty: boolean): void {
    const element: Draft = { tag, attributes: new Map(), children: [], text: '' };
    for (const [, name = '', value = ''] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
        if (element.attributes.has(name)) throw new Error(`${name} twice`);
        element.attributes.set(name, decode(value));
    }
    open.at(-1)?.children.push(element);
    if (!empty) open.push(element);
}

function close(open: Draft[], tag: string): void {
    if (open.pop()?.tag !== tag) throw new Error(`An end of ${tag} without a beginning`);
}

const ENTITIES: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    '#9': '\t',
    '#10': '\n',
    '#13': '\r',
};

function decode(text: string): string {
    return text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
        const character = ENTITIES[name];
        if (character === undefined || !whole.endsWith(';')) throw new Error(`An unknown entity: ${whole}`);
        return character;
    });
}

/** All elements below one, itself included, that a test takes. */
export function findAll(element: XmlElement, test: (element: XmlElement) => boolean): XmlElement[] {
    return [...(test(element) ? [element] : []), ...element.children.flatMap((child) => findAll(child, test))];
}

export function numberOf(element: XmlElement, attribute: string): number {
    return Number(element.attributes.get(attribute));
}
