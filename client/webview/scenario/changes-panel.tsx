// What a scenario changes, as a list beside the picture: what comes, goes and moves, what follows from it, and which
// findings it resolves and introduces. Every entry leads to its thing.

import type { VNode } from 'preact';
import type { ThingKey } from '../../../diagram/index.ts';
import type { Finding } from '../../../protocol/map-messages.ts';
import type { Drawn } from '../page-model.ts';
import { layoutOf } from '../show-map.ts';
import { keyOf } from '../thing-key.ts';
import { type Entry, listChanges } from './list-changes.ts';

interface Props {
    readonly drawn: Drawn;
    /** Selects a thing in the picture and in the text. */
    readonly goTo: (key: ThingKey) => void;
}

export function ChangesPanel({ drawn, goTo }: Props): VNode | null {
    const { changes } = drawn;
    if (!changes) return null;
    const { heading } = changes.difference;
    const entries = listChanges(changes.difference);
    return (
        <aside class="outline" aria-label="What the scenario changes">
            <h1>{heading?.title}</h1>
            {heading?.description && <p>{heading.description}</p>}
            {entries.length === 0 && <p>Nothing changes.</p>}
            <List title="Changes" entries={entries} goTo={goTo} />
            <List title="Findings resolved" entries={listFindings(changes.resolved, '+', drawn)} goTo={goTo} />
            <List title="Findings introduced" entries={listFindings(changes.introduced, '−', drawn)} goTo={goTo} />
        </aside>
    );
}

function listFindings(findings: readonly Finding[], sign: string, drawn: Drawn): Entry[] {
    return findings.map(({ severity, message, about: [first] }) => ({
        sign,
        words: `${severity}: ${message}`,
        key: first && keyOf(first, drawn.map, layoutOf(drawn)),
    }));
}

interface ListProps extends Pick<Props, 'goTo'> {
    readonly title: string;
    readonly entries: readonly Entry[];
}

function List({ title, entries, goTo }: ListProps): VNode | null {
    if (entries.length === 0) return null;
    return (
        <>
            <h2>{title}</h2>
            <ul class="entries">
                {entries.map(({ sign, words, key }) => (
                    <li key={`${sign} ${words}`}>
                        <span aria-hidden="true">{sign}</span>
                        {key === undefined ? (
                            words
                        ) : (
                            <button type="button" onClick={() => goTo(key)}>
                                {words}
                            </button>
                        )}
                    </li>
                ))}
            </ul>
        </>
    );
}
