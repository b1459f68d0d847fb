// The lenses that tell components apart by a word of theirs: status and evolution. The word stands beside the title.

import type { Component, Evolution, Status } from '../../language/model/job-value-map.ts';
import type { LegendMark, Tone } from '../layout/map-layout.ts';
import type { Lens, Remark } from './lens.ts';

export const status = kindLens<Status>({
    name: 'status',
    title: 'Status',
    about: 'What is planned, being built, live, or being retired.',
    nothing: 'There is no component yet.',
    tones: { planned: 'team-1', building: 'team-4', live: 'team-5', retiring: 'team-8' },
    read: (component) => component.status,
    replaces: ['future', 'retiring'],
});

export const evolution = kindLens<Evolution>({
    name: 'evolution',
    title: 'Evolution',
    about: 'How far components have come from genesis to commodity.',
    nothing: 'No component says how far it has evolved.',
    tones: { genesis: 'team-8', custom: 'team-2', product: 'team-5', commodity: 'team-1' },
    read: (component) => component.evolution?.value,
    replaces: ['commodity'],
});

interface Kinds<Word extends string> extends Pick<Lens, 'name' | 'title' | 'about' | 'nothing'> {
    /** In the order of the legend. */
    readonly tones: Readonly<Record<Word, Tone>>;
    readonly read: (component: Component) => Word | undefined;
    readonly replaces: readonly LegendMark[];
}

function kindLens<Word extends string>({ tones, read, replaces, ...names }: Kinds<Word>): Lens {
    const remark = (word: Word | undefined): Remark => (word ? { tone: tones[word], words: word } : {});
    return {
        ...names,
        isUseful: ({ components }) => components.some((component) => read(component) !== undefined),
        look: ({ components }) => {
            const words = components.map(read);
            const count = (wanted: Word | undefined) => words.filter((word) => word === wanted).length;
            const legend = (Object.keys(tones) as Word[]).flatMap((word) =>
                count(word) > 0 ? [{ tones: [tones[word]], words: `${word} (${count(word)})` }] : [],
            );
            const silent = count(undefined);
            return {
                remarks: new Map(
                    components.map((component, place) => [`component:${component.name}`, remark(words[place])]),
                ),
                legend: silent > 0 ? [...legend, { tones: ['none'], words: `not said (${silent})` }] : legend,
                replaces,
            };
        },
    };
}
