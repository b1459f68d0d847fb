// The page as a whole: the picture on its stage, and above it what has to be said in words.

import type { VNode } from 'preact';
import type { Actions } from './actions.ts';
import { Banner } from './banner.tsx';
import type { View } from './fit-view.ts';
import type { PageModel } from './page-model.ts';
import { Stage } from './stage.tsx';
import { Toast } from './toast.tsx';

export interface PageProps {
    readonly model: PageModel;
    /** Where the reader left the picture of this map before a reload. */
    readonly view: View | undefined;
    readonly actions: Actions;
}

export function Page({ model, view, actions }: PageProps): VNode {
    const { drawn, absence, subject } = model;
    return (
        <div class={`page ${drawn ? '' : 'alone'} ${absence === undefined ? '' : 'dimmed'}`}>
            <h1 class="unseen">{drawn?.map.title ?? 'Job-Value Map'}</h1>
            {drawn && <Stage key={subject?.uri} drawn={drawn} model={model} view={view} actions={actions} />}
            <Banner model={model} />
            <Toast toast={model.toast} />
        </div>
    );
}
