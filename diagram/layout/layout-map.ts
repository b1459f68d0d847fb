// The layout, step by step: from a map to the numbers of its picture.

import type { JobValueMap } from '../../language/model/job-value-map.ts';
import type { Finding } from '../../language/rules/finding.ts';
import type { MapLayout, MeasureText } from './map-layout.ts';

/** Lays a map out. The same map and findings always give the same numbers. */
export function layoutMap(map: JobValueMap, _findings: readonly Finding[], _measure?: MeasureText): MapLayout {
    return {
        width: 1400,
        height: 200,
        title: map.title,
        label: map.title,
        texts: [],
        columns: [],
        rows: [],
        components: [],
        arrows: [],
        legend: [],
    };
}
