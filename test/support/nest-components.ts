// The same map as another hand writes it: components in the blocks of their layers, what they need in their headers, and
// the rest of what they say in blocks on one line. It reads the texts of `random-strategies.ts` and no others.

const COMPONENT = /^component (\S+) "([^"]*)" in (\S+) \{\n((?:.*\n)*?)\}$/gmu;
const LAYER = /^layer (\S+)(.*) \{\n((?:.*\n)*?)\}$/gmu;
const IN_HEADER = /^(?:for|needs) /u;

export function nestComponents(text: string): string {
    const layers = new Set([...text.matchAll(LAYER)].map(([, name]) => name));
    const nested = new Map<string, string[]>();
    const others = text.replace(COMPONENT, (_, name: string, title: string, layer: string, lines: string) => {
        const isThere = layers.has(layer);
        const component = writeComponent(`${name} "${title}"${isThere ? '' : ` in ${layer}`}`, lines.split('\n'));
        if (!isThere) return component;
        nested.set(layer, [...(nested.get(layer) ?? []), `${component}\n`]);
        return '';
    });
    return others.replace(LAYER, (_, name: string, kind: string, lines: string) => {
        return `layer ${name}${kind} {\n${lines}${(nested.get(name) ?? []).join('')}}`;
    });
}

function writeComponent(head: string, lines: readonly string[]): string {
    const clauses = lines.filter((line) => IN_HEADER.test(line));
    const others = lines.filter((line) => line !== '' && !IN_HEADER.test(line));
    const block = others.length === 0 ? [] : [`{ ${others.join(' ')} }`];
    return ['component', head, ...clauses, ...block].join(' ');
}
