// How the marks of the picture look, in terms of the colours of a palette. `$name` stands for the colour of that name.

/** The families are those that a reader probably has; a page puts its own first through `--jvm-font`. */
export const FONT_FAMILY =
    'Inter, "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", Roboto, "DejaVu Sans Condensed", sans-serif';

export const RULES = `
.jvm-map text { fill: $ink; direction: ltr; }
.jvm-map .page { fill: $bg; }
.jvm-map .t-map-title { font-size: 22px; font-weight: 700; }
.jvm-map .t-job { font-size: 13px; fill: $ink2; }
.jvm-map .t-people { font-size: 11.5px; fill: $ink2; }
.jvm-map .t-number { font-size: 22px; fill: $ink3; }
.jvm-map .t-step { font-size: 13.5px; font-weight: 700; }
.jvm-map .t-nowhere { font-size: 13.5px; font-weight: 700; font-style: italic; fill: $warning-ink; }
.jvm-map .t-phase { font-size: 10.5px; font-style: italic; fill: $ink2; }
.jvm-map .t-figure { font-size: 10.5px; fill: $ink2; }
.jvm-map .t-priority { font-size: 10.5px; font-weight: 700; }
.jvm-map .t-layer { font-size: 13px; font-weight: 700; }
.jvm-map .t-principle { font-size: 10.5px; fill: $ink2; }
.jvm-map .t-empty { font-size: 10.5px; font-style: italic; fill: $ink2; }
.jvm-map .t-component { font-size: 12px; font-weight: 700; }
.jvm-map .t-repeated { font-size: 10.5px; fill: $ink3; }
.jvm-map .t-arrow-label { font-size: 10px; font-style: italic; fill: $ink2; }
.jvm-map .t-pill { font-size: 12px; font-weight: 700; fill: $warning-ink; }
.jvm-map .t-remark { font-size: 10.5px; font-weight: 700; }
.jvm-map .t-legend { font-size: 10.5px; fill: $ink2; }
.jvm-map .rules { stroke: $rule; fill: none; }
.jvm-map .shelf { fill: $shelf; stroke: $shelf-edge; }
.jvm-map .layer.user .shelf { fill: $shelf-user; }
.jvm-map .head-area { fill: $bg; }
.jvm-map .head-line { fill: none; stroke: none; }
.jvm-map .implicit .head-area { stroke: $ink2; stroke-dasharray: 4.5 3; }
.jvm-map .bar-scale { fill: $bar-scale; }
.jvm-map .bar-value { fill: $bar; }
.jvm-map .priority .bar-value { fill: $bar-priority; }
.jvm-map .gap-cell { fill: $bg; stroke: $hatch; stroke-width: 1.5px; stroke-dasharray: 5 3; }
.jvm-map .hatch { fill: none; stroke: $hatch; stroke-width: 0.8px; opacity: 0.6; }
.jvm-map .pill { fill: $bg; stroke: $hatch; }
.jvm-map .box { fill: $custom-fill; pointer-events: all; }
.jvm-map .edge { fill: none; stroke: $custom-edge; }
.jvm-map .claim { fill: none; stroke: $custom-edge; stroke-dasharray: 4.5 3; }
.jvm-map .rail { fill: none; stroke: $custom-edge; stroke-width: 2px; stroke-dasharray: 0.1 5; stroke-linecap: round; }
.jvm-map .user .box { fill: $user-fill; }
.jvm-map .user .edge { stroke: $user-edge; stroke-width: 1.3px; }
.jvm-map .user .rail { stroke: $user-edge; }
.jvm-map .core .box { fill: $core-fill; }
.jvm-map .core .edge, .jvm-map .core .claim, .jvm-map .core .rail { stroke: $core-edge; }
.jvm-map .infrastructure .box { fill: $infra-fill; }
.jvm-map .infrastructure .edge, .jvm-map .infrastructure .claim, .jvm-map .infrastructure .rail { stroke: $infra-edge; }
.jvm-map .component .guest .box { fill: $shelf-user; }
.jvm-map .component .guest .edge { stroke-width: 0.8px; }
.jvm-map .planned .box, .jvm-map .building .box, .jvm-map .commodity .box { fill-opacity: 0.5; }
.jvm-map .commodity .edge { stroke-dasharray: 1 2.6; stroke-linecap: round; stroke-width: 1.4px; }
.jvm-map .planned .edge, .jvm-map .building .edge { stroke-dasharray: 4.5 3; }
.jvm-map .external .box { fill: none; }
.jvm-map .external .edge, .jvm-map .external .rail { stroke: $external-edge; }
.jvm-map .external-mark { fill: none; stroke: $external-edge; stroke-width: 1.4px; }
.jvm-map .fold-gap { fill: $shelf; }
.jvm-map .user .fold-gap { fill: $shelf-user; }
.jvm-map .fold-back { fill: $custom-edge; stroke: $custom-edge; stroke-linejoin: round; }
.jvm-map .user .fold-back { fill: $user-edge; stroke: $user-edge; }
.jvm-map .core .fold-back { fill: $core-edge; stroke: $core-edge; }
.jvm-map .infrastructure .fold-back { fill: $infra-edge; stroke: $infra-edge; }
.jvm-map .retiring .t-component, .jvm-map .retiring .t-repeated { text-decoration: line-through; }
.jvm-map .line { fill: none; stroke: $arrow; stroke-width: 1.2px; stroke-linejoin: round; }
.jvm-map .head, .jvm-map .dot { fill: $arrow; }
.jvm-map .hit { stroke: transparent; stroke-width: 9px; pointer-events: stroke; }
.jvm-map .climbs .line { stroke: $error; stroke-width: 1.8px; }
.jvm-map .climbs .head, .jvm-map .climbs .dot { fill: $error; }
.jvm-map .axis { fill: none; stroke: $ink3; }
.jvm-map .lead { fill: none; stroke: $bar; stroke-width: 4px; }
.jvm-map .lead.bad { stroke: $bar-priority; }
.jvm-map .party { fill: $bg; stroke: $ink; stroke-width: 1.4px; stroke-linejoin: round; }
.jvm-map .party.full { fill: $ink; }
.jvm-map .party.thick { stroke-width: 2.6px; }
.jvm-map .standing .t-remark { fill: $bar-priority; }
.jvm-map .sign-shape { fill: $bg; stroke: $info; stroke-width: 1.2px; }
.jvm-map .sign-text { font-size: 10px; font-weight: 700; text-anchor: middle; }
.jvm-map .sign.warning .sign-shape { fill: $warning-fill; stroke: $warning; stroke-linejoin: round; }
.jvm-map .sign.error .sign-shape { fill: $error-fill; stroke: $error; }
`;

