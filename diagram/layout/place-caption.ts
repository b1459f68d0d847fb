// What stands above the columns: the title of the map, the job and the people.

import type { Job, JobValueMap } from '../../language/model/job-value-map.ts';
import type { FindingSign, TextBlock } from './map-layout.ts';
import type { FindingMarks } from './mark-findings.ts';
import type { Plan } from './plan.ts';
import { placeText, setText, stackHeight, stackTexts, textHeight } from './set-text.ts';
import { PAGE_TEXT_X, rounded, SIGN_RADIUS } from './sizes.ts';

export interface Caption {
    readonly texts: readonly TextBlock[];
    readonly sign: FindingSign | undefined;
    readonly bottom: number;
}

const TOP = 14;
const LINES = 4;
const BETWEEN = 16;

/** Places the caption into a picture of the given width. People stand beside the job where there is room, else below. */
export function placeCaption(
    map: JobValueMap,
    { measure, changes }: Plan,
    width: number,
    marks: FindingMarks,
): Caption {
    const room = width - 2 * PAGE_TEXT_X - 2 * SIGN_RADIUS - 4;
    const set = (role: 'map-title' | 'job' | 'people' | 'difference', text: string, x: number) =>
        setText(role, text, { x, width: room, maxLines: LINES }, measure);
    const title = set('map-title', map.title, PAGE_TEXT_X);
    const job = set('job', map.job?.statement ?? '', PAGE_TEXT_X);
    const jobTop = TOP + textHeight(title) + 2;
    const people = set('people', describePeople(map.job), PAGE_TEXT_X);
    const beside = job.lines.length === 1 && job.width + BETWEEN + people.width <= room && people.lines.length <= 1;
    const peopleX = PAGE_TEXT_X + (beside ? job.width + BETWEEN : 0);
    const peopleTop = jobTop + (beside ? 0 : textHeight(job));
    const peopleBottom = Math.max(jobTop + textHeight(job), peopleTop + textHeight(people));
    const differs = (changes?.caption ?? []).map((text, line) =>
        set(line === 0 ? 'difference' : 'people', text, PAGE_TEXT_X),
    );
    return {
        texts: [
            placeText(title, TOP),
            placeText(job, jobTop),
            placeText({ ...people, x: rounded(peopleX) }, peopleTop),
            ...stackTexts(differs, peopleBottom),
        ],
        sign: marks.signAt('map:map', PAGE_TEXT_X + title.width + SIGN_RADIUS + 6, TOP + title.lineHeight / 2),
        bottom: peopleBottom + stackHeight(differs) + 8,
    };
}

function describePeople(job: Job | undefined): string {
    const parts = [
        job?.executor ? `Executor: ${job.executor.text}` : '',
        job?.beneficiary ? `Beneficiary: ${job.beneficiary.text}` : '',
        job?.market ? `Market: ${job.market.value}` : '',
    ];
    return parts.filter((part) => part !== '').join('  ·  ');
}
