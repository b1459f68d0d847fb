// The components of an overview. There may be thousands, so they are drawn once for a layout; what is looked at is drawn a
// second time, on top, while all of them step back together.

import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ComponentLayout, MapLayout } from '../layout/map-layout.ts';
import { ComponentShape } from './component-shape.tsx';
import type { Attention } from './emphasis.ts';

interface Props {
    readonly layout: MapLayout;
    readonly attention: Attention;
    /** Nobody points at what is lit. */
    readonly atRest: boolean;
}

export function OverviewNames({ layout, attention: { selected, lit, interactive }, atRest }: Props): VNode {
    const all = useMemo(
        () => (
            <>
                {layout.components.map((component) => (
                    <ComponentShape key={component.name} component={component} attention={{ interactive }} />
                ))}
            </>
        ),
        [layout, interactive],
    );
    const looked = new Set([...(lit ?? []), selected]);
    const isLooked = ({ name }: ComponentLayout) => looked.has(`component:${name}`);
    const stepsBack = atRest ? 'stepped-aside' : 'stepped-back';
    return (
        <>
            <g class={lit ? `components ${stepsBack}` : 'components'}>{all}</g>
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus; those below it can. */}
            <g class="spotlight" aria-hidden="true">
                {(looked.size > 1 || selected ? layout.components.filter(isLooked) : []).map((component) => (
                    <ComponentShape
                        key={component.name}
                        component={component}
                        attention={{ selected, lit, interactive: false }}
                    />
                ))}
            </g>
        </>
    );
}
