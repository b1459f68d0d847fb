// A report as Markdown: for a wiki, an issue, a pull request.

import { escapeMarkdown } from '../../language/index.ts';
import type { Report } from './build-report.ts';
import type { Block, Chapter, Row } from './chapter.ts';

export function writeReportMarkdown({ title, facts, chapters }: Report): string {
    const parts = [
        `# ${escapeMarkdown(title)}`,
        writeBlock({ kind: 'list', items: facts }),
        ...chapters.map(writeChapter),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeChapter({ head, blocks }: Chapter): string {
    return [`## ${escapeMarkdown(head)}`, ...blocks.map(writeBlock)].join('\n\n');
}

function writeBlock(block: Block): string {
    switch (block.kind) {
        case 'paragraph':
            return escapeMarkdown(block.text);
        case 'list':
            return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
        case 'table': {
            const heads = block.columns.map(({ head }) => head);
            const rule = block.columns.map(({ isNumber }) => (isNumber ? '---:' : '---'));
            return [writeRow(heads), `| ${rule.join(' | ')} |`, ...block.rows.map(writeRow)].join('\n');
        }
    }
}

function writeRow(cells: Row): string {
    return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
}
