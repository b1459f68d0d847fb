// The menu through which a picture leaves the preview.

import type { VNode } from 'preact';
import { EXPORTS } from '../../../protocol/export-messages.ts';
import type { Actions } from '../actions.ts';
import type { Drawn } from '../page-model.ts';
import { loadExport } from './load-export.ts';

const GROUPS = [...new Set(EXPORTS.map(({ group }) => group))];

interface Props {
    readonly drawn: Drawn;
    readonly actions: Actions;
}

export function ExportMenu({ drawn, actions }: Props): VNode {
    const choose = ({ currentTarget }: { readonly currentTarget: HTMLSelectElement }) => {
        const id = currentTarget.value;
        currentTarget.value = '';
        loadExport(drawn, id, actions);
    };
    return (
        <div class="group">
            <select aria-label="Export" title="Export what is shown" value="" onChange={choose}>
                <option value="" hidden>
                    Export…
                </option>
                {GROUPS.map((name) => (
                    <optgroup key={name} label={name}>
                        {EXPORTS.filter(({ group }) => group === name).map(({ id, title }) => (
                            <option key={id} value={id}>
                                {title}
                            </option>
                        ))}
                    </optgroup>
                ))}
            </select>
        </div>
    );
}
