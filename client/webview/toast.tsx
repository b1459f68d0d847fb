// A short message that comes and goes. Its place is always there, so that assistive technology reads out what appears in it.

import type { VNode } from 'preact';
import type { PageModel } from './page-model.ts';

export function Toast({ toast }: { readonly toast: PageModel['toast'] }): VNode {
    return (
        <div class="toasts" role="status" aria-live="polite">
            {toast && (
                <p key={toast.at} class="toast">
                    {toast.message}
                </p>
            )}
        </div>
    );
}
