// The door of the language: what the other parts may use.

export { buildGraph, type MapGraph } from './analysis/map-graph.ts';
export { createJvmServices, JvmModule, type JvmServices } from './jvm-module.ts';
export type * from './model/job-value-map.ts';
export { modelOf, readMap } from './read-map.ts';
export { checkMap } from './rules/check-map.ts';
export type { Finding } from './rules/finding.ts';
