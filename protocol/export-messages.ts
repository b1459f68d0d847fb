// How a picture leaves the preview: what the page and the palette of commands offer alike. No logic here.

/** What can be made of a picture. `print`: the page, opened in a browser. */
export type ExportKind = 'svg' | 'png' | 'html' | 'print' | 'markdown' | 'mermaid';

export interface ExportChoice {
    readonly id: string;
    readonly kind: ExportKind;
    readonly group: string;
    readonly title: string;
    /** Of files that cannot follow their reader. */
    readonly theme?: 'light' | 'dark';
}

export const EXPORTS: readonly ExportChoice[] = [
    { id: 'svg-light', kind: 'svg', group: 'Light', title: 'SVG', theme: 'light' },
    { id: 'png-light', kind: 'png', group: 'Light', title: 'PNG', theme: 'light' },
    { id: 'svg-dark', kind: 'svg', group: 'Dark', title: 'SVG', theme: 'dark' },
    { id: 'png-dark', kind: 'png', group: 'Dark', title: 'PNG', theme: 'dark' },
    { id: 'html', kind: 'html', group: 'Page', title: 'HTML page' },
    { id: 'print', kind: 'print', group: 'Page', title: 'Print, or PDF' },
    { id: 'markdown', kind: 'markdown', group: 'Copy', title: 'Markdown' },
    { id: 'mermaid', kind: 'mermaid', group: 'Copy', title: 'Mermaid' },
];
