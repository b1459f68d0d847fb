// A file that is a whole page: script, style and data in one, allowed to run only what it was written with. What the page
// does is the business of its script; nothing of a map is ever part of the HTML itself.

export interface PageParts {
    readonly title: string;
    /** Classes of the body. */
    readonly classes: string;
    readonly script: string;
    readonly style: string;
    /** The name of the element that holds the data, and the data themselves: whatever survives JSON. */
    readonly dataName: string;
    readonly data: unknown;
    /** The SHA-256 of a text in UTF-8, in Base64. */
    readonly digest: (text: string) => Promise<string>;
}

/** The policy of the page names its script and style by their digests: nothing else runs, and nothing goes over the network. */
export async function writePage({ title, classes, script, style, ...parts }: PageParts): Promise<string> {
    const program = keepInElement(script);
    const [ofProgram, ofStyle] = await Promise.all([program, style].map(parts.digest));
    const policy = `default-src 'none'; script-src 'sha256-${ofProgram}'; style-src 'sha256-${ofStyle}'; base-uri 'none'; form-action 'none'`;
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body class="${escapeHtml(classes)}">
<noscript>This page draws the map with a script, which is switched off here.</noscript>
<main id="page"></main>
<script type="application/json" id="${escapeHtml(parts.dataName)}">${writeData(parts.data)}</script>
<script>${program}</script>
</body>
</html>
`;
}

/** No text of a map can end its element: the sign that would begin to is written as its number. */
function writeData(data: unknown): string {
    return JSON.stringify(data, withoutFolders).replace(/</g, '\\u003c');
}

/** Where a map lies on its owner's disk is nobody else's business: of each address only the name of the file stays. */
function withoutFolders(key: string, value: unknown): unknown {
    return key === 'uri' && typeof value === 'string' ? value.slice(value.lastIndexOf('/') + 1) : value;
}

/** A script that speaks of the end of a script, in a text of its own, does not end there. */
function keepInElement(script: string): string {
    return script.replace(/<(?=\/script|!--|script)/gi, '\\x3c');
}

function escapeHtml(text: string): string {
    return text.replace(/[&"<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
