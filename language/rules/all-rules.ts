// The list of all rules, in the order in which `docs/rules/README.md` tells of them.

import { allowWithoutReason } from './allow-without-reason.ts';
import { commodityInfrastructure } from './commodity-infrastructure.ts';
import { competitorAhead } from './competitor-ahead.ts';
import { cycle } from './cycle.ts';
import { duplicateName } from './duplicate-name.ts';
import { emptyLayer } from './empty-layer.ts';
import { emptyTeam } from './empty-team.ts';
import { focusOffMarket } from './focus-off-market.ts';
import { halfScored } from './half-scored.ts';
import { layerOrder } from './layer-order.ts';
import { liveNeedsFuture } from './live-needs-future.ts';
import { looksRented } from './looks-rented.ts';
import { narrowCore } from './narrow-core.ts';
import { needCount } from './need-count.ts';
import { needFormat } from './need-format.ts';
import { needsRetiring } from './needs-retiring.ts';
import { noGoal } from './no-goal.ts';
import { noJob } from './no-job.ts';
import { noPrinciple } from './no-principle.ts';
import { noTeam } from './no-team.ts';
import { noUserLayer } from './no-user-layer.ts';
import { onlyPlanned } from './only-planned.ts';
import { orphan } from './orphan.ts';
import { overInvested } from './over-invested.ts';
import { phaseMissing } from './phase-missing.ts';
import { phaseOrder } from './phase-order.ts';
import { repeatedNeed } from './repeated-need.ts';
import type { Rule } from './rule.ts';
import { scenarioUncovers } from './scenario-uncovers.ts';
import { scoreOutOfRange } from './score-out-of-range.ts';
import { secondUserLayer } from './second-user-layer.ts';
import { singleCustomerInfrastructure } from './single-customer-infrastructure.ts';
import { skipsCore } from './skips-core.ts';
import { solutionInNeed } from './solution-in-need.ts';
import { spanNotSupported } from './span-not-supported.ts';
import { splitStep } from './split-step.ts';
import { stepLosingCover } from './step-losing-cover.ts';
import { stranded } from './stranded.ts';
import { teamLoad } from './team-load.ts';
import { thinStep } from './thin-step.ts';
import { uncoveredStep } from './uncovered-step.ts';
import { unknownReference } from './unknown-reference.ts';
import { unscored } from './unscored.ts';
import { unservedNeed } from './unserved-need.ts';
import { unusedAllow } from './unused-allow.ts';
import { unusedImport } from './unused-import.ts';
import { upwardDependency } from './upward-dependency.ts';
import { userNotTop } from './user-not-top.ts';
import { userWithoutStep } from './user-without-step.ts';

export const ALL_RULES: readonly Rule[] = [
    uncoveredStep,
    onlyPlanned,
    stepLosingCover,
    thinStep,
    overInvested,
    scenarioUncovers,
    userWithoutStep,
    noUserLayer,
    secondUserLayer,
    userNotTop,
    noJob,
    orphan,
    stranded,
    upwardDependency,
    cycle,
    spanNotSupported,
    skipsCore,
    narrowCore,
    layerOrder,
    emptyLayer,
    commodityInfrastructure,
    looksRented,
    singleCustomerInfrastructure,
    needsRetiring,
    liveNeedsFuture,
    unservedNeed,
    needCount,
    needFormat,
    solutionInNeed,
    halfScored,
    phaseMissing,
    phaseOrder,
    focusOffMarket,
    competitorAhead,
    unscored,
    noTeam,
    teamLoad,
    splitStep,
    emptyTeam,
    noGoal,
    noPrinciple,
    unknownReference,
    duplicateName,
    repeatedNeed,
    scoreOutOfRange,
    unusedImport,
    unusedAllow,
    allowWithoutReason,
];
