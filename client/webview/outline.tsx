// The map as text beside its picture, for those who would rather read or hear it: steps with their needs, layers with their
// components, what each needs, and what was found. Nothing of the picture is missing here.

import type { VNode } from 'preact';
import { groupFindings, type ThingKey } from '../../diagram/on-page.ts';
import type { Finding, JobValueMap } from '../../protocol/map-messages.ts';
import type { Actions } from './actions.ts';
import type { Drawn } from './page-model.ts';
import { tellDrawn } from './scenario/tell-drawn.ts';
import { layoutOf } from './show-map.ts';

type Arrow = JobValueMap['arrows'][number];

interface Props {
    readonly drawn: Drawn;
    readonly actions: Actions;
}

export function Outline({ drawn, actions }: Props): VNode {
    const { map, findings } = drawn;
    const { texts, strips } = layoutOf(drawn);
    const found = groupFindings(map, findings);
    const needs = listNeeds(map);
    const titles = new Map(map.components.map(({ name, title }) => [name, title]));
    const listFindings = (key: ThingKey) => found.get(key)?.map((finding) => <Remark finding={finding} />) ?? [];
    const listMembers = (layer: string | undefined) =>
        map.components
            .filter((component) => component.layer === layer)
            .map(({ name }) => (
                <Item thing={`component:${name}`} drawn={drawn} actions={actions}>
                    {(needs.get(name) ?? []).map(({ from, to, label }) => (
                        <Item thing={`needs:${from}->${to}`} drawn={drawn} actions={actions}>
                            {`needs ${titles.get(to) ?? to}${label ? `: ${label}` : ''}`}
                        </Item>
                    ))}
                    {listFindings(`component:${name}`)}
                </Item>
            ));
    const lost = listMembers(undefined);
    return (
        <aside class="outline" aria-label="Outline">
            <h2>{map.title}</h2>
            {/* After the title: the job, its people, and what a scenario changes. */}
            {texts.slice(1).map(({ lines }) => lines.length > 0 && <p>{lines.join(' ')}</p>)}
            <ul>{listFindings('map:map')}</ul>
            <h3>Steps</h3>
            <ol>
                {map.steps.map(({ name, needs: jobNeeds }) => (
                    <Item thing={`step:${name}`} drawn={drawn} actions={actions}>
                        {jobNeeds.map((need) => (
                            <li>{need.text}</li>
                        ))}
                        {listFindings(`step:${name}`)}
                    </Item>
                ))}
            </ol>
            <h3>Layers</h3>
            <ul>
                {map.layers.map(({ name, principles }) => (
                    <Item thing={`layer:${name}`} drawn={drawn} actions={actions}>
                        {principles.map(({ text }) => (
                            <li>{text}</li>
                        ))}
                        {listMembers(name)}
                        {listFindings(`layer:${name}`)}
                    </Item>
                ))}
                {lost.length > 0 && <li>In no layer{<ul>{lost}</ul>}</li>}
            </ul>
            {strips.map(({ kind, title, cells, key }) => (
                <>
                    <h3>{title}</h3>
                    <p>{key.map(({ text }) => text.lines.join(' ')).join(', ')}</p>
                    <ul>
                        {cells.map(({ step, label }) => (
                            <li key={`${kind} ${step}`}>{label}</li>
                        ))}
                    </ul>
                </>
            ))}
        </aside>
    );
}

/** Of each component, in the order of the text. */
function listNeeds({ arrows }: JobValueMap): ReadonlyMap<string, readonly Arrow[]> {
    const needs = new Map<string, Arrow[]>();
    for (const arrow of arrows) {
        const others = needs.get(arrow.from);
        if (others) others.push(arrow);
        else needs.set(arrow.from, [arrow]);
    }
    return needs;
}

interface ItemProps extends Props {
    readonly thing: ThingKey;
    /** Words of its own, or what belongs to it. */
    readonly children: string | readonly unknown[];
}

function Item({ thing, drawn, actions, children }: ItemProps): VNode {
    const parts = typeof children === 'string' ? [] : children.flat();
    return (
        <li>
            <button type="button" onClick={() => actions.choose(thing)}>
                {typeof children === 'string' ? children : tellDrawn(drawn, thing)}
            </button>
            {parts.length > 0 && <ul>{parts as VNode[]}</ul>}
        </li>
    );
}

function Remark({ finding: { severity, message } }: { readonly finding: Finding }): VNode {
    return (
        <li class="remark">
            {severity}: {message}
        </li>
    );
}