/** On a page: the names of an overview are as plain as their block, until a lens or a change says something of them. */
export const OVERVIEW_RULES = '.overview .component .box { fill: transparent; }\n';

/** What only a page needs: things that are selected or pointed at, and those that step back meanwhile. */
export const STATE_RULES = `
.jvm-map .step, .jvm-map .component, .jvm-map .arrow { transition: opacity 120ms; outline: none; }
.jvm-map.tracing .components > :not(.lit) { opacity: 0.3; }
.jvm-map.tracing .arrows > :not(.lit) { opacity: 0.16; }
.jvm-map.tracing .steps > :not(.lit) { opacity: 0.45; }
.jvm-map.tracing.at-rest .components > :not(.lit) { opacity: 0.65; }
.jvm-map.tracing.at-rest .arrows > :not(.lit) { opacity: 0.4; }
.jvm-map.tracing.at-rest .steps > :not(.lit) { opacity: 0.8; }
.jvm-map.tracing .step.lit .head-area { fill: $selected-fill; }
.jvm-map.tracing .step.lit .head-line { stroke: $selected; stroke-width: 3px; }
.jvm-map.tracing .component.lit .edge { stroke: $selected; }
.jvm-map.tracing .arrow.lit .line { stroke: $selected; stroke-width: 2px; }
.jvm-map.tracing .arrow.lit .head, .jvm-map.tracing .arrow.lit .dot { fill: $selected; }
.jvm-map .component.selected .box { fill: $selected-fill; fill-opacity: 1; }
.jvm-map .component.selected .edge { stroke: $selected; stroke-width: 2px; }
.jvm-map .component.selected .rail { stroke: $selected; }
.jvm-map .arrow.selected .line { stroke: $selected; stroke-width: 2.4px; }
.jvm-map .arrow.selected .head, .jvm-map .arrow.selected .dot { fill: $selected; }
.jvm-map .step.selected .head-area { fill: $selected-fill; }
.jvm-map .step.selected .head-line { stroke: $selected; stroke-width: 3px; }
.jvm-map .layer.selected .shelf { stroke: $selected; stroke-width: 2px; }
.jvm-map .component:focus-visible .edge, .jvm-map .arrow:focus-visible .line { stroke: $selected; stroke-width: 2.6px; }
.jvm-map .step:focus-visible .head-area, .jvm-map .layer:focus-visible .shelf { stroke: $selected; stroke-width: 2px; }
.jvm-map.overview .components .edge { stroke: none; }
.jvm-map.overview .diff-ghost .t-repeated { fill: $ink3; font-style: italic; }
.jvm-map.overview .components .component:focus-visible .edge { stroke: $selected; }
.jvm-map.overview .component { transition: none; }
.jvm-map.overview .stepped-back { opacity: 0.4; }
.jvm-map.overview .stepped-aside { opacity: 0.75; }
.jvm-map.overview .spotlight { pointer-events: none; }
.jvm-map.overview .spotlight .box { fill: $bg; pointer-events: none; }
.jvm-map.overview .spotlight .edge { stroke: $selected; }
.jvm-map.overview .spotlight .selected .box { fill: $selected-fill; }
.jvm-map.overview .arrows .line { stroke: $selected; stroke-width: 2px; }
.jvm-map.overview .arrows .head, .jvm-map.overview .arrows .dot { fill: $selected; }
.jvm-map.overview .step.lit .head-line { stroke: $selected; stroke-width: 3px; }
@media (prefers-reduced-motion: reduce) { .jvm-map * { transition: none !important; } }
`;
