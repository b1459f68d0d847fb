// The door of the language: what the other parts may use.

export { buildGraph, type MapGraph } from './analysis/map-graph.ts';
export { roundToOneDecimal } from './analysis/round.ts';
export { effortOf, importanceOf, priorityOf } from './analysis/step-scores.ts';
export type * from './compare/change.ts';
export { compareMaps } from './compare/compare-maps.ts';
export type * from './compare/difference.ts';
export { countChanges } from './compare/difference.ts';
export type { Line as ChangeLine, Sign as ChangeSign } from './compare/tell-change.ts';
export { type Chapter, meansTheSame, tellDifference } from './compare/tell-difference.ts';
export { type UnitedMaps, uniteMaps } from './compare/unite-maps.ts';
export { editMap } from './edits/edit-map.ts';
export type { EditOutcome, PictureEdit } from './edits/picture-edit.ts';
export { findAllocation, type StepAllocation } from './figures/allocation.ts';
export { type Chain, findChains } from './figures/chain.ts';
export { findCompetition, findWeightedGap, readScores, type StepCompetition } from './figures/competition.ts';
export { type Coverage, findCoverage } from './figures/coverage.ts';
export { type Dependence, findDependence } from './figures/dependence.ts';
export { effortFromSurvey, scoreFromSurvey } from './figures/from-survey.ts';
export { computeFigures, type MapFigures } from './figures/map-figures.ts';
export { findNeedCoverage, findServants } from './figures/need-coverage.ts';
export { measureNeed, type NeedFigures, rankNeeds } from './figures/need-figures.ts';
export { findPhaseShares, type PhaseShare } from './figures/phase-share.ts';
export { rankByPriority } from './figures/rank-steps.ts';
export { findReaches, type Reach } from './figures/reach-figures.ts';
export { findDifferences, type ScenarioDifference } from './figures/scenario-difference.ts';
export { findStruggles, readEfforts, type SegmentFigures } from './figures/segment-struggle.ts';
export { findStepOpportunity } from './figures/step-opportunity.ts';
export { findTeamLoads } from './figures/team-load.ts';
export { ALLOWANCES } from './fixes/allow-finding.ts';
export { findFixes } from './fixes/find-fixes.ts';
export type { Fix } from './fixes/fix.ts';
export { joinFixes } from './fixes/join-fixes.ts';
export { joinRemedies, type Remedy } from './fixes/join-remedies.ts';
export type { Trials } from './fixes/keeps-reading.ts';
export { formatLines, type Lines } from './format/format-lines.ts';
export { type Formatting, formatMap, type Obstacle } from './format/format-map.ts';
export { formatAfterBrace, formatAfterEnter } from './format/format-while-typing.ts';
export { applyChanges, type TextChange } from './format/text-change.ts';
export { createJvmServices, JvmModule, type JvmServices } from './jvm-module.ts';
export type * from './model/job-value-map.ts';
export { SEVERITIES } from './model/job-value-map.ts';
export type * from './model/problem.ts';
export { PROBLEM_CODES } from './model/problem.ts';
export { copyRange, rangeOf, rangeOfProperty } from './model/ranges.ts';
export type * from './model/scenario.ts';
export { titleFromName } from './model/titles.ts';
export { isClosed as isClosedString } from './parser/string-token.ts';
export { readMap, writtenMapOf } from './read-map.ts';
export { arrangeText, findLeafAt, type MapTree, readTree } from './read-tree.ts';
export { relativePath, resolveImport } from './references/import-path.ts';
export {
    type FindMap,
    type FoundMap,
    importedFrom,
    linkImports,
    NO_OTHER_MAPS,
    type WrittenMap,
} from './references/link-imports.ts';
export {
    findNameAt,
    findNamePlaces,
    type NamedKind,
    type NamePlace,
    placesOfSame,
} from './references/name-places.ts';
export { type CheckOptions, checkMap } from './rules/check-map.ts';
export { findRule } from './rules/find-rule.ts';
export type { Finding } from './rules/finding.ts';
export { compareWords } from './rules/finding-order.ts';
export { searchNearestName, sortByNearness } from './rules/nearest-name.ts';
export { findReasons, type Reasons } from './rules/reasons.ts';
export type { Rule } from './rules/rule.ts';
export { RULE_CODES, type RuleCode } from './rules/rule-codes.ts';
export { pageOf } from './rules/rule-page.ts';
export { type RuleLevel, type RuleLevels, readRuleSettings } from './rules/rule-settings.ts';
export { countOf, cutText, quote } from './rules/wording.ts';
export { applyScenario } from './scenarios/apply-scenario.ts';
export { judgeScenario, type ScenarioVerdict } from './scenarios/judge-scenario.ts';
export { stageScenario } from './scenarios/settle-scenarios.ts';
export { type ShownScenario, showScenario } from './scenarios/show-scenario.ts';
export { cleanText, UNSAFE } from './text/clean-text.ts';
export { escapeMarkdown } from './text/escape-markdown.ts';
