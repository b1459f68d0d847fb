// What there is to tell about the map as a whole, and about the user's job.

import type { Job, JobValueMap } from '../../language/index.ts';
import { titlesOf } from './describe-component.ts';
import { type Description, listFacts } from './description.ts';

export function describeMap(map: JobValueMap): Description {
    const { title, documentation, descriptions, steps, layers, components, arrows } = map;
    const facts = listFacts({
        Steps: String(steps.length),
        Layers: String(layers.length),
        Components: String(components.length),
        Arrows: String(arrows.length),
    });
    return { title, kind: 'map', facts, paragraphs: [...(documentation ? [documentation] : []), ...descriptions] };
}

export function describeJob(job: Job, map: JobValueMap): Description {
    const facts = listFacts({
        Executor: job.executor?.text,
        Beneficiary: job.beneficiary?.text,
        Market: job.market?.value,
        Focus: titlesOf(job.focus, map.steps),
        Flags: job.repeats ? 'starts again after its last step' : undefined,
    });
    const { statement, documentation, descriptions } = job;
    const paragraphs = [...(documentation ? [documentation] : []), ...descriptions];
    return { title: statement, kind: 'job', facts, paragraphs };
}
