// One step for each phase of a job.

import type { MapTemplate } from './map-template.ts';

export const sixPhase: MapTemplate = {
    id: 'six-phase',
    label: 'Six phases',
    description: 'Understand, plan, execute, assess, revise, conclude: one step for each phase of a job',
    text: `// A map with one step for each phase. Put your own words between the quotation marks.

map "New map"

job "What your users want to get done, whatever the product" {
    executor "Who does it"
}

step understand "Understand" { phase understand }
step plan "Plan" { phase plan }
step execute "Execute" { phase execute }
step assess "Assess" { phase assess }
step revise "Revise" { phase revise }
step conclude "Conclude" { phase conclude }

layer user "User" {
    component briefing "Briefing" for understand needs profile
    component planner "Planner" for plan needs profile
    component workspace "Workspace" for execute needs profile, history
    component review "Review" for assess, revise needs history
    component summary "Summary" for conclude needs history
}

layer core "Core" {
    component profile "User profile" needs records
    component history "Work history" needs records
}

layer infra "Infrastructure" {
    component records "Shared records"
}
`,
};
