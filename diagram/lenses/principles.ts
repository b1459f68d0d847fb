// The lens of principles: which layers say how their components are built, and which components stand in them.

import type { ThingKey } from '../layout/map-layout.ts';
import type { Lens, Remark } from './lens.ts';

export const principles: Lens = {
    name: 'principles',
    title: 'Principles',
    about: 'Which layers and components follow a principle.',
    nothing: 'No layer has a principle.',
    isUseful: ({ layers }) => layers.some((layer) => layer.principles.length > 0),
    look: ({ layers, components }) => {
        const counts = new Map(layers.map((layer) => [layer.name, layer.principles.length]));
        const followers = components.filter(({ layer }) => counts.get(layer ?? ''));
        const remarks = new Map<ThingKey, Remark>(
            layers.map(({ name }) => [`layer:${name}`, remarkOn(counts.get(name) ?? 0)]),
        );
        for (const { name } of followers) remarks.set(`component:${name}`, { tone: 'team-1' });
        const others = components.length - followers.length;
        return {
            remarks,
            legend: [
                { tones: ['team-1'], words: `follows a principle (${followers.length})` },
                ...(others > 0 ? [{ tones: ['none' as const], words: `follows none (${others})` }] : []),
            ],
            replaces: [],
        };
    },
};

function remarkOn(count: number): Remark {
    if (count === 0) return { words: 'no principle' };
    return { tone: 'team-1', words: `${count} principle${count === 1 ? '' : 's'}` };
}
