// What the page says in words: that it waits, why the picture does not follow the text, or what an empty map needs.

import type { VNode } from 'preact';
import type { PageModel } from './page-model.ts';

const FIRST_LINES = `layer user "User" {
    component first "What helps your users" for execute
}`;

/** The place for words is always there, so that assistive technology reads out what appears in it. */
export function Banner({ model }: { readonly model: PageModel }): VNode {
    return (
        <div class="banner" role="status" aria-live="polite">
            <Words model={model} />
        </div>
    );
}

function Words({ model: { drawn, absence } }: { readonly model: PageModel }): VNode | null {
    if (absence !== undefined) return <p class="words reason">{absence}</p>;
    if (!drawn) return <p class="words waiting">Reading the map …</p>;
    if (drawn.map.components.length > 0) return null;
    return (
        <div class="words">
            <p>This map has no component yet. Write what helps your users in a step of their job:</p>
            <pre>{FIRST_LINES}</pre>
        </div>
    );
}
