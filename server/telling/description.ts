// What is told about a thing when the mouse rests on it, as data; and how it is written for people. All texts come from
// the map or from us, and none of them can become markup, a link or a command.

import type { MarkupContent } from 'vscode-languageserver';
import { cutText } from '../../language/index.ts';

export interface Description {
    /** What people call it. */
    readonly title: string;
    /** What it is, such as “component”. */
    readonly kind: string;
    /** How the text of the map calls it. */
    readonly name?: string | undefined;
    readonly facts: readonly Fact[];
    readonly paragraphs: readonly string[];
}

export interface Fact {
    readonly label: string;
    readonly text: string;
}

/** Several facts in one list; what is undefined or empty is left out. */
export function listFacts(facts: Readonly<Record<string, string | undefined>>): Fact[] {
    return Object.entries(facts).flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

// A hover is read at a glance: what is longer is to be read in the text of the map. In characters, and in lines.
const LONGEST_TITLE = 200;
const LONGEST_FACT = 1000;
const LONGEST_PARAGRAPH = 4000;
const MOST_FACTS = 30;

/** Descriptions one below the other, as Markdown or as plain text. */
export function writeDescriptions(descriptions: readonly Description[], markdown: boolean): MarkupContent {
    const parts = descriptions.map(abridge).map(markdown ? writeMarkdown : writePlain);
    return markdown
        ? { kind: 'markdown', value: parts.join('\n\n---\n\n') }
        : { kind: 'plaintext', value: parts.join('\n\n') };
}

function abridge({ title, kind, name, facts, paragraphs }: Description): Description {
    const left = facts.length - MOST_FACTS;
    const shown = facts.slice(0, MOST_FACTS).map(({ label, text }) => ({ label, text: cutText(text, LONGEST_FACT) }));
    return {
        title: cutText(title, LONGEST_TITLE),
        kind,
        name: name && cutText(name, LONGEST_TITLE),
        facts: left > 0 ? [...shown, { label: 'And', text: `${left} more` }] : shown,
        paragraphs: paragraphs.map((paragraph) => cutText(paragraph, LONGEST_PARAGRAPH)),
    };
}

function writeMarkdown({ title, kind, name, facts, paragraphs }: Description): string {
    const code = name === undefined ? '' : ` \`${name}\``;
    const head = `**${escapeMarkdown(onOneLine(title) || kind)}** · ${escapeMarkdown(kind)}${code}`;
    const lines = facts.map(({ label, text }) => `- ${label}: ${escapeMarkdown(onOneLine(text))}`);
    return [head, ...paragraphs.map(escapeMarkdown), lines.join('\n')].filter((part) => part !== '').join('\n\n');
}

function writePlain({ title, kind, name, facts, paragraphs }: Description): string {
    const head = `${title} · ${kind}${name === undefined ? '' : ` ${name}`}`;
    return [head, ...paragraphs, ...facts.map(({ label, text }) => `${label}: ${text}`)].join('\n');
}

function onOneLine(text: string): string {
    return text.replace(/\s+/gu, ' ').trim();
}

/**
 * A text as Markdown that shows exactly this text. Characters that begin markup anywhere are escaped, those that begin
 * it at the start of a line there, and the marks by which bare addresses are recognised.
 */
export function escapeMarkdown(text: string): string {
    return text
        .replace(/[\\`*_[\]<>&~|$!]/gu, '\\$&')
        .replace(/:(?=\/\/)|(?<=\bwww)\.|@/giu, '\\$&')
        .split(/\r?\n|\r/u)
        .map((line) => line.trimStart().replace(/^(?:[#+=-]|\d+(?=[.)]))/u, escapeLineStart))
        .join('  \n');
}

/** A number at the start of a line begins a list by the mark after it. */
function escapeLineStart(start: string): string {
    return /\d/u.test(start) ? `${start}\\` : `\\${start}`;
}
