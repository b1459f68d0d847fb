// `unused-import`: a name is imported and no arrow of the map reaches it, in no scenario either. A name that leads
// nowhere is an `unknown-reference`.

import type { FixSource } from '../fixes/fix.ts';
import { removeItems } from '../fixes/list-items.ts';
import { type Draft, offerFix } from '../fixes/offer-fix.ts';
import { findNode } from '../fixes/read-block.ts';
import { removeStatements } from '../fixes/remove-statements.ts';
import { type ImportedName, isImport, isImportedName } from '../generated/ast.ts';
import type { JobValueMap } from '../model/job-value-map.ts';
import type { Rule } from './rule.ts';
import { quote } from './wording.ts';

export const unusedImport: Rule = {
    code: 'unused-import',
    severity: 'hint',
    aboutText: true,
    why: 'A shared component that nothing here needs says that two products are tied together where they are not.',
    advice: 'Let a component need it, or take its name out of the import.',
    check({ map }) {
        const needed = namesNeeded(map);
        const idle = map.components.filter(({ name, shared }) => shared?.imported && !needed.has(name));
        return idle.map(({ name, nameRange }) => ({
            subject: name,
            message: `${quote(name)} is imported but nothing on this map needs it.`,
            range: nameRange,
            related: [],
            about: [{ kind: 'component', name }],
        }));
    },
    fixes({ range, subject }, source) {
        const isUsed = source.namePlaces.some(
            ({ kind, name, role }) => kind === 'component' && name === subject && role === 'use',
        );
        const node = isUsed ? undefined : findNode(range, isImportedName, source);
        const details = { isPreferred: true, kind: 'unused imports' };
        return node ? offerFix('Remove it', removeImport(node, source), source, details) : [];
    },
};

/** The whole import with its last name. */
function removeImport(node: ImportedName, source: FixSource): Draft {
    const { $container } = node;
    if (!isImport($container)) return undefined;
    if ($container.names.length === 1) return removeStatements([$container], source);
    return removeItems($container, $container.names, new Set([node]), source);
}

function namesNeeded({ arrows, scenarios }: JobValueMap): ReadonlySet<string> {
    const ofScenarios = scenarios.flatMap(({ edits }) =>
        edits.flatMap((edit) => (edit.kind === 'remove' ? [] : edit.arrows)),
    );
    return new Set([...arrows, ...ofScenarios].map(({ to }) => to));
}
