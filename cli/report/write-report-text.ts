// A report for people at a terminal, and for plain text files.

import { cleanText } from '../../language/index.ts';
import { measureText } from '../terminal-text.ts';
import type { Report } from './build-report.ts';
import type { Block, Chapter } from './chapter.ts';
import { layOutTable } from './lay-out-table.ts';
import { wrapText } from './wrap-text.ts';

/** `columns` is how wide the lines may be; tables of many columns may be wider. */
export function writeReportText({ title, facts, chapters }: Report, columns: number): string {
    const head = [...writeHead(title, '=', columns), ...facts.flatMap((fact) => wrapText(cleanText(fact), columns))];
    const parts = [head, ...chapters.map((chapter) => writeChapter(chapter, columns))];
    return `${parts.map((lines) => lines.join('\n')).join('\n\n\n')}\n`;
}

function writeHead(head: string, line: string, columns: number): string[] {
    const lines = wrapText(cleanText(head), columns);
    return [...lines, line.repeat(Math.max(...lines.map(measureText)))];
}

function writeChapter({ head, blocks }: Chapter, columns: number): string[] {
    const written = blocks.map((block) => writeBlock(block, columns));
    return [
        ...writeHead(head, '-', columns),
        ...written.flatMap((lines, place) => (place > 0 ? ['', ...lines] : lines)),
    ];
}

function writeBlock(block: Block, columns: number): string[] {
    switch (block.kind) {
        case 'paragraph':
            return wrapText(cleanText(block.text), columns);
        case 'list':
            return block.items.flatMap((item) =>
                wrapText(cleanText(item), columns - 2).map((line, place) => `${place === 0 ? '- ' : '  '}${line}`),
            );
        case 'table':
            return layOutTable(block.columns, block.rows, columns);
    }
}
