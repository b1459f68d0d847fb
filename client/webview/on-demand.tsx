// Parts of the page that are loaded when they are shown for the first time.

import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Shows nothing until it is there. A part that cannot be loaded is told of as any fault of the page is. */
export function onDemand<Props extends object>(
    load: () => Promise<ComponentType<Props>>,
): (props: Props) => VNode | null {
    let known: ComponentType<Props> | undefined;
    return function OnDemand(props) {
        const [Part, take] = useState(() => known);
        useEffect(() => {
            if (Part) return;
            load().then((loaded) => {
                known = loaded;
                take(() => loaded);
            });
        }, []);
        return Part ? <Part {...props} /> : null;
    };
}
