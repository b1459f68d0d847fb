// What stands above the columns: the title of the map, the job and the people.

import type { Job, JobValueMap } from '../../language/model/job-value-map.ts';
import type { FindingSign, TextBlock } from './map-layout.ts';
import type { FindingMarks } from './mark-findings.ts';
import type { Plan } from './plan.ts';
import { placeText, setText, stackHeight, stackTexts, textHeight, type UnplacedText } from './set-text.ts';
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
    const titleEnd = title.lines.length > 1 ? width : PAGE_TEXT_X + title.width + 2 * SIGN_RADIUS;
    const besideJob = beside ? peopleX + people.width : PAGE_TEXT_X + job.width;
    const jobEnd = beside || people.lines.length === 0 ? besideJob : width;
    const places = [
        { top: TOP + (title.lineHeight - DIFFERENCE_LINE) / 2, end: titleEnd },
        { top: jobTop, end: job.lines.length > 1 ? width : jobEnd },
    ];
    const difference = placeDifference(differs, places, width - PAGE_TEXT_X, peopleBottom);
    return {
        texts: [
            placeText(title, TOP),
            placeText(job, jobTop),
            placeText({ ...people, x: rounded(peopleX) }, peopleTop),
            ...difference.texts,
        ],
        sign: marks.signAt('map:map', PAGE_TEXT_X + title.width + SIGN_RADIUS + 6, TOP + title.lineHeight / 2),
        bottom: Math.max(peopleBottom, difference.bottom) + 8,
    };
}

const DIFFERENCE_LINE = 18;
const BEFORE_DIFFERENCE = 24;

/**
 * What differs stands at the right end of the title and of the job, where there is room for all of it: so nothing below
 * moves for it. Else it stands below them.
 */
function placeDifference(
    lines: readonly UnplacedText[],
    places: readonly { readonly top: number; readonly end: number }[],
    right: number,
    below: number,
): { texts: readonly TextBlock[]; bottom: number } {
    const x = right - lines.reduce((widest, { width }) => Math.max(widest, width), 0);
    const hasRoom = lines.every(
        (line, place) => line.lines.length === 1 && (places[place]?.end ?? right) + BEFORE_DIFFERENCE <= x,
    );
    if (!hasRoom) return { texts: stackTexts(lines, below), bottom: below + stackHeight(lines) };
    const texts = lines.map((line, place) => placeText({ ...line, x: rounded(x) }, places[place]?.top ?? below));
    const last = places[lines.length - 1];
    return { texts, bottom: last ? last.top + DIFFERENCE_LINE : below };
}

function describePeople(job: Job | undefined): string {
    const parts = [
        job?.executor ? `Executor: ${job.executor.text}` : '',
        job?.beneficiary ? `Beneficiary: ${job.beneficiary.text}` : '',
        job?.market ? `Market: ${job.market.value}` : '',
    ];
    return parts.filter((part) => part !== '').join('  ·  ');
}
