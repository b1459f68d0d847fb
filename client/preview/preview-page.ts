// The HTML of the page in the panel: an empty frame that loads a script and a style sheet. What is to be shown comes
// by message, so nothing of a map is ever part of it. No editor here.

export interface PageParts {
    /** Where the script and the style sheet are loaded from. */
    readonly script: string;
    readonly style: string;
    /** The source that the editor's webviews load their files from, as the policy names it. */
    readonly cspSource: string;
    readonly nonce: string;
}

/**
 * The page may run that script and what it loads, use that style sheet, and paint pictures that it makes itself; no network, no inline
 * code, no frames, no forms.
 */
export function previewPage({ script, style, cspSource, nonce }: PageParts): string {
    const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${cspSource}; img-src blob:; base-uri 'none'; form-action 'none'`;
    return `<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="${escapeAttribute(style)}">
    <title>Job-Value Map</title>
</head>
<body>
    <main id="page"></main>
    <script type="module" nonce="${escapeAttribute(nonce)}" src="${escapeAttribute(script)}"></script>
</body>
</html>
`;
}

/** A word that cannot be guessed, new for every page: only a script that carries it may run. */
export function makeNonce(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(24));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function escapeAttribute(text: string): string {
    return text.replace(/[&"<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
