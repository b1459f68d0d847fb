// Puts a component into one layer: into none it belongs nowhere, into two it cannot.

import { GrammarUtils } from 'langium';
import { fitsLayer } from '../analysis/arrow-direction.ts';
import { type Component as ComponentNode, isComponent, isInClause, isScenario } from '../generated/ast.ts';
import type { Layer } from '../model/job-value-map.ts';
import { offsetOf } from '../parser/passage.ts';
import { isClosed } from '../parser/string-token.ts';
import { findLeafAt } from '../read-tree.ts';
import type { Finding } from '../rules/finding.ts';
import { quote } from '../rules/wording.ts';
import { removePiece } from './edit-lines.ts';
import type { Fix, FixSource } from './fix.ts';

/** More than these nobody chooses from. */
const MOST_LAYERS = 12;

/** Names each layer into which no arrow would have to point upward. */
export function nameLayer({ range, subject }: Finding, source: FixSource): readonly Fix[] {
    const { map, tree } = source;
    const component = findLeafAt(tree, source.spanOf(range).start)?.astNode;
    if (!isComponent(component) || component.name === undefined) return [];
    const isPlanned = isScenario(component.$container);
    const after = endOfTitle(component);
    if (after === undefined) return [];
    const offered: Layer[] = [];
    for (const [rank, layer] of map.layers.entries()) {
        if (offered.length === MOST_LAYERS) break;
        const canBeNamed = !layer.shared && !layer.name.startsWith('#');
        if (canBeNamed && (isPlanned || fitsLayer(subject, rank, source.graph))) offered.push(layer);
    }
    // A word may stand right behind a title.
    const gap = /[\p{L}\p{M}\p{N}_-]/u.test(source.text[after] ?? '') ? ' ' : '';
    return offered.map(({ name, title }) => ({
        title: `Put it into the layer ${quote(title)}`,
        changes: [{ start: after, end: after, newText: ` in ${name}${gap}` }],
        isPreferred: false,
        kind: 'components without a layer',
    }));
}

/** Undefined where the title has no end, so that it would take in what is written behind it. */
function endOfTitle({ $cstNode }: ComponentNode): number | undefined {
    const title = GrammarUtils.findNodeForProperty($cstNode, 'title');
    const last = title ?? GrammarUtils.findNodeForProperty($cstNode, 'name');
    return last && (!title || isClosed(title.text)) ? offsetOf(last) + last.length : undefined;
}

/** Leaves it in the layer around it. */
export function removeLayer({ range }: Finding, { text, tree, spanOf }: FixSource): readonly Fix[] {
    const clause = findLeafAt(tree, spanOf(range).start)?.astNode;
    if (!isInClause(clause)) return [];
    const title = `Remove ${quote(`in ${clause.layer?.$refText ?? ''}`)}, because the layer around it counts`;
    return [
        { title, changes: [removePiece(text, spanOf(range))], isPreferred: false, kind: 'components in two layers' },
    ];
}
