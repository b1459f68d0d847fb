// The bar over the picture: groups of buttons, one file each. Everything here can be done by key, wheel or touch as well.

import type { VNode } from 'preact';
import { ExportGroup } from '../export/export-group.tsx';
import { ScenarioGroup } from '../scenario/scenario-group.tsx';
import { FilterGroup } from './filter-group.tsx';
import { FindGroup } from './find-group.tsx';
import type { Group, GroupProps } from './group.ts';
import { LensGroup } from './lens-group.tsx';
import { ZoomGroup } from './zoom-group.tsx';

/** In the order in which they stand. */
const GROUPS: readonly Group[] = [ScenarioGroup, LensGroup, FilterGroup, FindGroup, ExportGroup, ZoomGroup];

export function Toolbar(props: GroupProps): VNode {
    return (
        <div class="toolbar" role="toolbar" aria-label="View of the picture">
            {GROUPS.map((One) => (
                <One key={One.name} {...props} />
            ))}
        </div>
    );
}
